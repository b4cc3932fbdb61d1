package org.xbrlr.table.placement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.xbrlr.notation.Value;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * A row with at least one value, as the placement sees it.
 *
 * @param row the row itself
 * @param index its 0-based place among the rows with values
 */
public record ValueRow(UnplacedRow row, int index) {
    /** How many values it has. */
    public int size() {
        return row.cells().size();
    }

    /** The value of a 0-based cell. */
    public Value value(int cell) {
        return row.cells().get(cell).value();
    }

    /** The currency symbol that a cell shows; empty for none. */
    public String symbol(int cell) {
        return value(cell) instanceof Value.Amount amount ? amount.symbol() : "";
    }

    /** Whether a cell shows a currency symbol. */
    public boolean marked(int cell) {
        return !symbol(cell).isEmpty();
    }

    /** The number that a cell shows, when it is an amount or a percentage. */
    public Optional<BigDecimal> number(int cell) {
        Value value = value(cell);
        if (value instanceof Value.Amount amount) {
            return Optional.of(amount.amount());
        }
        return value instanceof Value.Percent percent ? Optional.of(percent.percent()) : Optional.empty();
    }

    /** Whether any cell shows a currency symbol. */
    public boolean anyMarked() {
        for (int cell = 0; cell < size(); cell++) {
            if (marked(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all cells are plain or marked amounts: only those can be money. */
    public boolean allAmounts() {
        for (UnplacedCell cell :
                row.cells()) { // asked for every candidate: a stream was a third of the time of wide pages
            if (!(cell.value() instanceof Value.Amount)) {
                return false;
            }
        }
        return true;
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

    /** The rows of one concept: same label, same suffix. */
    public String concept() {
        return row.label() + "\u0000" + row.unitSuffix().map(u -> u.shown()).orElse("");
    }

    /** The rows with values, in order. */
    public static List<ValueRow> of(List<UnplacedRow> rows) {
        List<UnplacedRow> filled =
                rows.stream().filter(r -> !r.cells().isEmpty()).toList();
        return java.util.stream.IntStream.range(0, filled.size())
                .mapToObj(i -> new ValueRow(filled.get(i), i))
                .toList();
    }
}
