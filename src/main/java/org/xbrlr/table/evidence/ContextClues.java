package org.xbrlr.table.evidence;

import java.util.List;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/** What the other rows of the page say of a row's columns (C12, C18, C21, C22, C23), by what is believed of them so far. */
final class ContextClues {
    private final Scene scene;
    private final Beliefs beliefs;
    private final EqualNumbers equal;
    private final NearRows.OfScene nearRows;

    ContextClues(Scene scene, Beliefs beliefs, EqualNumbers equal, NearRows.OfScene nearRows) {
        this.scene = scene;
        this.beliefs = beliefs;
        this.equal = equal;
        this.nearRows = nearRows;
    }

    /** All clues of one row that do not depend on the candidate, and then its candidates one by one. */
    final class OfRow {
        private final ValueRow row;
        private final NearRows near;
        private final boolean carried;
        private final double typeOfInstant;
        private final double typeOfOther;
        private final double[] sectionColumns;
        private final SectionTogether together;

        OfRow(ValueRow row) {
            this.row = row;
            this.near = nearRows.of(row);
            this.carried = CarriedBalanceClues.concerns(row);
            double instant = 0;
            double other = 0;
            for (ValueRow same : near.ofLabel()) {
                double p = beliefs.instant(same.index());
                instant += Math.log(p + 0.02);
                other += Math.log(1 - p + 0.02);
            }
            this.typeOfInstant = instant;
            this.typeOfOther = other;
            this.sectionColumns = columnsOf(near.ofSection());
            this.together = new SectionTogether(row, near.ofSection(), beliefs);
        }

        private double[] columnsOf(List<ValueRow> rows) {
            double[] result = new double[scene.layout().size()];
            for (ValueRow other : rows) {
                for (int c = 0; c < result.length; c++) {
                    result[c] += beliefs.touched(other.index(), c) / rows.size();
                }
            }
            return result;
        }

        void weigh(Candidate candidate, Tally tally) {
            long set = candidate.columns();
            boolean instant = candidate.type() == PeriodType.INSTANT;
            int[] columns = candidate.columnArray();
            sameLabel(set, columns, instant, tally);
            neighbour(row.index() - 1, candidate, columns, Clue.ABOVE_SET, Clue.ABOVE_COLUMNS, tally);
            neighbour(row.index() + 1, candidate, columns, Clue.BELOW_SET, Clue.BELOW_COLUMNS, tally);
            if (!near.ofSection().isEmpty()) {
                tally.add(Clue.SECTION_COLUMNS, mean(sectionColumns, columns));
                setOfSameSize(near.ofSectionAndSize(), set, Clue.SECTION_SET, tally);
                tally.add(Clue.SECTION_TOGETHER, together.of(set));
            }
            setOfSameSize(near.ofSize(), set, Clue.SAME_SIZE_SET, tally);
            sameValues(columns, tally);
        }

        private void sameLabel(long set, int[] columns, boolean instant, Tally tally) {
            if (near.ofLabel().isEmpty()) {
                return;
            }
            setOfSameSize(near.ofLabelAndSize(), set, Clue.SAME_LABEL_SET, tally);
            double touched = 0;
            for (ValueRow other : near.ofLabel()) {
                for (int c : columns) {
                    touched += beliefs.touched(other.index(), c) / columns.length;
                }
            }
            tally.add(Clue.SAME_LABEL_COLUMNS, touched / near.ofLabel().size());
            tally.add(
                    Clue.SAME_LABEL_TYPE,
                    (instant ? typeOfInstant : typeOfOther)
                            / Math.sqrt(near.ofLabel().size()));
        }

        private void setOfSameSize(int[] others, long set, Clue clue, Tally tally) {
            if (others.length > 0) {
                double agree = 0;
                for (int other : others) {
                    agree += beliefs.set(other, set);
                }
                tally.add(clue, agree / others.length);
            }
        }

        private void neighbour(
                int other, Candidate candidate, int[] columns, Clue sameSet, Clue sameColumns, Tally tally) {
            if (other < 0 || other >= scene.rows().size()) {
                return;
            }
            ValueRow neighbour = scene.rows().get(other);
            if (!neighbour.row().section().equals(row.row().section())) {
                return;
            }
            if (neighbour.size() == row.size()) {
                tally.add(sameSet, beliefs.set(other, candidate.columns()));
            } else {
                double touched = 0;
                for (int c : columns) {
                    touched += beliefs.touched(other, c);
                }
                tally.add(sameColumns, touched / Math.min(columns.length, neighbour.size()));
            }
            if (other < row.index()) {
                double p = beliefs.instant(other);
                tally.add(Clue.ABOVE_TYPE, candidate.type() == PeriodType.INSTANT ? p : 1 - p);
            }
            if (neighbour.row().label().equals(row.row().label())) {
                double apart = 1;
                for (int c : columns) {
                    apart *= 1 - beliefs.touched(other, c);
                }
                tally.add(Clue.COMPLEMENT, apart);
            }
        }

        private void sameValues(int[] columns, Tally tally) {
            if (carried) {
                return;
            }
            double same = 0;
            double negated = 0;
            for (int i = 0; i < columns.length; i++) {
                double best = 0;
                double bestNegated = 0;
                List<EqualNumbers.Place> places = equal.of(row.index(), i);
                int sign = places.size() > 1 ? row.sign(i) : 0;
                for (EqualNumbers.Place place : places) {
                    if (place.row() != row.index()) {
                        double p = beliefs.cell(place.row(), place.cell(), columns[i]);
                        if (place.sign() == sign) {
                            best = Math.max(best, p);
                        } else {
                            bestNegated = Math.max(bestNegated, p);
                        }
                    }
                }
                same += best;
                negated += bestNegated;
            }
            tally.add(Clue.SAME_VALUE, same / columns.length);
            tally.add(Clue.SAME_VALUE_NEGATED, negated / columns.length);
        }
    }

    private static double mean(double[] values, int[] columns) {
        double sum = 0;
        for (int c : columns) {
            sum += values[c];
        }
        return sum / columns.length;
    }
}
