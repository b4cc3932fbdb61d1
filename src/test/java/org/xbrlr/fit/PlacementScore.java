package org.xbrlr.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.Table;
import org.xbrlr.table.evidence.Weights;
import org.xbrlr.table.recovery.TableRecovery;

/** How many cells, pages, layouts and period types come out right. */
final class PlacementScore {
    private static final int BINS = 10;

    private int cells;
    private int right;
    private int toInfer;
    private int inferred;
    private int certain;
    private int certainWrong;
    private int pages;
    private int pagesRight;
    private int layoutsRight;
    private int types;
    private int typesRight;

    /** Each cell that is not certain: its probability, and 1 where it is right. */
    private final List<double[]> guesses = new ArrayList<>();

    /** Reads pages with given weights and compares them with the truth. */
    static PlacementScore of(List<PlacementPage> pages, Weights weights) {
        PlacementScore total = new PlacementScore();
        pages.parallelStream().map(p -> of(p, weights)).forEachOrdered(total::add);
        return total;
    }

    private static PlacementScore of(PlacementPage page, Weights weights) {
        PlacementScore score = new PlacementScore();
        Table table = TableRecovery.recover(page.page(), page.unplaced(), page.words(), weights, d -> {});
        boolean layout = IntStream.range(0, table.columns().size())
                .allMatch(c -> table.columns().get(c).months().orElse(0)
                        == page.truth().months().get(c));
        Map<Integer, PlacedCell> placed = new HashMap<>();
        Map<Integer, Integer> size = new HashMap<>();
        for (Row row : table.rows()) {
            row.cells().forEach(c -> placed.put(c.line(), c));
            row.cells().forEach(c -> size.put(c.line(), row.cells().size()));
            score.type(page, row);
        }
        boolean all = layout;
        for (Map.Entry<Integer, Integer> truth : page.truth().columnOfLine().entrySet()) {
            PlacedCell cell = placed.get(truth.getKey());
            boolean here = cell != null && cell.column() - 1 == truth.getValue();
            all &= here;
            score.cell(
                    cell,
                    here,
                    size.getOrDefault(truth.getKey(), 0) < table.columns().size());
        }
        score.pages = 1;
        score.pagesRight = all ? 1 : 0;
        score.layoutsRight = layout ? 1 : 0;
        return score;
    }

    private void type(PlacementPage page, Row row) {
        String truth = page.truth().periodOfLine().getOrDefault(row.line(), "");
        if (!truth.isEmpty() && !row.cells().isEmpty()) {
            types++;
            String told =
                    row.period().map(p -> p.name().toLowerCase(Locale.ROOT)).orElse("");
            typesRight += told.equals(truth) ? 1 : 0;
        }
    }

    private void cell(@Nullable PlacedCell cell, boolean here, boolean open) {
        cells++;
        right += here ? 1 : 0;
        toInfer += open ? 1 : 0;
        inferred += open && here ? 1 : 0;
        if (cell != null && cell.certainty() == Certainty.CERTAIN) {
            certain += open ? 1 : 0;
            certainWrong += here ? 0 : 1;
        } else if (cell != null) {
            guesses.add(new double[] {cell.probability(), here ? 1 : 0});
        }
    }

    void add(PlacementScore other) {
        cells += other.cells;
        right += other.right;
        toInfer += other.toInfer;
        inferred += other.inferred;
        certain += other.certain;
        certainWrong += other.certainWrong;
        pages += other.pages;
        pagesRight += other.pagesRight;
        layoutsRight += other.layoutsRight;
        types += other.types;
        typesRight += other.typesRight;
        guesses.addAll(other.guesses);
    }

    /** What probabilities are to be multiplied with so that on average they mean what they say. */
    double trust() {
        double told = guesses.stream().mapToDouble(g -> g[0]).sum();
        double held = guesses.stream().mapToDouble(g -> g[1]).sum();
        return told == 0 ? 1 : Math.min(1, held / told);
    }

    /** How often what was told with a probability was right, by tenths of the probability. */
    String reliability() {
        StringBuilder out = new StringBuilder();
        for (int b = 0; b < BINS; b++) {
            double low = (double) b / BINS;
            double high = (double) (b + 1) / BINS;
            List<double[]> here = guesses.stream()
                    .filter(g -> g[0] >= low && (g[0] < high || high >= 1))
                    .toList();
            double told = here.stream().mapToDouble(g -> g[0]).average().orElse(0);
            double held = here.stream().mapToDouble(g -> g[1]).average().orElse(0);
            out.append(String.format(Locale.ROOT, "told %.3f, right %.3f, cells %d%n", told, held, here.size()));
        }
        return out.toString();
    }

    /** The expected calibration error of all cells: the mean distance of what is told, times a factor, and what is true, by tenths. */
    double calibrationError(double trust) {
        double[] told = new double[BINS];
        double[] held = new double[BINS];
        for (double[] guess : guesses) {
            int bin = Math.min(BINS - 1, (int) (trust * guess[0] * BINS));
            told[bin] += trust * guess[0];
            held[bin] += guess[1];
        }
        return IntStream.range(0, BINS)
                        .mapToDouble(b -> Math.abs(told[b] - held[b]))
                        .sum()
                / cells;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "cells %.2f%% of %d, to infer %.2f%% of %d, certain %.2f%% with %d wrong, pages %.2f%%, layouts %.2f%%, types %.2f%% of %d",
                100.0 * right / Math.max(1, cells),
                cells,
                100.0 * inferred / Math.max(1, toInfer),
                toInfer,
                100.0 * certain / Math.max(1, toInfer),
                certainWrong,
                100.0 * pagesRight / Math.max(1, pages),
                100.0 * layoutsRight / Math.max(1, pages),
                100.0 * typesRight / Math.max(1, types),
                types);
    }
}
