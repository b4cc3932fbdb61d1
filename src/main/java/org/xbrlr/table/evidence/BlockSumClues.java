package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.MassTable;
import org.xbrlr.table.placement.ValueRow;

/**
 * Sums that close when rows with equally many values shift together (C14, C22).
 *
 * <pre>
 *                     2025    2024    2023
 * Tax at 21 %        1,108   1,887   2,094
 * State tax                      8    (372)     if these two stood in 2025 and 2024,
 * Tax credits                 (317)   (593)     no column would add up
 * Total                900   1,578   1,129
 * </pre>
 *
 * <p>One assumption on all rows of a size leaves so few readings that a sum that closes hardly does so by chance.
 */
final class BlockSumClues {
    private static final int MOST_SETS = 6;
    private static final int MOST_SIZES = 2;
    private static final double LEAST_SHARE = 0.002;

    /** A sum counts when fewer than this many of the sums tried would close by chance. */
    private static final double MOST_CHANCE = 5e-3;

    private static final int LEAST_TRIED = 10;

    /** About how many steps it takes to add an amount. */
    private static final int STEPS_A_SUM = 20;

    private final Scene scene;
    private final Beliefs beliefs;
    private final Amounts amounts;
    private final Effort effort;

    /** For each row the sets under which sums close, each with its weight. */
    private final MassTable[] closing;

    BlockSumClues(Scene scene, Beliefs beliefs, Amounts amounts, Effort effort) {
        this.scene = scene;
        this.beliefs = beliefs;
        this.amounts = amounts;
        this.effort = effort;
        closing = new MassTable[scene.rows().size()];
        Arrays.fill(closing, new MassTable());
        for (List<ValueRow> rows : TotalsFirst.ofConcepts(scene)) {
            totals(rows);
        }
        for (List<ValueRow> rows : TotalsFirst.ofSections(scene)) {
            totals(rows);
        }
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        tally.add(Clue.BLOCKS_ADD_UP, closing[row.index()].of(candidate.columns()));
    }

    private void totals(List<ValueRow> rows) {
        for (int total = 0; total + 2 < rows.size(); total++) {
            total(rows, total);
        }
    }

    /**
     * A reading of the rows after a total.
     *
     * @param sets of the rows of each size; 0 where that is settled
     * @param parts up to which row they add up
     * @param columns how many columns close
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Found(long[] sets, int parts, int columns) {}

    private void total(List<ValueRow> rows, int total) {
        List<Found> best = new ArrayList<>();
        int tried = LEAST_TRIED;
        for (long[] sets : readings(open(rows, total + 1))) {
            ColumnSums sums = new ColumnSums();
            for (int part = total + 1; part < rows.size(); part++) {
                ValueRow row = rows.get(part);
                long set = sets[row.size()];
                if (!effort.spend((long) row.size() * STEPS_A_SUM)) {
                    effort.cut();
                    return;
                }
                sums.add(row, set == 0 ? beliefs.likeliest(row.index()) : set, set != 0);
                tried++;
                int closed = sums.closed(
                        rows.get(total), beliefs.likeliest(rows.get(total).index()), tried);
                int most = best.isEmpty() ? 1 : best.get(0).columns();
                if (closed > most) {
                    best.clear();
                }
                if (closed >= most) {
                    best.add(new Found(sets, part, closed));
                }
            }
        }
        int different = 0;
        for (int i = 0; i < best.size(); i++) {
            different += i == 0 || best.get(i).sets() != best.get(i - 1).sets() ? 1 : 0;
        }
        for (Found found : best) {
            for (ValueRow row : rows.subList(total + 1, found.parts() + 1)) {
                if (found.sets()[row.size()] != 0) {
                    close(row, found.sets()[row.size()], (double) found.columns() / different);
                }
            }
        }
    }

    private void close(ValueRow row, long set, double weight) {
        if (closing[row.index()].size() == 0) {
            closing[row.index()] = new MassTable();
        }
        closing[row.index()].raise(set, weight);
    }

    /** What stands in each column so far. */
    private final class ColumnSums {
        private final long[] sums = new long[scene.layout().size()];
        private final int[] addends = new int[sums.length];
        private long moved;

