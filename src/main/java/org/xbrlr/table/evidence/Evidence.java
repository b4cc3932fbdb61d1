package org.xbrlr.table.evidence;

import java.util.List;
import java.util.Optional;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.evidence.Weights.Stage;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;

/** Weighs the candidates of all rows of a page under one layout: alone, or in view of beliefs about the other rows. */
public final class Evidence {
    private final Scene scene;
    private final Optional<EquityClues> equity;
    private final SpokenDateClues[] spoken;
    private final RowWords[] words;

    /** Prepares for a page under one layout. */
    public Evidence(Scene scene) {
        this.scene = scene;
        this.equity = EquityClues.concerns(scene) ? Optional.of(new EquityClues(scene)) : Optional.empty();
        int rows = scene.rows().size();
        this.spoken = new SpokenDateClues[rows];
        this.words = new RowWords[rows];
        for (ValueRow row : scene.rows()) {
            spoken[row.index()] = new SpokenDateClues(scene, row);
            words[row.index()] = RowWords.of(row);
        }
    }

    /** Takes the tally that a candidate's clues go to. */
    @FunctionalInterface
    public interface TallyOf {
        /** The tally of candidate {@code candidate} of row {@code row}. */
        Tally of(int row, int candidate);
    }

    /** Adds what speaks for and against each candidate; without beliefs, what each row says by itself. */
    public void weigh(List<List<Candidate>> candidates, Optional<Beliefs> beliefs, TallyOf tallies) {
        Optional<ContextClues> context = beliefs.map(b -> new ContextClues(scene, b));
        Optional<SumClues> sums = beliefs.map(b -> new SumClues(scene, b));
        for (ValueRow row : scene.rows()) {
            int r = row.index();
            List<Candidate> list = candidates.get(r);
            if (list.size() == 1) {
                continue;
            }
            Optional<ContextClues.OfRow> ofRow = context.map(c -> c.new OfRow(row));
            for (int i = 0; i < list.size(); i++) {
                Candidate candidate = list.get(i);
                Tally tally = tallies.of(r, i);
                alone(row, candidate, tally);
                ofRow.ifPresent(c -> c.weigh(candidate, tally));
                sums.ifPresent(s -> s.weigh(row, candidate, tally));
            }
        }
    }

    private void alone(ValueRow row, Candidate candidate, Tally tally) {
        ShapeClues.weigh(scene, row, candidate, tally);
        MomentClues.weigh(scene, row, candidate, tally);
        ValueClues.weigh(scene, row, candidate, tally);
        spoken[row.index()].weigh(candidate, tally);
        equity.ifPresent(e -> e.weigh(row, candidate, tally));
        words(row, candidate, tally);
    }

    private void words(ValueRow row, Candidate candidate, Tally tally) {
        RowWords ofRow = words[row.index()];
        boolean instant = candidate.type() == PeriodType.INSTANT;
        if (instant) {
            tally.addWords(WordSubject.INSTANT, ofRow, 1);
        }
        if (row.allAmounts() && !row.anyMarked() && candidate.code() == SymbolCode.NONE) {
            tally.addWords(WordSubject.NO_CURRENCY, ofRow, 1);
        }
        if (candidate.code() == SymbolCode.PER_SHARE) {
            tally.addWords(WordSubject.PER_SHARE, ofRow, 1);
        }
        int odd = 0;
        for (int c : candidate.columnArray()) {
            odd += scene.regular(c) || scene.layout().slot(c).date().isEmpty() ? 0 : 1;
        }
        if (odd > 0) {
            tally.addWords(WordSubject.EVENT, ofRow, (double) odd / row.size());
        }
        if (row.size() == 1 && odd == 0 && !newest(candidate)) {
            tally.addWords(WordSubject.OLDER, ofRow, 1);
        }
        List<Long> groups = scene.groups();
        if (!instant && groups.size() > 1 && (candidate.columns() & ~groups.get(groups.size() - 1)) == 0) {
            tally.addWords(WordSubject.LONGEST, ofRow, 1);
        }
    }

    private boolean newest(Candidate candidate) {
        if (candidate.type() == PeriodType.INSTANT) {
            return !scene.moments().isEmpty()
                    && (candidate.columns() & scene.moments().get(0)) != 0;
        }
        return scene.groups().stream().anyMatch(g -> (Long.lowestOneBit(g) & candidate.columns()) != 0);
    }

    /** How much the words of a row's label speak for its concept being one of instants, in nats. */
    public static double instantByWords(ValueRow row, Weights weights) {
        return weights.of(Stage.PERIOD, Clue.INSTANT)
                + weights.of(Stage.PERIOD, WordSubject.INSTANT, RowWords.ofLabel(row));
    }

    /** Scores all candidates with given weights, in nats. */
    public double[][] score(List<List<Candidate>> candidates, Optional<Beliefs> beliefs, Weights weights) {
        Stage stage = beliefs.isPresent() ? Stage.CONTEXT : Stage.ALONE;
        double[][] scores = new double[candidates.size()][];
        double[][] bySubject = new double[candidates.size()][];
        for (int r = 0; r < scores.length; r++) {
            scores[r] = new double[candidates.get(r).size()];
            bySubject[r] = new double[WordSubject.values().length];
            if (scores[r].length > 1) {
                for (WordSubject subject : WordSubject.values()) {
                    bySubject[r][subject.ordinal()] = weights.of(stage, subject, words[r]);
                }
            }
        }
        weigh(candidates, beliefs, (r, i) -> new Tally() {
            @Override
            public void add(Clue clue, double amount) {
                scores[r][i] += amount * weights.of(stage, clue);
            }

            @Override
            public void addWords(WordSubject subject, RowWords ofRow, double amount) {
                scores[r][i] += amount * bySubject[r][subject.ordinal()];
            }
        });
        return scores;
    }
}
