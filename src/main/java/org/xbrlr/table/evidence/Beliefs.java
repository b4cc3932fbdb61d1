package org.xbrlr.table.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.placement.Candidate;

/** What is believed of each row's placement so far: the posterior of the last pass, in the forms that clues ask for. */
public final class Beliefs {
    private static final double DOUBT = 1e-3;

    private final List<Map<Long, Double>> sets;
    private final List<Map<Long, Double>> habits;
    private final double[][] touched;
    private final double[][] duration;
    private final double[] instant;
    private final long[] likeliest;

    /**
     * Takes a posterior.
     *
     * @param candidates the candidates of each row
     * @param posterior their probabilities, in the same shape
     * @param habits how much of the logarithm of each probability comes of the shape of the set, in the same shape
     * @param columns the number of columns
     */
    public Beliefs(List<List<Candidate>> candidates, double[][] posterior, double[][] habits, int columns) {
        int rows = candidates.size();
        this.habits = new ArrayList<>(rows);
        sets = new ArrayList<>(rows);
        touched = new double[rows][columns];
        duration = new double[rows][columns];
        instant = new double[rows];
        likeliest = new long[rows];
        for (int r = 0; r < rows; r++) {
            Map<Long, Double> bySet = new HashMap<>();
            Map<Long, Double> habitOfSet = new HashMap<>();
            for (int i = 0; i < posterior[r].length; i++) {
                Candidate candidate = candidates.get(r).get(i);
                double p = posterior[r][i];
                if (p > 0) {
                    habitOfSet.merge(candidate.columns(), habits[r][i], Math::max);
                    bySet.merge(candidate.columns(), p, Double::sum);
                    if (candidate.type() == PeriodType.INSTANT) {
                        instant[r] += p;
                    } else {
                        for (long rest = candidate.columns(); rest != 0; rest &= rest - 1) {
                            duration[r][Long.numberOfTrailingZeros(rest)] += p;
                        }
                    }
                }
            }
            double best = -1;
            for (Candidate candidate : candidates.get(r)) {
                double p = bySet.getOrDefault(candidate.columns(), 0.0);
                if (p > best) {
                    best = p;
                    likeliest[r] = candidate.columns();
                }
            }
            for (Map.Entry<Long, Double> entry : bySet.entrySet()) {
                for (long rest = entry.getKey(); rest != 0; rest &= rest - 1) {
                    touched[r][Long.numberOfTrailingZeros(rest)] += entry.getValue();
                }
            }
            sets.add(bySet);
            this.habits.add(habitOfSet);
        }
    }

    /** The probability that a row's values stand in just these columns. */
    public double set(int row, long columns) {
        return sets.get(row).getOrDefault(columns, 0.0);
    }

    /** The sets of a row and their probabilities. */
    public Map<Long, Double> sets(int row) {
        return sets.get(row);
    }

    /** What a row believes of a set beyond what the shape of the set makes it believe, in nats; never much against it. */
    double beyondHabit(int row, long columns) {
        return Math.log(set(row, columns) + DOUBT) - habits.get(row).getOrDefault(columns, 0.0);
    }

    /** The probability that a row has a value in a column. */
    public double touched(int row, int column) {
        return touched[row][column];
    }

    /** The probability that a row has a value in a column and its concept is not one of instants. */
    public double duration(int row, int column) {
        return duration[row][column];
    }

    /** The probability that the concept of a row is one of instants. */
    public double instant(int row) {
        return instant[row];
    }

    /** The probability that a 0-based cell of a row stands in a column. */
    public double cell(int row, int cell, int column) {
        double p = 0;
        for (Map.Entry<Long, Double> entry : sets.get(row).entrySet()) {
            long set = entry.getKey();
            if ((set >>> column & 1) != 0 && Long.bitCount(set & ((1L << column) - 1)) == cell) {
                p += entry.getValue();
            }
        }
        return p;
    }

    /** The likeliest column set of a row. */
    public long likeliest(int row) {
        return likeliest[row];
    }

    /** The 0-based cell of a row that stands in a column under its likeliest set; -1 when none does. */
    public int likeliestCell(int row, int column) {
        return (likeliest[row] >>> column & 1) == 0 ? -1 : Long.bitCount(likeliest[row] & ((1L << column) - 1));
    }
}
