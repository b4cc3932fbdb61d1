package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final int[] choiceOf;
    private final long[] columns;
    private final long[] marked;
    private final SymbolCode[] codes;

    RunRow(ValueRow row, List<Candidate> candidates) {
        record Choice(long columns, SymbolCode code) {}
        Map<Choice, Integer> numbers = new HashMap<>();
        List<Choice> choices = new ArrayList<>();
        choiceOf = new int[candidates.size()];
        for (int i = 0; i < choiceOf.length; i++) {
            Choice choice =
                    new Choice(candidates.get(i).columns(), candidates.get(i).code());
            Integer known = numbers.putIfAbsent(choice, choices.size());
            choiceOf[i] = known == null ? choices.size() : known;
            if (known == null) {
                choices.add(choice);
            }
        }
        columns = new long[choices.size()];
        marked = new long[choices.size()];
        codes = new SymbolCode[choices.size()];
        long cells = row.marked();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = choices.get(i).columns();
            codes[i] = choices.get(i).code();
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
