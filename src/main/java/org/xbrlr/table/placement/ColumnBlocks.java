package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns that a fact fills together, as sets: one for most facts, several for an instant or on a page with two currencies. */
final class ColumnBlocks {
    private final PageRules page;
    private final LayoutRules layout;

    private final List<Made> made = new ArrayList<>();

    /** Blocks that were made once. */
    private record Made(Kind kind, long columns, BlockSets blocks) {}

    /** What columns of one block have in common. */
    private enum Kind {
        NOTHING,
        PERIOD,
        MOMENT,
        MOMENT_AND_CURRENCY
    }

    ColumnBlocks(PageRules page, LayoutRules layout) {
        this.page = page;
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
        for (Made known : made) {
            if (known.kind == kind && known.columns == columns) {
                return known.blocks;
            }
        }
        BlockSets blocks = make(columns, kind);
        made.add(new Made(kind, columns, blocks));
        return blocks;
    }

    /** The blocks of some columns, each in the place of its first column. */
    private BlockSets make(long columns, Kind kind) {
        long[] blocks = new long[Long.bitCount(columns)];
        int size = 0;
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            int c = Long.numberOfTrailingZeros(rest);
            int block = 0;
            while (block < size && !together(Long.numberOfTrailingZeros(blocks[block]), c, kind)) {
                block++;
            }
            blocks[block] |= 1L << c;
            size = Math.max(size, block + 1);
        }
        return new BlockSets(Arrays.copyOf(blocks, size));
    }

    /** Whether two columns, the first before the other, are of one block. */
    private boolean together(int one, int other, Kind kind) {
        return switch (kind) {
            case NOTHING -> false;
            case PERIOD -> layout.ofOnePeriod(one, other);
            case MOMENT -> page.ofOneDay(one, other);
            case MOMENT_AND_CURRENCY -> page.ofOneDay(one, other) && page.ofOneCurrency(one, other);
        };
    }
}
