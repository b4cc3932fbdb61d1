package org.xbrlr.table.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.xbrlr.table.evidence.Weights.Stage;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;

/** Weighs the candidates of all rows of a page under one layout: alone, or in view of beliefs about the other rows. */
public final class Evidence {
    /** About how many steps it takes to weigh a candidate in view of the other rows, sums left out. */
    private static final int STEPS_A_CANDIDATE = 700;

    private final Scene scene;
    private final Optional<EquityClues> equity;
    private final LateDateClues late;
    private final RoundedValueClues rounded;
    private final SpokenDateClues[] spoken;
    private final ValueClues[] values;
    private final RowWords[] words;
    private final PeriodWords periodWords;

    /** Prepares for a page under one layout. */
    public Evidence(Scene scene, PeriodWords periodWords) {
        this.scene = scene;
        this.periodWords = periodWords;
        this.equity = EquityClues.concerns(scene) ? Optional.of(new EquityClues(scene)) : Optional.empty();
        this.late = new LateDateClues(scene);
        this.rounded = new RoundedValueClues(scene);
        int rows = scene.rows().size();
        this.spoken = new SpokenDateClues[rows];
        this.values = new ValueClues[rows];
        this.words = new RowWords[rows];
        for (ValueRow row : scene.rows()) {
            spoken[row.index()] = new SpokenDateClues(scene, row);
            values[row.index()] = new ValueClues(scene, row);
            words[row.index()] = RowWords.of(row);
        }
    }

    /** Takes the tally that a candidate's clues go to. */
    @FunctionalInterface
    public interface TallyOf {
        /** The tally of candidate {@code candidate} of row {@code row}. */
        Tally of(int row, int candidate);
    }

    /** Adds what each row by itself says for and against its candidates. */
    public void weighAlone(List<List<Candidate>> candidates, Weights weights, TallyOf tallies) {
        for (ValueRow row : scene.rows()) {
            List<Candidate> list = candidates.get(row.index());
            if (list.size() > 1) {
                double byWords = periodWords.instant(row, weights);
                for (int i = 0; i < list.size(); i++) {
                    alone(row, list.get(i), byWords, tallies.of(row.index(), i));
                }
            }
        }
    }

    /**
     * Adds what is believed of the other rows to what each row says by itself.
     *
     * @param alone the scores of the candidates by their rows alone, in nats
     * @param effort for sums; where it is spent no more of them are looked for
     */
    public void weighInContext(
            List<List<Candidate>> candidates, double[][] alone, Beliefs beliefs, Effort effort, TallyOf tallies) {
        ContextClues context = new ContextClues(scene, beliefs);
        CarriedBalanceClues carried = new CarriedBalanceClues(scene, beliefs);
        SumClues sums = new SumClues(scene, beliefs, effort);
        BlockSumClues blocks = new BlockSumClues(scene, beliefs, effort);
        EmptyColumnClues empty = new EmptyColumnClues(scene, beliefs);
        Optional<RollForwardClues> rolls = equity.map(e -> new RollForwardClues(scene, beliefs, effort));
        for (ValueRow row : scene.rows()) {
            int r = row.index();
            List<Candidate> list = candidates.get(r);
            if (list.size() == 1) {
                continue;
            }
            effort.spend((long) list.size() * STEPS_A_CANDIDATE);
            ContextClues.OfRow ofRow = context.new OfRow(row);
            EmptyColumnClues.OfRow emptyOfRow = empty.new OfRow(row);
            for (int i = 0; i < list.size(); i++) {
                Candidate candidate = list.get(i);
                Tally tally = tallies.of(r, i);
                tally.add(Clue.ALONE, alone[r][i]);
                ofRow.weigh(candidate, tally);
                emptyOfRow.weigh(candidate, tally);
                carried.weigh(row, candidate, tally);
                sums.weigh(row, candidate, tally);
                rounded.weigh(row, candidate, beliefs, tally);
                blocks.weigh(row, candidate, tally);
                rolls.ifPresent(s -> s.weigh(row, candidate, tally));
            }
        }
    }

    private void alone(ValueRow row, Candidate candidate, double byWords, Tally tally) {
        if (equity.isEmpty()) {
            ShapeClues.weigh(scene, row, candidate, tally); // members in columns have no order
        }
        MomentClues.weigh(scene, row, candidate, tally);
        values[row.index()].weigh(candidate, tally);
        CoverClues.weigh(scene, row, candidate, tally);
        spoken[row.index()].weigh(candidate, tally);
        late.weigh(row, candidate, tally);
        equity.ifPresent(e -> e.weigh(row, candidate, tally));
        switch (candidate.type()) {
            case INSTANT -> tally.add(Clue.INSTANT_BY_WORDS, byWords / 2);
            case DURATION -> tally.add(Clue.INSTANT_BY_WORDS, -byWords / 2);
            case FOREVER -> {}
        }
        RowWords ofRow = words[row.index()];
        if (values[row.index()].plainAmounts() && candidate.code() == SymbolCode.NONE) {
            tally.addWords(WordSubject.NO_CURRENCY, ofRow, 1);
        }
        if (candidate.code() == SymbolCode.PER_SHARE) {
            tally.addWords(WordSubject.PER_SHARE, ofRow, 1);
        }
    }

    /** What tells the period types of concepts, given what is believed of the rows. */
    public PeriodClues periods(Beliefs beliefs) {
        return new PeriodClues(scene, periodWords, beliefs);
    }

    /** Scores all candidates by their rows alone, in nats. */
    public double[][] scoreAlone(List<List<Candidate>> candidates, Weights weights) {
        double[][] bySubject = new double[candidates.size()][];
        for (int r = 0; r < bySubject.length; r++) {
            bySubject[r] = new double[WordSubject.values().length];
            if (candidates.get(r).size() > 1) {
                for (WordSubject subject : EnumSet.of(WordSubject.NO_CURRENCY, WordSubject.PER_SHARE)) {
                    bySubject[r][subject.ordinal()] = weights.of(Stage.ALONE, subject, words[r]);
                }
            }
        }
        double[][] scores = zeros(candidates);
        weighAlone(candidates, weights, (r, i) -> new Score(Stage.ALONE, weights, scores[r], i, bySubject[r]));
        return scores;
    }

    /** Scores all candidates in view of what is believed of the other rows, in nats. */
    public double[][] scoreInContext(
            List<List<Candidate>> candidates, double[][] alone, Beliefs beliefs, Weights weights, Effort effort) {
        double[][] scores = zeros(candidates);
        double[] noWords = new double[WordSubject.values().length];
        weighInContext(
                candidates, alone, beliefs, effort, (r, i) -> new Score(Stage.CONTEXT, weights, scores[r], i, noWords));
        return scores;
    }

    private static double[][] zeros(List<List<Candidate>> candidates) {
        return candidates.stream().map(c -> new double[c.size()]).toArray(double[][]::new);
    }

    /** Adds weighted evidence to the score of one candidate. */
    @SuppressWarnings("ArrayRecordComponent") // views of the caller's arrays
    private record Score(Stage stage, Weights weights, double[] scores, int candidate, double[] bySubject)
            implements Tally {
        @Override
        public void add(Clue clue, double amount) {
            scores[candidate] += amount * weights.of(stage, clue);
        }

        @Override
        public void addWords(WordSubject subject, RowWords ofRow, double amount) {
            scores[candidate] += amount * bySubject[subject.ordinal()];
        }
    }
}
