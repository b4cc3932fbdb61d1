package org.xbrlr.table.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xbrlr.page.Page;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.evidence.LayoutClues;
import org.xbrlr.table.evidence.PeriodWords;
import org.xbrlr.table.evidence.Weights;
import org.xbrlr.table.placement.ValueRow;

/**
 * A page read under its likely layouts, each with its probability.
 *
 * @param readings likeliest first; at least one
 * @param probabilities of the readings, in the same order; they add up to 1
 * @param weights what evidence is worth
 */
@SuppressWarnings("ArrayRecordComponent") // read by the room only
public record PageReading(List<LayoutReading> readings, double[] probabilities, Weights weights) {
    private static final int MOST_READINGS = 6;
    private static final int CONTEXT_PASSES = 3;

    /** A layout that is so much worse by dates alone is not tried. */
    private static final double LEAST_NATS = 8;

    private static final double LEAST_PROBABILITY = 0.02;

    /** Copies the list. */
    public PageReading {
        readings = List.copyOf(readings);
    }

    /** The reading under the likeliest layout. */
    public LayoutReading likeliest() {
        return readings.get(0);
    }

    static PageReading read(
            Page page, LayoutFinder.Found layouts, List<ValueRow> rows, PeriodWords words, Weights weights) {
        List<Layout> likely = likely(layouts.layouts(), rows, weights);
        List<LayoutReading> readings = new ArrayList<>();
        for (Layout layout : likely) {
            readings.add(new LayoutReading(page, layout, rows, words, weights));
        }
        if (readings.stream().anyMatch(r -> r.brokenAt() < 0)) {
            readings.removeIf(r -> r.brokenAt() >= 0); // no reading of the page at all, however well its dates look
        }
        readings.sort(Comparator.comparingDouble(r -> -r.layoutScore()));
        double[][] scores = {
            readings.stream().mapToDouble(LayoutReading::layoutScore).toArray()
        };
        double[] probabilities = LayoutReading.softmax(scores)[0];
        int kept = 1;
        while (kept < probabilities.length && probabilities[kept] >= LEAST_PROBABILITY) {
            kept++;
        }
        double sum = 0;
        for (int i = 0; i < kept; i++) {
            sum += probabilities[i];
        }
        double[] shares = new double[kept];
        for (int i = 0; i < kept; i++) {
            shares[i] = probabilities[i] / sum;
            readings.get(i).dropUnlikely();
            for (int pass = 0; pass < CONTEXT_PASSES; pass++) {
                readings.get(i).considerContext();
            }
        }
        return new PageReading(readings.subList(0, kept), shares, weights);
    }

    /** The layouts that dates and row sizes do not rule out, likeliest first. */
    public static List<Layout> likely(List<Layout> layouts, List<ValueRow> rows, Weights weights) {
        record Scored(Layout layout, double score) {}
        List<Scored> scored = layouts.stream()
                .map(l -> new Scored(l, weights.ofLayout(LayoutClues.of(l, rows))))
                .sorted(Comparator.comparingDouble(s -> -s.score()))
                .limit(MOST_READINGS)
                .toList();
        double best = scored.get(0).score();
        return scored.stream()
                .filter(s -> s.score() > best - LEAST_NATS)
                .map(Scored::layout)
                .toList();
    }
}
