package org.xbrlr.table.placement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xbrlr.notation.Value;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * A row with at least one value, as the placement sees it; what its values are is looked at once, for it is asked for every
 * candidate under every layout.
 */
public final class ValueRow {
    private final UnplacedRow row;
    private final int index;
    private final Value[] values;
    private final List<Optional<BigDecimal>> numbers;
    private final long marked;
    private final boolean allAmounts;
    private final String concept;
    private final boolean opening;
    private final boolean closing;

    /**
     * Looks at a row.
     *
     * @param row the row itself
     * @param index its 0-based place among the rows with values
     */
    public ValueRow(UnplacedRow row, int index) {
        this.row = row;
        this.index = index;
        int size = row.cells().size();
        values = new Value[size];
        numbers = new ArrayList<>(size);
        long symbols = 0;
        boolean amounts = true;
        for (int cell = 0; cell < size; cell++) {
            values[cell] = row.cells().get(cell).value();
            numbers.add(number(values[cell]));
            symbols |= cell < Long.SIZE && !symbol(cell).isEmpty() ? 1L << cell : 0;
            amounts &= values[cell] instanceof Value.Amount;
        }
        marked = symbols;
        allAmounts = amounts;
        String label = row.label().toLowerCase(Locale.ROOT);
        opening = label.contains("beginning");
        closing = label.contains("ending") || label.contains("end of");
        String suffix = row.unitSuffix().isPresent() ? row.unitSuffix().get().shown() : "";
        concept = row.label() + "\u0000" + suffix;
    }

    private static Optional<BigDecimal> number(Value value) {
        if (value instanceof Value.Amount amount) {
            return Optional.of(amount.amount());
        }
        return value instanceof Value.Percent percent ? Optional.of(percent.percent()) : Optional.empty();
    }

    /** Whether its label speaks of a beginning, as that of an opening balance does. */
    public boolean opening() {
        return opening;
    }

    /** Whether its label speaks of an end, as that of a closing balance does. */
    public boolean closing() {
        return closing;
    }

    /** The row itself. */
    public UnplacedRow row() {
        return row;
    }

    /** Its 0-based place among the rows with values. */
    public int index() {
        return index;
    }

    /** How many values it has. */
    public int size() {
        return values.length;
    }

    /** The value of a 0-based cell. */
    public Value value(int cell) {
        return values[cell];
    }

    /** The currency symbol that a cell shows; empty for none. */
    public String symbol(int cell) {
        return values[cell] instanceof Value.Amount amount ? amount.symbol() : "";
    }

    /** Whether a cell shows a currency symbol. */
    public boolean marked(int cell) {
        return (marked >>> cell & 1) != 0;
    }

    /** The cells that show a currency symbol, as bits. */
    long marked() {
        return marked;
    }

    /** The number that a cell shows, when it is an amount or a percentage. */
    public Optional<BigDecimal> number(int cell) {
        return numbers.get(cell);
    }

    /** The sign of the number that a cell shows: 1, -1, or 0 for none. */
    public int sign(int cell) {
        Optional<BigDecimal> number = numbers.get(cell);
        return number.isPresent() ? number.get().signum() : 0;
    }

    /** Whether any cell shows a currency symbol. */
    public boolean anyMarked() {
        return marked != 0;
    }

    /** Whether all cells are plain or marked amounts: only those can be money. */
    public boolean allAmounts() {
        return allAmounts;
    }

    /** Whether two cells show the same value, whatever their symbols. */
    public boolean sameValue(int one, int other) {
        Optional<BigDecimal> a = number(one);
        Optional<BigDecimal> b = number(other);
        if (a.isPresent() && b.isPresent()) {
            return a.get().compareTo(b.get()) == 0;
        }
        return row.cells().get(one).shown().equals(row.cells().get(other).shown());
    }

    /**
     * Whether its cells within each block show the same value.
     *
     * @param blocks of columns, as bits
     * @param set the columns in which it stands, as bits
     */
    boolean sameWithin(long[] blocks, long set) {
        for (long block : blocks) {
            int first = -1;
            for (long rest = block & set; rest != 0; rest &= rest - 1) {
                int cell = Long.bitCount(set & (Long.lowestOneBit(rest) - 1));
                if (first >= 0 && !sameValue(first, cell)) {
                    return false;
                }
                first = cell;
            }
        }
        return true;
    }

    /** The rows of one concept: same label, same suffix. */
    public String concept() {
        return concept;
    }

    /** The rows with values, in order; none has more of them than a page may have columns. */
    public static List<ValueRow> of(List<UnplacedRow> rows) {
        List<ValueRow> filled = new ArrayList<>();
        for (UnplacedRow row : rows) {
            if (!row.cells().isEmpty()) {
                filled.add(new ValueRow(row, filled.size()));
            }
        }
        return List.copyOf(filled);
    }
}
