package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.table.placement.ValueRow;

/** Where the number of a cell stands once more on the page, whatever its sign. Numbers of one or two digits are left out. */
final class EqualNumbers {
    private static final int LEAST_DIGITS = 3;

    /** For each row and cell all places of its number, its own among them. */
    private final List<List<List<Place>>> places = new ArrayList<>();

    /**
     * A cell with a number.
     *
     * @param row the place of its row among the rows with values
     * @param cell its 0-based place in the row
     * @param sign of the number
     */
    record Place(int row, int cell, int sign) {}

    EqualNumbers(List<ValueRow> rows) {
        Map<BigDecimal, List<Place>> byNumber = new HashMap<>();
        for (ValueRow row : rows) {
            List<List<Place>> ofRow = new ArrayList<>();
            boolean carried =
                    CarriedBalanceClues.concerns(row); // an opening balance is the closing one of another column
            for (int cell = 0; cell < row.size(); cell++) {
                BigDecimal number =
                        row.number(cell).orElse(BigDecimal.ZERO).abs().stripTrailingZeros();
                if (carried || number.precision() < LEAST_DIGITS) {
                    ofRow.add(List.of());
                } else {
                    List<Place> equal = byNumber.get(number);
                    if (equal == null) {
                        equal = new ArrayList<>();
                        byNumber.put(number, equal);
                    }
                    equal.add(new Place(
                            row.index(),
                            cell,
                            row.number(cell).orElse(BigDecimal.ZERO).signum()));
                    ofRow.add(equal);
                }
            }
            places.add(ofRow);
        }
    }

    /** The places of the number of a cell. */
    List<Place> of(int row, int cell) {
        return places.get(row).get(cell);
    }
}
