package org.xbrlr.table.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.CandidateBuilder;
import org.xbrlr.table.placement.ValueRow;
import org.xbrlr.table.rows.RowReader;
import org.xbrlr.table.rows.UnplacedRow;
import org.xbrlr.text.CellReader;

/** A page given as text, under its first layout, with all candidates of its rows equally believed. */
final class TextScene {
    final Page page;
    final List<UnplacedRow> unplaced;
    final List<ValueRow> rows;
    final Scene scene;
    final List<List<Candidate>> candidates;

    private TextScene(String text) {
        page = PageParser.parse(CellReader.read("page.txt", text.getBytes(StandardCharsets.UTF_8), d -> {}), d -> {})
                .orElseThrow();
        unplaced = RowReader.read(page, d -> {});
        rows = ValueRow.of(unplaced);
        Layout layout = LayoutFinder.find(page).layouts().get(0);
        scene = new Scene(page, layout, rows);
        CandidateBuilder builder = new CandidateBuilder(page, layout, rows);
        candidates = rows.stream().map(r -> builder.build(r).list()).toList();
    }

    static TextScene of(String text) {
        return new TextScene(text);
    }

    /** The row with a label; the first of several. */
    ValueRow row(String label) {
        return rows.stream()
                .filter(r -> r.row().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** All candidates of a row are as likely as one another. */
    Beliefs evenBeliefs() {
        double[][] shares = new double[rows.size()][];
        for (int r = 0; r < shares.length; r++) {
            int size = candidates.get(r).size();
            shares[r] = new double[size];
            java.util.Arrays.fill(shares[r], 1.0 / size);
        }
        return beliefs(shares);
    }

    /** Beliefs of which none comes of the shape of sets. */
    Beliefs beliefs(double[][] shares) {
        double[][] habits = candidates.stream().map(c -> new double[c.size()]).toArray(double[][]::new);
        return new Beliefs(candidates, shares, habits, scene.layout().size());
    }

    /** The candidate of a row with these 1-based columns; the first of several. */
    Candidate at(ValueRow row, int... columns) {
        long set = 0;
        for (int c : columns) {
            set |= 1L << (c - 1);
        }
        long wanted = set;
        return candidates.get(row.index()).stream()
                .filter(c -> c.columns() == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Sums up what is tallied. */
    static final class Sums implements Tally {
        final Map<Clue, Double> clues = new HashMap<>();
        final List<String> words = new ArrayList<>();

        @Override
        public void add(Clue clue, double amount) {
            clues.merge(clue, amount, Double::sum);
        }

        @Override
        public void addWords(RowWords of, double amount) {
            words.addAll(of.words());
        }

        double of(Clue clue) {
            return clues.getOrDefault(clue, 0.0);
        }
    }
}
