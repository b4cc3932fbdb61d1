package org.xbrlr.table.placement;

import java.util.List;

/**
 * The choices of one row as the symbol rule sees them: candidates with the same columns and code are one choice, whatever
 * else they differ in.
 *
 * <pre>
 * $ 5 | 6    {1, 2} as money, of a duration
 *            {1, 2} as money, of an instant     the same choice
 *            {1, 3} as money                    another
 * </pre>
 */
final class RunRow {
    /** There are so few columns ({@link RunState#MOST_COLUMNS}) that a set of them and a code are one number. */
    private static final int BITS_OF_CODE = 2;

    private static final SymbolCode[] CODES = SymbolCode.values();

    private final int[] choiceOf;
    private final long[] columns;
    private final long[] marked;
    private final SymbolCode[] codes;

    RunRow(ValueRow row, List<Candidate> candidates) {
        LongSet choices = new LongSet();
        choiceOf = new int[candidates.size()];
        for (int i = 0; i < choiceOf.length; i++) {
            Candidate candidate = candidates.get(i);
            choiceOf[i] = choices.add(
                    candidate.columns() << BITS_OF_CODE | candidate.code().ordinal());
        }
        columns = new long[choices.size()];
        marked = new long[choices.size()];
        codes = new SymbolCode[choices.size()];
        long cells = row.marked();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = choices.key(i) >>> BITS_OF_CODE;
            codes[i] = CODES[(int) choices.key(i) & (1 << BITS_OF_CODE) - 1];
            int cell = 0;
            for (long rest = columns[i]; rest != 0; rest &= rest - 1) {
                marked[i] |= (cells >>> cell & 1) == 0 ? 0 : Long.lowestOneBit(rest);
                cell++;
            }
        }
    }

    int candidates() {
        return choiceOf.length;
    }

    /** The number of choices. */
    int size() {
        return columns.length;
    }

    int choiceOf(int candidate) {
        return choiceOf[candidate];
    }

    /** The columns of a choice, as bits. */
    long columns(int choice) {
        return columns[choice];
    }

    /** The columns in which a choice shows a symbol, as bits. */
    long marked(int choice) {
        return marked[choice];
    }

    SymbolCode code(int choice) {
        return codes[choice];
    }

    /** The weights of the choices, from those of the candidates. */
    double[] weights(double[] ofCandidates) {
        double[] result = new double[columns.length];
        for (int i = 0; i < choiceOf.length; i++) {
            result[choiceOf[i]] += ofCandidates[i];
        }
        return result;
    }
}
