package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * All unions of whole blocks of columns that have a given size, up to a bound.
 *
 * <p>Blocks are tried from the left, so that under the bound the leftmost sets are the ones found.
 */
final class SetSearch {
    private final List<Long> blocks;
    private final int most;
    private final List<Long> sets = new ArrayList<>();
    private final int[] rest;
    private boolean cut;

    SetSearch(List<Long> blocks, int size, int most) {
        this.blocks = blocks;
        this.most = most;
        this.rest = new int[blocks.size() + 1];
        for (int i = blocks.size() - 1; i >= 0; i--) {
            rest[i] = rest[i + 1] + Long.bitCount(blocks.get(i));
        }
        extend(0, 0L, size);
    }

    /** The sets, as bits. */
    List<Long> sets() {
        return sets;
    }

    /** Whether there are more than were listed. */
    boolean cut() {
        return cut;
    }

    private void extend(int from, long set, int missing) {
        if (missing == 0) {
            if (sets.size() >= most) {
                cut = true;
            } else {
                sets.add(set);
            }
            return;
        }
        for (int i = from; i < blocks.size() && rest[i] >= missing && !cut; i++) {
            int size = Long.bitCount(blocks.get(i));
            if (size <= missing) {
                extend(i + 1, set | blocks.get(i), missing - size);
            }
        }
    }
}
