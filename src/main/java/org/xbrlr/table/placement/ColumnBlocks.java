package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns that a fact fills together, as sets: one for most facts, several for an instant or on a page with two currencies. */
final class ColumnBlocks {
    private final LayoutRules layout;

    /** For each kind of blocks those of some columns, made once. */
    private final Map<Kind, Map<Long, BlockSets>> made = new EnumMap<>(Kind.class);

    /** What columns of one block have in common. */
    private enum Kind {
        NOTHING,
        PERIOD,
        MOMENT,
        MOMENT_AND_CURRENCY
    }

    ColumnBlocks(LayoutRules layout) {
        this.layout = layout;
    }

    /** Each column by itself. */
    BlockSets singles(long allowed, boolean durationsOnly) {
        return blocks(durationsOnly ? allowed & layout.durations() : allowed, Kind.NOTHING);
    }

    /** Duration columns, those of one period and several currencies together. */
    BlockSets periods(long allowed) {
        return blocks(allowed & layout.durations(), Kind.PERIOD);
    }

    /** Columns of one end date together: an instant that shares a column with one currency only is not copied to others. */
    BlockSets moments(long allowed, boolean acrossCurrencies) {
        return blocks(allowed, acrossCurrencies ? Kind.MOMENT : Kind.MOMENT_AND_CURRENCY);
    }

    private BlockSets blocks(long columns, Kind kind) {
        Map<Long, BlockSets> ofKind = made.get(kind);
        if (ofKind == null) {
            ofKind = new HashMap<>();
            made.put(kind, ofKind);
        }
        BlockSets blocks = ofKind.get(columns);
        if (blocks == null) {
            blocks = make(columns, kind);
            ofKind.put(columns, blocks);
        }
        return blocks;
    }

    /** The blocks of some columns, each in the place of its first column. */
    private BlockSets make(long columns, Kind kind) {
        List<Long> blocks = new ArrayList<>();
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            int c = Long.numberOfTrailingZeros(rest);
            int block = 0;
            while (block < blocks.size() && !together(Long.numberOfTrailingZeros(blocks.get(block)), c, kind)) {
                block++;
            }
            if (block == blocks.size()) {
                blocks.add(0L);
            }
            blocks.set(block, blocks.get(block) | 1L << c);
        }
        return new BlockSets(blocks);
    }

    /** Whether two columns, the first before the other, are of one block. */
    private boolean together(int one, int other, Kind kind) {
        return switch (kind) {
            case NOTHING -> false;
            case PERIOD -> layout.ofOnePeriod(one, other);
            case MOMENT -> layout.ofOneDay(one, other);
            case MOMENT_AND_CURRENCY -> layout.ofOneDay(one, other) && layout.ofOneCurrency(one, other);
        };
    }
}
