package org.xbrlr.table.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.evidence.Weights.Stage;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.MassTable;
import org.xbrlr.table.placement.ValueRow;

/** Weighs the candidates of all rows of a page under one layout: alone, or in view of beliefs about the other rows. */
public final class Evidence {
    /** About how many steps it takes to weigh a candidate in view of the other rows, sums left out. */
    private static final long STEPS_A_CANDIDATE = 500;

    /** And each of its cells, by the values of others. */
    private static final long STEPS_A_CELL = 100;

    private final Scene scene;
    private final Optional<EquityClues> equity;
    private final LateDateClues late;
    private final SpokenDateClues[] spoken;
    private final ValueClues[] values;
    private final NoteClues[] notes;
    private final PageWords pageWords;
    private Optional<Surroundings> surroundings = Optional.empty();
    private Optional<ShapeScores> shapes = Optional.empty();

    /**
     * What rows have to do with one another, whatever is believed of them: values that stand on the page more than once, rows
     * near one another. Looked for where context is, which few layouts come to.
     */
    private record Surroundings(
            EqualNumbers equal, RoundedValueClues rounded, Amounts amounts, NearRows.OfScene nearRows) {
        static Surroundings of(Scene scene) {
            return new Surroundings(
                    new EqualNumbers(scene.rows()),
                    new RoundedValueClues(scene),
                    new Amounts(scene.rows()),
                    new NearRows.OfScene(scene));
        }
    }

    /** How much the shape of a column set speaks for it: the same for all rows that have it as a candidate. */
    @SuppressWarnings("ArrayRecordComponent") // by ordinal of the period type
    private record ShapeScores(Weights weights, MassTable[] bySet) {
        static ShapeScores none(Weights weights) {
            MassTable[] bySet = new MassTable[PeriodType.values().length];
            for (int type = 0; type < bySet.length; type++) {
                bySet[type] = new MassTable();
            }
            return new ShapeScores(weights, bySet);
        }
    }