        void add(ValueRow row, long set, boolean moves) {
            moved |= moves ? set : 0;
            int cell = 0;
            for (long rest = set; rest != 0; rest &= rest - 1) {
                int c = Long.numberOfTrailingZeros(rest);
                long amount = amounts.of(row, cell++);
                sums[c] += amount;
                addends[c] += amount != 0 ? 1 : 0;
            }
        }

        /** In how many columns a total is the sum of two or more amounts, some of them moved; 0 if chance may have done it. */
        int closed(ValueRow total, long set, int tried) {
            int closed = 0;
            double chance = tried;
            int cell = 0;
            for (long rest = set; rest != 0; rest &= rest - 1) {
                int c = Long.numberOfTrailingZeros(rest);
                if (addends[c] > 1 && (moved >>> c & 1) != 0 && amounts.of(total, cell) == sums[c]) {
                    closed++;
                    chance /= shown(total, cell) + 1;
                }
                cell++;
            }
            return chance < MOST_CHANCE ? closed : 0;
        }

        /** The digits that a cell shows, as one number. */
        private static double shown(ValueRow row, int cell) {
            Optional<BigDecimal> number = row.number(cell);
            return number.isPresent() ? number.get().unscaledValue().abs().doubleValue() : 0;
        }
    }

    /** The sets that rows of each size may have, where that is not settled. */
    private long[][] open(List<ValueRow> rows, int from) {
        MassTable[] shares = new MassTable[scene.layout().size()];
        Arrays.fill(shares, new MassTable());
        for (int i = from; i < rows.size(); i++) {
            ValueRow row = rows.get(i);
            if (row.size() < shares.length) {
                if (shares[row.size()].size() == 0) {
                    shares[row.size()] = new MassTable();
                }
                MassTable sets = beliefs.sets(row.index());
                for (int s = 0; s < sets.size(); s++) {
                    shares[row.size()].add(sets.key(s), sets.mass(s));
                }
            }
        }
        long[][] open = new long[shares.length][];
        for (int size = 0; size < open.length; size++) {
            open[size] = likeliest(shares[size]);
        }
        return open;
    }

    /** The likeliest sets in order; none where only one has a share worth the name. */
    private static long[] likeliest(MassTable shares) {
        long[] sets = new long[shares.size()];
        int n = 0;
        for (int s = 0; s < shares.size(); s++) {
            if (shares.mass(s) >= LEAST_SHARE) {
                int place = n;
                while (place > 0 && isLikelier(shares, shares.key(s), sets[place - 1])) {
                    sets[place] = sets[place - 1];
                    place--;
                }
                sets[place] = shares.key(s);
                n++;
            }
        }
        long[] kept = n < 2 ? new long[0] : Arrays.copyOf(sets, Math.min(n, MOST_SETS));
        Arrays.sort(kept);
        return kept;
    }

    private static boolean isLikelier(MassTable shares, long one, long other) {
        int order = Double.compare(shares.of(one), shares.of(other));
        return order > 0 || (order == 0 && one > other);
    }

    /** All ways to choose one set for the rows of each size that has several; none where there are too many such sizes. */
    private static List<long[]> readings(long[][] open) {
        int sizes = 0;
        List<long[]> result = List.of(new long[open.length + 1]);
        for (int size = 0; size < open.length && sizes <= MOST_SIZES; size++) {
            if (open[size].length > 0) {
                sizes++;
                List<long[]> more = new ArrayList<>();
                for (long[] before : result) {
                    for (long set : open[size]) {
                        long[] sets = before.clone();
                        sets[size] = set;
                        more.add(sets);
                    }
                }
                result = more;
            }
        }
        return sizes == 0 || sizes > MOST_SIZES ? List.of() : result;
    }
}
