package org.xbrlr.table.placement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocks of columns and the placements that can be made of them, made once: most rows of a page ask for the same. */
final class BlockSets {
    private final List<Long> blocks;
    private final long[] wide;
    private final Map<Long, SetSearch> searches = new HashMap<>();

    BlockSets(List<Long> blocks) {
        this.blocks = List.copyOf(blocks);
        long[] several = new long[blocks.size()];
        int n = 0;
        for (long block : blocks) {
            if (Long.bitCount(block) > 1) {
                several[n] = block;
                n++;
            }
        }
        wide = Arrays.copyOf(several, n);
    }

    /** The blocks. */
    List<Long> blocks() {
        return blocks;
    }

    /** Those of several columns. */
    long[] wide() {
        return wide;
    }

    /** The sets of a size, no more than so many. */
    SetSearch search(int size, int most) {
        long key = (long) size << Integer.SIZE | most;
        SetSearch search = searches.get(key);
        if (search == null) {
            search = new SetSearch(blocks, size, most);
            searches.put(key, search);
        }
        return search;
    }
}
