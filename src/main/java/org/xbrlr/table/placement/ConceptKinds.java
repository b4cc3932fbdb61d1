package org.xbrlr.table.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the placements under which the rows of each concept are all of one kind: of one period type, and all money or none
 * (C9; {@link Concepts}).
 */
final class ConceptKinds {
    private final Concepts concepts;
    private final List<List<Candidate>> candidates;
    private final int[] stepRow;
    private final Function<boolean[][], Optional<boolean[][]>> exact;
    private List<ValueRow> broken = List.of();

    /**
     * Takes what each row allows by itself.
     *
     * @param stepRow where each row with values stands among the steps
     * @param exact what is left of steps under the other rules; empty where that is too much to look at
     */
    ConceptKinds(
            Concepts concepts,
            List<List<Candidate>> candidates,
            int[] stepRow,
            Function<boolean[][], Optional<boolean[][]>> exact) {
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
                int before = count(left);
                left = concept.size() > 1 ? ofOneKind(concept, left) : left;
                changed |= count(left) < before;
                if (RunFilter.isNothing(left)) {
                    broken = concept;
                    return left;
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
        boolean[][] union =
                Arrays.stream(open).map(row -> new boolean[row.length]).toArray(boolean[][]::new);
        for (int rest = kinds; rest != 0; rest &= rest - 1) {
            boolean[][] only = only(concept, Integer.numberOfTrailingZeros(rest), open);
            if (!RunFilter.isNothing(only)) {
                Optional<boolean[][]> left = exact.apply(only);
                if (left.isEmpty()) {
                    return open;
                }
                for (int r = 0; r < union.length; r++) {
                    for (int i = 0; i < union[r].length; i++) {
                        union[r][i] |= left.get()[r][i];
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
