package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The most plausible unions of whole blocks of columns that have a given size, where there are too many to list.
 *
 * <p>Cells go left to right, so how many are placed so far is all that a block needs to know of those before it: the best sets
 * of each number of cells are carried from block to block.
 */
final class PreferredSets {
    private record Partial(long set, double plausibility) {}

    private PreferredSets() {}

    /** The {@code most} best sets for the cells of a row, best first. */
    static List<Long> find(List<Long> blocks, ValueRow row, ColumnPreference preference, int most) {
        int size = row.size();
        List<List<Partial>> placed = new ArrayList<>();
        for (int cells = 0; cells <= size; cells++) {
            placed.add(new ArrayList<>());
        }
        placed.get(0).add(new Partial(0, 0));
        int left = blocks.stream().mapToInt(Long::bitCount).sum();
        for (long block : blocks) {
            int width = Long.bitCount(block);
            left -= width;
            for (int cells = size - width; cells >= Math.max(0, size - width - left); cells--) {
                double gain = 0;
                long rest = block;
                for (int i = 0; i < width; i++) {
                    gain += preference.of(row, cells + i, Long.numberOfTrailingZeros(rest));
                    rest &= rest - 1;
                }
                List<Partial> target = placed.get(cells + width);
                for (Partial partial : placed.get(cells)) {
                    target.add(new Partial(partial.set | block, partial.plausibility + gain));
                }
                if (target.size() > most) {
                    target.sort(
                            Comparator.comparingDouble(Partial::plausibility).reversed());
                    target.subList(most, target.size()).clear();
                }
            }
        }
        return placed.get(size).stream()
                .sorted(Comparator.comparingDouble(Partial::plausibility).reversed())
                .map(Partial::set)
                .toList();
    }
}
