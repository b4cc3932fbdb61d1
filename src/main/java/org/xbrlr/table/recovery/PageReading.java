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
import org.xbrlr.table.placement.PageRules;
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

    /** A pass in context that moves no probability as far is the last. */
    private static final double SETTLED = 0.05;

    /** A layout that is so much worse by dates alone is not tried. */
    private static final double LEAST_NATS = 8;

    private static final double LEAST_PROBABILITY = 0.05;

    /** A layout that is so much worse than another is less probable than that. */
    private static final double HOPELESS = Math.log((1 - LEAST_PROBABILITY) / LEAST_PROBABILITY);

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
        PageRules rules = PageRules.usual(page, rows);
        List<LayoutReading> readings = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < most; i++) {
            Effort part = effort.part(2 * (most - i)); // half is for context
            part.spend((long) rows.size() * STEPS_A_ROW);
            LayoutReading reading = new LayoutReading(page, rules, likely.get(i), words, weights, part);
            if (reading.layoutScore() >= best - HOPELESS) {
                reading.tieRows();
                readings.add(reading);
                best = reading.brokenAt() < 0 ? Math.max(best, reading.layoutScore()) : best;
            }
        }
        readings = byScore(readings);
        double[] scores = new double[readings.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = readings.get(i).layoutScore();
        }
        double[] probabilities = Shares.softmax(new double[][] {scores})[0];
        int kept = 1;
        while (kept < probabilities.length && probabilities[kept] >= LEAST_PROBABILITY) {
            kept++;
        }
        double sum = 0;
        for (int i = 0; i < kept; i++) {
            sum += probabilities[i];
        }
        double[] shares = new double[kept];
        boolean full = true;
        for (ValueRow row : rows) {
            full &= row.size() == page.columns().size();
        }
        int passes = full ? 0 : CONTEXT_PASSES; // full rows have nothing to learn from others
        for (int i = 0; i < kept; i++) {
            shares[i] = probabilities[i] / sum;
            LayoutReading reading = readings.get(i);
            Effort part = effort.part(kept - i);
            reading.take(part);
            reading.dropUnlikely();
            double moved = 1;
            for (int pass = 0; pass < passes && moved >= SETTLED; pass++) {
                reading.take(part.part(passes - pass));
                moved = reading.considerContext();
            }
        }
        return new PageReading(readings.subList(0, kept), shares, weights);
    }

    /** The readings, best first; one whose rules break is no reading of the page where another's hold, however well its dates look. */
    private static List<LayoutReading> byScore(List<LayoutReading> readings) {
        boolean anyHolds = false;
        for (LayoutReading reading : readings) {
            anyHolds |= reading.brokenAt() < 0;
        }
        List<LayoutReading> kept = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (LayoutReading reading : readings) {
            if (!anyHolds || reading.brokenAt() < 0) {
                int place = place(scores, reading.layoutScore());
                kept.add(place, reading);
                scores.add(place, reading.layoutScore());
            }
        }
        return kept;
    }

    /** The layouts that dates and row sizes do not rule out, likeliest first. */
    public static List<Layout> likely(List<Layout> layouts, List<ValueRow> rows, Weights weights) {
        List<Layout> likely = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (Layout layout : layouts) {
            double score = weights.ofLayout(LayoutClues.of(layout, rows));
            int place = place(scores, score);
            likely.add(place, layout);
            scores.add(place, score);
        }
        int kept = 1;
        while (kept < Math.min(MOST_READINGS, scores.size()) && scores.get(kept) > scores.get(0) - LEAST_NATS) {
            kept++;
        }
        return List.copyOf(likely.subList(0, kept));
    }

    /** The place of a score among others, greatest first: after those that are as great. */
    private static int place(List<Double> scores, double score) {
        int place = scores.size();
        while (place > 0 && scores.get(place - 1) < score) {
            place--;
        }
        return place;
    }
}
