package org.xbrlr.table.placement;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the placements under which the rows of each concept are all of one kind: of one period type, and all money or none
 * (C9; {@link Concepts}).
 */
final class ConceptKinds {
    private final Concepts concepts;
    private final List<List<Candidate>> candidates;
    private final int[] stepRow;
    private final RunFilter exact;
    private List<ValueRow> broken = List.of();

    /**
     * Takes what each row allows by itself.
     *
     * @param stepRow where each row with values stands among the steps
     * @param exact what the other rules leave of steps
     */
    ConceptKinds(Concepts concepts, List<List<Candidate>> candidates, int[] stepRow, RunFilter exact) {
        this.concepts = concepts;
        this.candidates = candidates;
        this.stepRow = stepRow;
        this.exact = exact;
    }

    /** What is left of the open steps. */
    boolean[][] filter(boolean[][] open) {
        boolean[][] left = open;
        for (boolean changed = true; changed; ) {
            changed = false;
            for (List<ValueRow> concept : concepts.groups()) {
                if (concept.size() > 1) {
                    boolean[][] fewer = ofOneKind(concept, left);
                    changed |= count(fewer) < count(left);
                    left = fewer;
                    if (RunFilter.isNothing(left)) {
                        broken = concept;
                        return left;
                    }
                }
            }
        }
        return left;
    }

    /** The rows of the concept that can be of no kind; empty if there is none. */
    List<ValueRow> broken() {
        return broken;
    }

    private static int count(boolean[][] open) {
        int result = 0;
        for (boolean[] row : open) {
            for (boolean step : row) {
                result += step ? 1 : 0;
            }
        }
        return result;
    }

    /** What is left when the rows of a concept are all of one kind, whichever; all where that is too much to look at. */
    private boolean[][] ofOneKind(List<ValueRow> concept, boolean[][] open) {
        int kinds = 0;
        for (ValueRow row : concept) {
            List<Candidate> list = candidates.get(row.index());
            for (int i = 0; i < list.size(); i++) {
                if (open[stepRow[row.index()]][i]) {
                    kinds |= 1 << list.get(i).kind();
                }
            }
        }
        if (Integer.bitCount(kinds) < 2) {
            return open;
        }
        boolean[][] union = RunFilter.nothing(open);
        for (int rest = kinds; rest != 0; rest &= rest - 1) {
            boolean[][] only = only(concept, Integer.numberOfTrailingZeros(rest), open);
            if (!RunFilter.isNothing(only)) {
                Optional<RunWays> ways = exact.ways(only);
                if (ways.isEmpty()) {
                    return open;
                }
                boolean[][] left = ways.get().left();
                for (int r = 0; r < union.length; r++) {
                    for (int i = 0; i < union[r].length; i++) {
                        union[r][i] |= left[r][i];
                    }
                }
            }
        }
        return union;
    }

    private boolean[][] only(List<ValueRow> concept, int kind, boolean[][] open) {
        boolean[][] result = open.clone();
        for (ValueRow row : concept) {
            boolean[] own = open[stepRow[row.index()]].clone();
            List<Candidate> list = candidates.get(row.index());
            for (int i = 0; i < list.size(); i++) {
                own[i] &= list.get(i).kind() == kind;
            }
            result[stepRow[row.index()]] = own;
        }
        return result;
    }
}
