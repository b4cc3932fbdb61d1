package org.xbrlr.table.evidence;

import java.util.List;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.MassTable;

/** What is believed of each row's placement so far: the posterior of the last pass, in the forms that clues ask for. */
public final class Beliefs {
    private static final double DOUBT = 1e-3;
    private static final double NOTHING_BUT_DOUBT = Math.log(DOUBT);

    private final MassTable[] sets;

    /** What a row believes of each of its sets beyond habit, by number, and the most of it. */
    private final double[][] beyondHabit;

    private final double[] mostBeyondHabit;
    private final double[][] touched;
    private final double[][] duration;
    private final double[] instant;
    private final long[] likeliest;
    private final boolean[] open;

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
        sets = new MassTable[rows];
        beyondHabit = new double[rows][];
        mostBeyondHabit = new double[rows];
        touched = new double[rows][columns];
        duration = new double[rows][columns];
        instant = new double[rows];
        likeliest = new long[rows];
        open = new boolean[rows];
        for (int r = 0; r < rows; r++) {
            open[r] = candidates.get(r).size() > 1;
            sets[r] = new MassTable();
            double[] habitOfSet = new double[posterior[r].length];
            for (int i = 0; i < posterior[r].length; i++) {
                Candidate candidate = candidates.get(r).get(i);
                double p = posterior[r][i];
                if (p > 0) {
                    int before = sets[r].size();
                    int set = sets[r].add(candidate.columns(), p);
                    habitOfSet[set] = set < before ? Math.max(habitOfSet[set], habits[r][i]) : habits[r][i];
                    if (candidate.type() == PeriodType.INSTANT) {
                        instant[r] += p;
                    } else {
                        for (long rest = candidate.columns(); rest != 0; rest &= rest - 1) {
                            duration[r][Long.numberOfTrailingZeros(rest)] += p;
                        }
                    }
                }
            }
            findLikeliest(r, candidates.get(r));
            lookBeyond(r, habitOfSet);
            for (int set = 0; set < sets[r].size(); set++) {
                for (long rest = sets[r].key(set); rest != 0; rest &= rest - 1) {
                    touched[r][Long.numberOfTrailingZeros(rest)] += sets[r].mass(set);
                }
            }
        }
    }

    private void findLikeliest(int r, List<Candidate> candidates) {
        double best = -1;
        for (Candidate candidate : candidates) {
            double p = sets[r].of(candidate.columns());
            if (p > best) {
                best = p;
                likeliest[r] = candidate.columns();
            }
        }
    }

    private void lookBeyond(int r, double[] habitOfSet) {
        beyondHabit[r] = new double[sets[r].size()];
        mostBeyondHabit[r] = Double.NEGATIVE_INFINITY;
        for (int set = 0; set < beyondHabit[r].length; set++) {
            beyondHabit[r][set] = Math.log(sets[r].mass(set) + DOUBT) - habitOfSet[set];
            mostBeyondHabit[r] = Math.max(mostBeyondHabit[r], beyondHabit[r][set]);
        }
    }

    /** The probability that a row's values stand in just these columns. */
    public double set(int row, long columns) {
        return sets[row].of(columns);
    }

    /** Whether a row has more than one candidate. */
    public boolean open(int row) {
        return open[row];
    }

    /** The sets of a row and their probabilities. */
    public MassTable sets(int row) {
        return sets[row];
    }

    /** What a row believes of a set beyond what the shape of the set makes it believe, in nats; never much against it. */
    double beyondHabit(int row, long columns) {
        int set = sets[row].find(columns);
        return set < 0 ? NOTHING_BUT_DOUBT : beyondHabit[row][set];
    }

    /** The most that a row believes of any of its sets beyond habit, in nats. */
    double mostBeyondHabit(int row) {
        return mostBeyondHabit[row];
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
        long before = (1L << column) - 1;
        for (int i = 0; i < sets[row].size(); i++) {
            long set = sets[row].key(i);
            if ((set >>> column & 1) != 0 && Long.bitCount(set & before) == cell) {
                p += sets[row].mass(i);
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
