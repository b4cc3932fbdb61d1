package org.xbrlr.table.placement;

import java.util.Arrays;

/** Blocks of columns and the placements that can be made of them, made once: most rows of a page ask for the same. */
final class BlockSets {
    private final long[] blocks;
    private final long[] wide;

    /** By the size of their sets, those of more columns than there are in the last place. */
    private final SetSearch[] searches;

    BlockSets(long[] blocks) {
        this.blocks = blocks;
        long[] several = new long[blocks.length];
        int n = 0;
        int columns = 0;
        for (long block : blocks) {
            int size = Long.bitCount(block);
            columns += size;
            if (size > 1) {
                several[n] = block;
                n++;
            }
        }
        wide = Arrays.copyOf(several, n);
        searches = new SetSearch[columns + 2];
    }

    /** The blocks. */
    long[] blocks() {
        return blocks;
    }

    /** Those of several columns. */
    long[] wide() {
        return wide;
    }

    /** The sets of a size, no more than so many. */
    SetSearch search(int size, int most) {
        int place = Math.min(size, searches.length - 1);
        SetSearch search = searches[place];
        if (search == null || search.most() != most) {
            search = new SetSearch(blocks, size, most);
            searches[place] = search;
        }
        return search;
    }
}
