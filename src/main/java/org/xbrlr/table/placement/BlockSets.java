package org.xbrlr.table.placement;

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
        wide = blocks.stream()
                .mapToLong(Long::longValue)
                .filter(block -> Long.bitCount(block) > 1)
                .toArray();
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
        return searches.computeIfAbsent((long) size << Integer.SIZE | most, key -> new SetSearch(blocks, size, most));
    }
}