    /** Prepares for a page under one layout. */
    public Evidence(Scene scene, PageWords pageWords) {
        this.scene = scene;
        this.pageWords = pageWords;
        this.equity = scene.timeless() ? Optional.of(new EquityClues(scene)) : Optional.empty();
        this.late = new LateDateClues(scene);
        int rows = scene.rows().size();
        this.spoken = new SpokenDateClues[rows];
        this.values = new ValueClues[rows];
        this.notes = new NoteClues[rows];
        Set<Integer> years = SpokenDateClues.shown(scene.layout());
        for (ValueRow row : scene.rows()) {
            PageWords.Told told = pageWords.told(row);
            spoken[row.index()] = new SpokenDateClues(scene.layout(), years, row, told.years());
            notes[row.index()] = new NoteClues(scene.layout(), told.said());
            values[row.index()] = new ValueClues(scene, row, told.numbers());
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
                double byWords = pageWords.instant(row, weights);
                for (int i = 0; i < list.size(); i++) {
                    Tally tally = tallies.of(row.index(), i);
                    shape(row, list.get(i), tally);
                    beyondShape(row, list.get(i), byWords, tally);
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
        Surroundings around = surroundings.isPresent() ? surroundings.get() : Surroundings.of(scene);
        surroundings = Optional.of(around);
        ContextClues context = new ContextClues(scene, beliefs, around.equal(), around.nearRows());
        CarriedBalanceClues carried = new CarriedBalanceClues(scene, beliefs);
        SumClues sums = new SumClues(scene, beliefs, around.amounts(), effort);
        BlockSumClues blocks = new BlockSumClues(scene, beliefs, around.amounts(), effort);
        EmptyColumnClues empty = new EmptyColumnClues(scene, beliefs);
        Optional<RollForwardClues> rolls = equity.isPresent()
                ? Optional.of(new RollForwardClues(scene, beliefs, around.amounts(), effort))
                : Optional.empty();
        for (ValueRow row : scene.rows()) {
            int r = row.index();
            List<Candidate> list = candidates.get(r);
            if (list.size() == 1) {
                continue;
            }
            effort.spend(list.size() * (STEPS_A_CANDIDATE + STEPS_A_CELL * row.size()));
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
                around.rounded().weigh(row, candidate, beliefs, tally);
                blocks.weigh(row, candidate, tally);
                if (rolls.isPresent()) {
                    rolls.get().weigh(row, candidate, tally);
                }
            }
        }
    }

    private void shape(ValueRow row, Candidate candidate, Tally tally) {
        if (equity.isEmpty()) {
            ShapeClues.weigh(scene, row, candidate, tally); // members in columns have no order
        }
        MomentClues.weigh(scene, row, candidate, tally);
    }

    private void beyondShape(ValueRow row, Candidate candidate, double byWords, Tally tally) {
        if (candidate.type() == PeriodType.INSTANT) {
            tally.add(Clue.INSTANT, 1);
        }
        values[row.index()].weigh(candidate, tally);
        CoverClues.weigh(scene, row, candidate, tally);
        spoken[row.index()].weigh(candidate, tally);
        notes[row.index()].weigh(candidate, tally);
        late.weigh(row, candidate, tally);
        if (equity.isPresent()) {
            equity.get().weigh(row, candidate, tally);
        }
        switch (candidate.type()) {
            case INSTANT -> tally.add(Clue.INSTANT_BY_WORDS, byWords / 2);
            case DURATION -> tally.add(Clue.INSTANT_BY_WORDS, -byWords / 2);
            case FOREVER -> {}
        }
    }

    /** What tells the period types of concepts, given what is believed of the rows. */
    public PeriodClues periods(Beliefs beliefs) {
        return new PeriodClues(scene, pageWords, beliefs);
    }

    /** Scores all candidates by their rows alone, in nats: what {@link #weighAlone} adds up to. */
    public double[][] scoreAlone(List<List<Candidate>> candidates, Weights weights) {
        double[][] scores = zeros(candidates);
        for (ValueRow row : scene.rows()) {
            List<Candidate> list = candidates.get(row.index());
            double[] ofRow = scores[row.index()];
            if (list.size() > 1) {
                double byWords = pageWords.instant(row, weights);
                for (int i = 0; i < list.size(); i++) {
                    ofRow[i] = shapeScore(row, list.get(i), weights);
                    beyondShape(row, list.get(i), byWords, new Score(Stage.ALONE, weights, ofRow, i));
                }
            }
        }
        return scores;
    }

    /** How much of the scores of rows alone comes of the shape of the column sets, in nats. */
    public double[][] scoreShapes(List<List<Candidate>> candidates, Weights weights) {
        double[][] scores = zeros(candidates);
        for (ValueRow row : scene.rows()) {
            List<Candidate> list = candidates.get(row.index());
            for (int i = 0; i < list.size(); i++) {
                scores[row.index()][i] = shapeScore(row, list.get(i), weights);
            }
        }
        return scores;
    }

    private double shapeScore(ValueRow row, Candidate candidate, Weights weights) {
        if (shapes.isEmpty() || shapes.get().weights() != weights) {
            shapes = Optional.of(ShapeScores.none(weights));
        }
        MassTable known = shapes.get().bySet()[candidate.type().ordinal()];
        int set = known.find(candidate.columns());
        if (set < 0) {
            WeighedSum sum = new WeighedSum(Stage.ALONE, weights);
            shape(row, candidate, sum);
            set = known.add(candidate.columns(), sum.nats());
        }
        return known.mass(set);
    }

    /** Scores all candidates in view of what is believed of the other rows, in nats. */
    public double[][] scoreInContext(
            List<List<Candidate>> candidates, double[][] alone, Beliefs beliefs, Weights weights, Effort effort) {
        double[][] scores = zeros(candidates);
        weighInContext(candidates, alone, beliefs, effort, new Scores(Stage.CONTEXT, weights, scores));
        return scores;
    }

    private static double[][] zeros(List<List<Candidate>> candidates) {
        double[][] zeros = new double[candidates.size()][];
        for (int r = 0; r < zeros.length; r++) {
            zeros[r] = new double[candidates.get(r).size()];
        }
        return zeros;
    }

    /** Adds weighted evidence to the scores of candidates. */
    @SuppressWarnings("ArrayRecordComponent") // views of the caller's arrays
    private record Scores(Stage stage, Weights weights, double[][] scores) implements TallyOf {
        @Override
        public Tally of(int row, int candidate) {
            return new Score(stage, weights, scores[row], candidate);
        }
    }

    /** Adds weighted evidence to the score of one candidate. */
    @SuppressWarnings("ArrayRecordComponent") // views of the caller's arrays
    private record Score(Stage stage, Weights weights, double[] scores, int candidate) implements Tally {
        @Override
        public void add(Clue clue, double amount) {
            scores[candidate] += amount * weights.of(stage, clue);
        }

        @Override
        public void addWords(RowWords words, double amount) {
            scores[candidate] += amount * weights.of(words);
        }
    }
}
