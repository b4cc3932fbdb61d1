package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Integer, List<Candidate>> candidates = new HashMap<>();

    /** For each place among the blocks which sizes the blocks from there on can make up, as bits. */
    private final long[] sizes;

    SetSearch(List<Long> blocks, int size, int most) {
        this.blocks = new long[blocks.size()];
        this.most = most;
        this.sizes = new long[blocks.size() + 1];
        sizes[blocks.size()] = 1;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            this.blocks[i] = blocks.get(i);
            sizes[i] = sizes[i + 1] | sizes[i + 1] << Long.bitCount(this.blocks[i]);
        }
        extend(0, 0L, size);
    }

    /** The sets, as bits. */
    long[] sets() {
        return Arrays.copyOf(sets, found);
    }

    /** A candidate for each set; the same ones when they are asked for again. */
    List<Candidate> candidates(SymbolCode code, PeriodType type, boolean forced) {
        int kind = Candidate.kind(code, type) + (forced ? Candidate.KINDS : 0);
        List<Candidate> known = candidates.get(kind);
        if (known != null) {
            return known;
        }
        List<Candidate> result = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            result.add(new Candidate(sets[i], code, type, forced));
        }
        candidates.put(kind, result);
        return result;
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
