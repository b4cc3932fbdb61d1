package org.xbrlr.table.placement;

import java.util.Arrays;
import java.util.List;

/**
 * The most plausible unions of whole blocks of columns that have a given size, where there are too many to list.
 *
 * <p>Cells go left to right, so how many are placed so far is all that a block needs to know of those before it: the best sets
 * of each number of cells are carried from block to block. They are kept best first, so that two lists make one in one walk.
 */
final class PreferredSets {
    private final int most;
    private long[] sets;
    private double[] plausibilities;
    private int size;

    private PreferredSets(int most) {
        this.most = most;
        sets = new long[4];
        plausibilities = new double[4];
    }

    /**
     * The {@code most} best sets for the cells of a row, best first.
     *
     * @param signs of the row's values: 1, -1 or 0
     */
    static long[] find(List<Long> blocks, List<Integer> signs, ColumnPreference preference, int most) {
        int size = signs.size();
        PreferredSets[] placed = new PreferredSets[size + 1];
        for (int cells = 0; cells <= size; cells++) {
            placed[cells] = new PreferredSets(most);
        }
        placed[0].size = 1;
        int left = 0;
        for (long block : blocks) {
            left += Long.bitCount(block);
        }
        for (long block : blocks) {
            int width = Long.bitCount(block);
            left -= width;
            for (int cells = size - width; cells >= Math.max(0, size - width - left); cells--) {
                if (placed[cells].size > 0) {
                    placed[cells + width].add(placed[cells], block, gain(signs, cells, block, preference));
                }
            }
        }
        return Arrays.copyOf(placed[size].sets, placed[size].size);
    }

    private static double gain(List<Integer> signs, int cells, long block, ColumnPreference preference) {
        double gain = 0;
        int cell = cells;
        for (long rest = block; rest != 0; rest &= rest - 1) {
            gain += preference.of(signs.get(cell), Long.numberOfTrailingZeros(rest));
            cell++;
        }
        return gain;
    }

    /** Merges the sets of another list, each with one more block. */
    private void add(PreferredSets others, long block, double gain) {
        int n = Math.min(most, size + others.size);
        long[] merged = new long[n];
        double[] best = new double[n];
        int own = 0;
        int other = 0;
        for (int i = 0; i < n; i++) {
            boolean ownFirst =
                    other == others.size || (own < size && plausibilities[own] >= others.plausibilities[other] + gain);
            merged[i] = ownFirst ? sets[own] : others.sets[other] | block;
            best[i] = ownFirst ? plausibilities[own] : others.plausibilities[other] + gain;
            own += ownFirst ? 1 : 0;
            other += ownFirst ? 0 : 1;
        }
        sets = merged;
        plausibilities = best;
        size = n;
    }
}
