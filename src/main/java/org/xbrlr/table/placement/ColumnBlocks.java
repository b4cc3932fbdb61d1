package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;

/** The columns that a fact fills together, as sets: one for most facts, several for an instant or on a page with two currencies. */
final class ColumnBlocks {
    private final Layout layout;
    private final long[] days;
    private final String[] currencies;
    private final long durations;
    private final Map<Long, BlockSets> columns = new HashMap<>();
    private final Map<Long, BlockSets> periods = new HashMap<>();
    private final Map<Long, BlockSets> moments = new HashMap<>();
    private final Map<Long, BlockSets> momentsAcrossCurrencies = new HashMap<>();

    /** Whether two columns, the first before the other, are of one block. */
    @FunctionalInterface
    private interface Together {
        boolean are(int one, int other);
    }

    ColumnBlocks(Layout layout) {
        this.layout = layout;
        days = new long[layout.size()];
        currencies = new String[layout.size()];
        long taking = 0;
        for (int c = 0; c < days.length; c++) {
            taking |= layout.slot(c).takesDurations() ? 1L << c : 0;
            days[c] = layout.slot(c).day();
            currencies[c] = layout.slot(c).currency().map(u -> u.symbol()).orElse("");
        }
        durations = taking;
    }

    /** The columns that durations stand in. */
    long durations() {
        return durations;
    }

    /** Each column by itself. */
    BlockSets singles(long allowed, boolean durationsOnly) {
        return columns.computeIfAbsent(
                durationsOnly ? allowed & durations : allowed, some -> blocks(some, (one, other) -> false));
    }

    /** Duration columns, those of one period and several currencies together. */
    BlockSets periods(long allowed) {
        return periods.computeIfAbsent(allowed & durations, some -> blocks(some, this::ofOnePeriod));
    }

    private boolean ofOnePeriod(int one, int other) {
        Slot slot = layout.slot(one);
        Slot there = layout.slot(other);
        return slot.currency().isPresent()
                && there.currency().isPresent()
                && slot.role() == there.role()
                && slot.group() == there.group()
                && days[one] == days[other];
    }

    /** Columns of one end date together: an instant that shares a column with one currency only is not copied to others. */
    BlockSets moments(long allowed, boolean acrossCurrencies) {
        return acrossCurrencies
                ? momentsAcrossCurrencies.computeIfAbsent(
                        allowed, some -> blocks(some, (one, other) -> days[one] == days[other]))
                : moments.computeIfAbsent(allowed, some -> blocks(some, this::ofOneMoment));
    }

    private boolean ofOneMoment(int one, int other) {
        return days[one] == days[other] && currencies[one].equals(currencies[other]);
    }

    /** The blocks of some columns, each in the place of its first column. */
    private static BlockSets blocks(long columns, Together together) {
        List<Long> blocks = new ArrayList<>();
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            int c = Long.numberOfTrailingZeros(rest);
            int block = 0;
            while (block < blocks.size() && !together.are(Long.numberOfTrailingZeros(blocks.get(block)), c)) {
                block++;
            }
            if (block == blocks.size()) {
                blocks.add(0L);
            }
            blocks.set(block, blocks.get(block) | 1L << c);
        }
        return new BlockSets(blocks);
    }
}
