package org.xbrlr.table.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.evidence.Beliefs;
import org.xbrlr.table.evidence.Clue;
import org.xbrlr.table.evidence.ColumnLikelihood;
import org.xbrlr.table.evidence.Evidence;
import org.xbrlr.table.evidence.LayoutClue;
import org.xbrlr.table.evidence.LayoutClues;
import org.xbrlr.table.evidence.PageWords;
import org.xbrlr.table.evidence.Scene;
import org.xbrlr.table.evidence.Weights;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.CandidateBuilder;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.PageRules;
import org.xbrlr.table.placement.RunLattice;
import org.xbrlr.table.placement.RunLattice.Pass;
import org.xbrlr.table.placement.ValueRow;

/**
 * A page read under one layout: each row's candidates and how probable they are.
 *
 * <p>The symbol runs couple the rows exactly; what rows say of one another enters as beliefs from the pass before.
 */
public final class LayoutReading {
    /** States that a pass keeps for each row: with 4,000 of them placements came out no better, and took three times as long. */
    private static final int MOST_STATES = 200;

    /** A state of which less is to be expected than this share of all is not kept, if there are many. */
    private static final double NEGLIGIBLE = 1e-6;

    /** The same where a pass with so few states found no way at all. */
    private static final int MOST_STATES_TO_FIND_ANY = 4000;

    private static final double NEGLIGIBLE_TO_FIND_ANY = 1e-10;

    /** Candidates of a row that enter the symbol runs at first. */
    private static final int MOST_WEIGHED = 60;

    /** The fit of symbols that no way explains at all, in nats. */
    private static final double LEAST_FIT = -500;

    /** Candidates that a row keeps for passes in context. */
    private static final int MOST_CANDIDATES = 40;

    /** About how many steps it takes to weigh a candidate in context, in all passes. */
    private static final long STEPS_OF_CONTEXT = 2_500;

    /** And each of its cells. */
    private static final long STEPS_OF_CELL = 400;

    /** The probability below which a candidate is not looked at in context. */
    private static final double LEAST_PROBABILITY = 1e-4;

    private final Layout layout;
    private final List<ValueRow> rows;
    private List<List<Candidate>> candidates = new ArrayList<>();
    private final Evidence evidence;
    private final Weights weights;
    private final boolean withRuns;
    private final double[] layoutClues;
    private double[][] alone;
    private double shareOfAlone = 1;
    private double[][] posterior;
    private int brokenAt = -1;
    private boolean proven;
    private boolean complete = true;
    private Effort effort;

    /** Reads the rows and ties them together, however long that takes; {@link #considerContext} goes on from there. */
    public LayoutReading(Page page, Layout layout, List<ValueRow> rows, PageWords words, Weights weights) {
        this(page, PageRules.usual(page, rows), layout, words, weights, new Effort(Long.MAX_VALUE));
        tieRows();
    }

    /** Reads each row by itself; {@link #tieRows} goes on from there. */
    LayoutReading(Page page, PageRules rules, Layout layout, PageWords words, Weights weights, Effort effort) {
        this.effort = effort;
        this.layout = layout;
        this.rows = rules.rows();
        this.weights = weights;
        Scene scene = new Scene(page, layout, rows);
        CandidateBuilder builder = new CandidateBuilder(rules, layout, new ColumnLikelihood(scene), effort.part(2));
        for (ValueRow row : rows) {
            CandidateBuilder.Candidates found = builder.build(row);
            candidates.add(KnownColumns.keep(row, found.list(), layout.size()));
            complete &= found.complete();
        }
        evidence = new Evidence(scene, words);
        layoutClues = LayoutClues.of(layout, rows);
        withRuns = page.era() == Era.PYTHON && RunLattice.fits(layout.size()) && !rows.isEmpty();
        alone = evidence.scoreAlone(candidates, weights);
        double fit = 0;
        for (double[] row : alone) {
            fit += Shares.greatest(row) / alone.length;
        }
        layoutClues[LayoutClue.ROWS_FIT.ordinal()] = fit;
        layoutClues[LayoutClue.ALL_ROWS_FIT.ordinal()] = fit * Math.sqrt(alone.length);
        posterior = new double[0][];
    }

    /** Lets the symbol runs tie the rows together. */
    void tieRows() {
        posterior = settle(alone, true);
        layoutClues[LayoutClue.DURATION_UNUSED.ordinal()] = unusedDurations();
    }

    /** How many columns of durations hold none, as far as is believed. */
    private double unusedDurations() {
        double[] unused = new double[layout.size()];
        Arrays.fill(unused, 1);
        for (int r = 0; r < posterior.length; r++) {
            double[] touched = new double[layout.size()];
            for (int i = 0; i < posterior[r].length; i++) {
                Candidate candidate = candidates.get(r).get(i);
                if (candidate.type() == PeriodType.DURATION && posterior[r][i] > 0) {
                    for (int c : candidate.columnArray()) {
                        touched[c] += posterior[r][i];
                    }
                }
            }
            for (int c = 0; c < touched.length; c++) {
                unused[c] = Math.min(unused[c], 1 - touched[c]); // rows shift together: no product
            }
        }
        double sum = 0;
        for (int c = 0; c < unused.length; c++) {
            Slot.Role role = layout.slot(c).role();
            sum += role == Slot.Role.DURATION || role == Slot.Role.EVENT ? unused[c] : 0;
        }
        return sum;
    }

