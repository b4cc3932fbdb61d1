package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the columns two or three at a time, where all at once are too many: may leave steps that no way takes, but never
 * closes one that some way does.
 *
 * <p>What the rows put into two columns is mostly what they put into two others as well, and is looked at once.
 */
final class FewColumns {
    /** Pages with more columns are looked at by pairs of columns, not by triples. */
    private static final int COLUMNS_BY_PAIRS = 8;

    private static final int MOST_AT_A_TIME = 3;

    /** The number of a step that is not open. */
    private static final int CLOSED = -1;

    private final RunSteps steps;
    private final RunAutomaton automaton;
    private final Effort effort;
    private final List<Looked> looked = new ArrayList<>();

    /** Which of the words that say what a row puts into a few columns are there, as bits; and which place each has. */
    private final long[] there = new long[1 << (MOST_AT_A_TIME * RunSteps.BITS - 6)];

    private final int[] place = new int[there.length * Long.SIZE];

    FewColumns(RunSteps steps, RunAutomaton automaton, Effort effort) {
        this.steps = steps;
        this.automaton = automaton;
        this.effort = effort;
    }

    /**
     * What was found for some columns.
     *
     * @param words what each row may put into them, in ascending order
     * @param left which of that is part of some way
     * @param cost what it took to find out
     */
    @SuppressWarnings("ArrayRecordComponent") // read by the room only
    private record Looked(int[][] words, boolean[][] left, long cost) {}

    /** What is left of the open steps. */
    boolean[][] narrowed(boolean[][] open) {
        boolean[][] left = open;
        for (int[] some : fewColumns(steps.columns())) {
            int[][] words = new int[left.length][];
            int[][] numbers = new int[left.length][];
            for (int r = 0; r < left.length; r++) {
                numbers[r] = words(steps.row(r), left[r], some);
                words[r] = distinct(numbers[r]);
            }
            Optional<boolean[][]> fewer = exact(words, some.length);
            if (fewer.isEmpty() || !effort.afford(steps.size())) {
                return left;
            }
            left = lifted(numbers, fewer.get());
            if (RunFilter.isNothing(left)) {
                return left;
            }
        }
        return left;
    }

    private static List<int[]> fewColumns(int columns) {
        List<int[]> result = new ArrayList<>();
        for (int a = 0; a < columns; a++) {
            for (int b = a + 1; b < columns; b++) {
                if (columns > COLUMNS_BY_PAIRS) {
                    result.add(new int[] {a, b});
                }
                for (int c = b + 1; c < columns && columns <= COLUMNS_BY_PAIRS; c++) {
                    result.add(new int[] {a, b, c});
                }
            }
        }
        return result;
    }

    /** What each step of a row puts into some columns, as a word; {@link #CLOSED} where it is not open. */
    private static int[] words(byte[][] row, boolean[] open, int[] some) {
        int[] result = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            int word = 0;
            for (int c : some) {
                word = word << RunSteps.BITS | (row[i][c] - RunSteps.NOTHING);
            }
            result[i] = open[i] ? word : CLOSED;
        }
        return result;
    }

    /** The words that differ, in ascending order; in their stead come their places among these. */
    private int[] distinct(int[] words) {
        int size = 0;
        for (int word : words) {
            if (word != CLOSED && (there[word >> 6] >>> word & 1) == 0) {
                there[word >> 6] |= 1L << word;
                size++;
            }
        }
        int[] result = new int[size];
        int n = 0;
        for (int w = 0; n < size; w++) {
            for (long rest = there[w]; rest != 0; rest &= rest - 1) {
                result[n] = (w << 6) + Long.numberOfTrailingZeros(rest);
                place[result[n]] = n;
                n++;
            }
            there[w] = 0;
        }
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i] == CLOSED ? CLOSED : place[words[i]];
        }
        return result;
    }

    /** What is left of the words, empty where that is more than may be looked at. It costs the same each time. */
    private Optional<boolean[][]> exact(int[][] words, int columns) {
        for (Looked known : looked) {
            if (Arrays.deepEquals(known.words, words)) {
                return effort.afford(known.cost) ? Optional.of(known.left) : Optional.empty();
            }
        }
        long used = effort.used();
        RunSteps few = steps(words, columns);
        Optional<boolean[][]> left = new RunFilter(few, automaton, effort).exact(few.open());
        if (left.isPresent()) {
            looked.add(new Looked(words, left.get(), effort.used() - used));
        }
        return left;
    }

    private static RunSteps steps(int[][] words, int columns) {
        RunSteps result = new RunSteps(columns);
        for (int[] row : words) {
            byte[][] some = new byte[row.length][columns];
            for (int i = 0; i < row.length; i++) {
                int word = row[i];
                for (int c = columns - 1; c >= 0; c--) {
                    some[i][c] = (byte) ((word & (1 << RunSteps.BITS) - 1) + RunSteps.NOTHING);
                    word >>>= RunSteps.BITS;
                }
            }
            result.add(some);
        }
        return result;
    }

    /** The steps of all columns of which those of the few columns are left. */
    private static boolean[][] lifted(int[][] numbers, boolean[][] left) {
        boolean[][] lifted = new boolean[numbers.length][];
        for (int r = 0; r < numbers.length; r++) {
            lifted[r] = new boolean[numbers[r].length];
            for (int i = 0; i < numbers[r].length; i++) {
                lifted[r][i] = numbers[r][i] != CLOSED && left[r][numbers[r][i]];
            }
        }
        return lifted;
    }
}
