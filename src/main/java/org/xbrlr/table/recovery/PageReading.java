package org.xbrlr.table.recovery;

import java.util.ArrayList;
import java.util.List;
import org.xbrlr.page.Page;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.LayoutFinder;
import org.xbrlr.table.evidence.LayoutClues;
import org.xbrlr.table.evidence.PageWords;
import org.xbrlr.table.evidence.Weights;
import org.xbrlr.table.placement.Effort;
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

    /** About how many steps it takes to see what the words of a row say. */
    private static final int STEPS_A_ROW = 6_000;

    /** Copies the list. */
    public PageReading {
        readings = List.copyOf(readings);
    }

    /** The reading under the likeliest layout. */
    public LayoutReading likeliest() {
        return readings.get(0);
    }

    static PageReading read(
            Page page,
            LayoutFinder.Found layouts,
            List<ValueRow> rows,
            PageWords words,
            Weights weights,
            Effort effort) {
        List<Layout> likely = likely(layouts.layouts(), rows, weights);
        int most = effort.part(2).enoughFor(likely.size(), (long) rows.size() * STEPS_A_ROW);
        if (most < likely.size()) {
            effort.cut();
        }
        List<LayoutReading> readings = new ArrayList<>();
        for (Layout layout : likely.subList(0, most)) {
            Effort part = effort.part(2 * (most - readings.size())); // half is for context
            part.spend((long) rows.size() * STEPS_A_ROW);
            readings.add(new LayoutReading(page, layout, rows, words, weights, part));
        }
        if (readings.stream().anyMatch(r -> r.brokenAt() < 0)) {
            readings.removeIf(r -> r.brokenAt() >= 0); // no reading of the page at all, however well its dates look
        }
        readings.sort((one, other) -> Double.compare(-one.layoutScore(), -other.layoutScore()));
        double[][] scores = {
            readings.stream().mapToDouble(LayoutReading::layoutScore).toArray()
        };
        double[] probabilities = Shares.softmax(scores)[0];
        int kept = 1;
        while (kept < probabilities.length && probabilities[kept] >= LEAST_PROBABILITY) {
            kept++;
        }
        double sum = 0;
        for (int i = 0; i < kept; i++) {
            sum += probabilities[i];
        }
        double[] shares = new double[kept];
        boolean full = rows.stream().allMatch(r -> r.size() == page.columns().size());
        int passes = full ? 0 : CONTEXT_PASSES; // full rows have nothing to learn from others
        for (int i = 0; i < kept; i++) {
            shares[i] = probabilities[i] / sum;
            LayoutReading reading = readings.get(i);
            Effort part = effort.part(kept - i);
            reading.take(part);
            reading.dropUnlikely();
            for (int pass = 0; pass < passes; pass++) {
                reading.take(part.part(passes - pass));
                reading.considerContext();
            }
        }
        return new PageReading(readings.subList(0, kept), shares, weights);
    }

    /** The layouts that dates and row sizes do not rule out, likeliest first. */
    public static List<Layout> likely(List<Layout> layouts, List<ValueRow> rows, Weights weights) {
        record Scored(Layout layout, double score) {}
        List<Scored> scored = layouts.stream()
                .map(l -> new Scored(l, weights.ofLayout(LayoutClues.of(l, rows))))
                .sorted((one, other) -> Double.compare(-one.score(), -other.score()))
                .limit(MOST_READINGS)
                .toList();
        double best = scored.get(0).score();
        return scored.stream()
                .filter(s -> s.score() > best - LEAST_NATS)
                .map(Scored::layout)
                .toList();
    }
}