    private RunLattice lattice(boolean soft) {
        return new RunLattice(layout.size(), rows, candidates, MOST_STATES, NEGLIGIBLE, soft);
    }

    /** Takes more effort, for passes in context. */
    void take(Effort more) {
        effort = more;
    }

    /** Leaves out the candidates that nothing speaks for any more, so that the rows' context can be weighed at leisure. */
    public void dropUnlikely() {
        long steps = 0;
        for (ValueRow row : rows) {
            steps += STEPS_OF_CONTEXT + STEPS_OF_CELL * row.size();
        }
        int most = effort.enoughFor(MOST_CANDIDATES, steps);
        List<List<Candidate>> kept = new ArrayList<>();
        double[][] probabilities = new double[posterior.length][];
        double[][] scores = new double[posterior.length][];
        for (int r = 0; r < posterior.length; r++) {
            double[] all = posterior[r];
            double[] sorted = all.clone();
            Arrays.sort(sorted);
            double least = Math.max(LEAST_PROBABILITY, sorted[Math.max(0, sorted.length - most)]);
            least = Math.min(least, sorted[sorted.length - 1]);
            List<Candidate> list = new ArrayList<>();
            double[] values = new double[all.length];
            double[] nats = new double[all.length];
            for (int i = 0; i < all.length; i++) {
                if (all[i] >= least && list.size() < most) {
                    values[list.size()] = all[i];
                    nats[list.size()] = alone[r][i];
                    list.add(candidates.get(r).get(i));
                }
            }
            if (most < MOST_CANDIDATES && list.size() == most) {
                effort.cut();
            }
            kept.add(list);
            probabilities[r] = Arrays.copyOf(values, list.size());
            scores[r] = Arrays.copyOf(nats, list.size());
        }
        candidates = kept;
        posterior = probabilities;
        alone = scores;
    }

    /** One more pass in view of what is believed so far; gives how far the probability that moved most has moved. */
    public double considerContext() {
        if (effort.spent()) {
            effort.cut();
            return 0;
        }
        Beliefs beliefs = beliefs();
        double[][] before = posterior;
        posterior = settle(evidence.scoreInContext(candidates, alone, beliefs, weights, effort), false);
        shareOfAlone = weights.of(Weights.Stage.CONTEXT, Clue.ALONE);
        double most = 0;
        for (int r = 0; r < before.length; r++) {
            for (int i = 0; i < before[r].length; i++) {
                most = Math.max(most, Math.abs(posterior[r][i] - before[r][i]));
            }
        }
        return most;
    }

    /** The posterior that keeps the symbol rule in every column, from scores of rows by themselves. */
    private double[][] settle(double[][] scores, boolean first) {
        double[][] shares = Shares.softmax(scores);
        if (!withRuns) {
            return shares;
        }
        if (brokenAt < 0) {
            long rest = effort.left() / 4; // for another try, which few pages need
            Pass pass = lattice(false).run(Shares.likely(shares, MOST_WEIGHED), effort.atMost(effort.left() - rest));
            if (pass.brokenAt() >= 0) {
                pass = new RunLattice(
                                layout.size(), rows, candidates, MOST_STATES_TO_FIND_ANY, NEGLIGIBLE_TO_FIND_ANY, false)
                        .run(Shares.all(shares), effort.part(2));
            }
            if (pass.brokenAt() < 0) {
                if (first) {
                    layoutClues[LayoutClue.SYMBOLS_FIT.ordinal()] = Math.max(LEAST_FIT, pass.logMass());
                }
                return pass.shares();
            }
            if (!first) {
                return posterior;
            }
            brokenAt = pass.brokenAt();
            proven = !pass.cut() && complete;
            layoutClues[LayoutClue.RULES_BROKEN.ordinal()] = 1;
        }
        Pass pass = lattice(true).run(Shares.likely(shares, MOST_WEIGHED), effort);
        if (first) {
            layoutClues[LayoutClue.SYMBOLS_FIT.ordinal()] = Math.max(LEAST_FIT, pass.logMass());
        }
        return pass.brokenAt() < 0 ? pass.shares() : shares;
    }

    /** What this reading believes, as evidence for another pass. */
    public Beliefs beliefs() {
        double[][] habits = evidence.scoreShapes(candidates, weights);
        for (double[] row : habits) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= shareOfAlone;
            }
        }
        return new Beliefs(candidates, posterior, habits, layout.size());
    }

    /** The layout. */
    public Layout layout() {
        return layout;
    }

    /** The candidates of each row with values. */
    public List<List<Candidate>> candidates() {
        return candidates;
    }

    /** The probability of each candidate. */
    public double[][] posterior() {
        return posterior;
    }

    /** The scores of the candidates by their rows alone, in nats. */
    public double[][] alone() {
        return alone;
    }

    /** The evidence, for a fit. */
    public Evidence evidence() {
        return evidence;
    }

    /** The evidence for the layout itself, by ordinal of {@link LayoutClue}. */
    public double[] layoutClues() {
        return layoutClues;
    }

    /** How much speaks for the layout, in nats; until its rows are tied the most that it can be, for ties speak only against it. */
    public double layoutScore() {
        return weights.ofLayout(layoutClues);
    }

    /**
     * The 0-based row at which the hard rules break; the number of rows for the end of the page; -1 if they hold, or if the
     * search was bounded and may have missed how they hold.
     */
    public int brokenAt() {
        return proven ? brokenAt : -1;
    }

    /** Whether the candidates are all that the hard rules allow. */
    public boolean complete() {
        return complete;
    }
}
