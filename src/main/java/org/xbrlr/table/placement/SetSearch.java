package org.xbrlr.table.placement;

import java.util.Arrays;
import org.xbrlr.table.PeriodType;

/**
 * All unions of whole blocks of columns that have a given size, up to a bound.
 *
 * <p>Blocks are tried from the left, so that under the bound the leftmost sets are the ones found.
 */
final class SetSearch {
    private final long[] blocks;
    private final int most;
    private long[] sets = new long[16];
    private int found;
    private boolean cut;

    /** The candidates that were asked for, by their kind, forced ones after all others. */
    private final Candidate[][] candidates = new Candidate[2 * Candidate.KINDS][];

    /** For each place among the blocks which sizes the blocks from there on can make up, as bits. */
    private final long[] sizes;

    SetSearch(long[] blocks, int size, int most) {
        this.blocks = blocks;
        this.most = most;
        this.sizes = new long[blocks.length + 1];
        sizes[blocks.length] = 1;
        for (int i = blocks.length - 1; i >= 0; i--) {
            sizes[i] = sizes[i + 1] | sizes[i + 1] << Long.bitCount(blocks[i]);
        }
        extend(0, 0L, size);
    }

    /** The most sets that may be listed. */
    int most() {
        return most;
    }

    /** The sets, as bits. */
    long[] sets() {
        return Arrays.copyOf(sets, found);
    }

    /** A candidate for each set; the same ones when they are asked for again. */
    Candidate[] candidates(SymbolCode code, PeriodType type, boolean forced) {
        int kind = Candidate.kind(code, type) + (forced ? Candidate.KINDS : 0);
        Candidate[] known = candidates[kind];
        if (known == null) {
            known = new Candidate[found];
            for (int i = 0; i < found; i++) {
                known[i] = new Candidate(sets[i], code, type, forced);
            }
            candidates[kind] = known;
        }
        return known;
    }

    /** Whether there are more than were listed. */
    boolean cut() {
        return cut;
    }

    private void extend(int from, long set, int missing) {
        if (missing == 0) {
            if (found >= most) {
                cut = true;
            } else {
                add(set);
            }
            return;
        }
        for (int i = from; i < blocks.length && (sizes[i] >>> missing & 1) != 0 && !cut; i++) {
            int size = Long.bitCount(blocks[i]);
            if (size <= missing && (sizes[i + 1] >>> (missing - size) & 1) != 0) {
                extend(i + 1, set | blocks[i], missing - size);
            }
        }
    }

    private void add(long set) {
        if (found == sets.length) {
            sets = Arrays.copyOf(sets, found * 2);
        }
        sets[found] = set;
        found++;
    }
}
