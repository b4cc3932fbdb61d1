package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final Effort effort;

    /** For each row the sets under which sums close, each with its weight. */
    private final Map<Integer, Map<Long, Double>> closing = new HashMap<>();

    BlockSumClues(Scene scene, Beliefs beliefs, Effort effort) {
        this.effort = effort;
        this.scene = scene;
        this.beliefs = beliefs;
        for (List<ValueRow> rows : TotalsFirst.ofConcepts(scene)) {
            totals(rows);
        }
        for (List<ValueRow> rows : TotalsFirst.ofSections(scene)) {
            totals(rows);
        }
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        tally.add(
                Clue.BLOCKS_ADD_UP, closing.getOrDefault(row.index(), Map.of()).getOrDefault(candidate.columns(), 0.0));
    }

    private void totals(List<ValueRow> rows) {
        for (int total = 0; total + 2 < rows.size(); total++) {
            total(rows, total);
        }
    }

    /**
     * A reading of the rows after a total.
     *
     * @param sets of the rows of each size
     * @param parts up to which row they add up
     * @param columns how many columns close
     */
    private record Found(Map<Integer, Long> sets, int parts, int columns) {}

    private void total(List<ValueRow> rows, int total) {
        Map<Integer, Map<Long, Double>> open = open(rows, total + 1);
        if (open.isEmpty() || open.size() > MOST_SIZES) {
            return;
        }
        List<Found> best = new ArrayList<>();
        int tried = LEAST_TRIED;
        for (Map<Integer, Long> sets : readings(open)) {
            ColumnSums sums = new ColumnSums(scene.layout().size());
            for (int part = total + 1; part < rows.size(); part++) {
                ValueRow row = rows.get(part);
                long set = sets.getOrDefault(row.size(), beliefs.likeliest(row.index()));
                if (!effort.spend((long) row.size() * STEPS_A_SUM)) {
                    effort.cut();
                    return;
                }
                sums.add(row, set, sets.containsKey(row.size()));
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
        Set<Map<Integer, Long>> different = new HashSet<>();
        for (Found found : best) {
            different.add(found.sets());
        }
        for (Found found : best) {
            for (ValueRow row : rows.subList(total + 1, found.parts() + 1)) {
                if (found.sets().containsKey(row.size())) {
                    close(row, found.sets().get(row.size()), (double) found.columns() / different.size());
                }
            }
        }
    }

    private void close(ValueRow row, long set, double weight) {
        Map<Long, Double> sets = closing.get(row.index());
        if (sets == null) {
            sets = new HashMap<>();
            closing.put(row.index(), sets);
        }
        sets.put(set, Math.max(weight, sets.getOrDefault(set, weight)));
    }

    /** What stands in each column so far. */
    private static final class ColumnSums {
        private final BigDecimal[] sums;
        private final int[] addends;
        private long moved;

        ColumnSums(int columns) {
            sums = new BigDecimal[columns];
            Arrays.fill(sums, BigDecimal.ZERO);
            addends = new int[columns];
        }

        void add(ValueRow row, long set, boolean moves) {
            moved |= moves ? set : 0;
            int[] columns = Candidate.columnArray(set);
            for (int i = 0; i < columns.length; i++) {
                BigDecimal amount = row.number(i).orElse(BigDecimal.ZERO);
                sums[columns[i]] = sums[columns[i]].add(amount);
                addends[columns[i]] += amount.signum() != 0 ? 1 : 0;
            }
        }

        /** In how many columns a total is the sum of two or more amounts, some of them moved; 0 if chance may have done it. */
        int closed(ValueRow total, long set, int tried) {
            int closed = 0;
            double chance = tried;
            int[] columns = Candidate.columnArray(set);
            for (int i = 0; i < columns.length; i++) {
                int c = columns[i];
                BigDecimal amount = total.number(i).orElse(BigDecimal.ZERO);
                if (addends[c] > 1 && (moved >>> c & 1) != 0 && amount.compareTo(sums[c]) == 0) {
                    closed++;
                    chance /= amount.unscaledValue().abs().doubleValue() + 1;
                }
            }
            return chance < MOST_CHANCE ? closed : 0;
        }
    }

    /** The sets that rows of each size may have, where that is not settled. */
    private Map<Integer, Map<Long, Double>> open(List<ValueRow> rows, int from) {
        Map<Integer, Map<Long, Double>> result = new TreeMap<>();
        for (int i = from; i < rows.size(); i++) {
            ValueRow row = rows.get(i);
            if (row.size() < scene.layout().size()) {
                Map<Long, Double> shares = result.computeIfAbsent(row.size(), k -> new HashMap<>());
                MassTable sets = beliefs.sets(row.index());
                for (int s = 0; s < sets.size(); s++) {
                    shares.merge(sets.key(s), sets.mass(s), Double::sum);
                }
            }
        }
        result.values().forEach(sets -> {
            sets.values().removeIf(p -> p < LEAST_SHARE);
            while (sets.size() > MOST_SETS) {
                sets.remove(Collections.min(
                                sets.entrySet(),
                                Map.Entry.<Long, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .getKey());
            }
        });
        result.values().removeIf(sets -> sets.size() < 2);
        return result;
    }

    private static List<Map<Integer, Long>> readings(Map<Integer, Map<Long, Double>> open) {
        List<Map<Integer, Long>> result = List.of(Map.of());
        for (Map.Entry<Integer, Map<Long, Double>> entry : open.entrySet()) {
            List<Map<Integer, Long>> more = new ArrayList<>();
            for (Map<Integer, Long> before : result) {
                for (long set : new TreeSet<>(entry.getValue().keySet())) {
                    Map<Integer, Long> sets = new TreeMap<>(before);
                    sets.put(entry.getKey(), set);
                    more.add(sets);
                }
            }
            result = more;
        }
        return result;
    }
}
