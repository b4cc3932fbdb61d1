package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * The notes tell again, rounded, what a statement tells exactly: {@code 99,186,000} and {@code 99,200,000} are one fact's
 * value, so they stand in one column.
 */
final class RoundedValueClues {
    private static final int LEAST_DIGITS = 2;
    private static final int MOST_DIGITS = 6;

    /** A value in more places than this tells none of them apart. */
    private static final int MOST_PLACES = 16;

    /** Two digits agree by chance more easily than three. */
    private static final double OF_TWO_DIGITS = 0.5;

    private record Place(int row, int cell) {}

    /** A value and what it may be rounded to, looked at once for all candidates of its row. */
    private record Shown(BigDecimal value, List<BigDecimal> roundings) {}

    private final Shown[][] shown;
    private final boolean[] amounts;
    private final Map<BigDecimal, List<Place>> exact = new HashMap<>();
    private final Map<BigDecimal, List<Place>> rounded = new HashMap<>();

    RoundedValueClues(Scene scene) {
        shown = new Shown[scene.rows().size()][];
        amounts = new boolean[shown.length];
        for (ValueRow row : scene.rows()) {
            amounts[row.index()] = row.allAmounts();
            shown[row.index()] = new Shown[row.size()];
            for (int cell = 0; cell < row.size(); cell++) {
                Place place = new Place(row.index(), cell);
                BigDecimal value = size(row, cell);
                List<BigDecimal> roundings = roundings(value);
                shown[row.index()][cell] = new Shown(value, roundings);
                if (value.precision() >= LEAST_DIGITS) {
                    note(exact, value, place);
                    for (BigDecimal rounding : roundings) {
                        note(rounded, rounding, place);
                    }
                }
            }
        }
    }

    private static void note(Map<BigDecimal, List<Place>> places, BigDecimal value, Place place) {
        List<Place> of = places.get(value);
        if (of == null) {
            of = new ArrayList<>();
            places.put(value, of);
        }
        if (of.size() < MOST_PLACES) {
            of.add(place);
        }
    }

    /** A number without its sign and without zeros at its end; 0 for none. */
    private static BigDecimal size(ValueRow row, int cell) {
        return row.number(cell).orElse(BigDecimal.ZERO).abs().stripTrailingZeros();
    }

    /** What a number is rounded to fewer digits, where that says something. */
    private static List<BigDecimal> roundings(BigDecimal value) {
        List<BigDecimal> result = new ArrayList<>();
        for (int digits = LEAST_DIGITS; digits < Math.min(value.precision(), MOST_DIGITS); digits++) {
            BigDecimal round =
                    value.round(new MathContext(digits, RoundingMode.HALF_UP)).stripTrailingZeros();
            if (round.precision() == digits) {
                result.add(round);
            }
        }
        return result;
    }

    void weigh(ValueRow row, Candidate candidate, Beliefs beliefs, Tally tally) {
        int[] columns = candidate.columnArray();
        double sum = 0;
        for (int cell = 0; cell < columns.length; cell++) {
            BigDecimal value = shown[row.index()][cell].value();
            if (value.precision() < LEAST_DIGITS) {
                continue;
            }
            double best = 0;
            for (Place place : rounded.getOrDefault(value, List.of())) {
                best = Math.max(best, weight(value) * at(row, place, beliefs, columns[cell]));
            }
            for (BigDecimal round : shown[row.index()][cell].roundings()) {
                for (Place place : exact.getOrDefault(round, List.of())) {
                    best = Math.max(best, weight(round) * at(row, place, beliefs, columns[cell]));
                }
            }
            sum += best;
        }
        tally.add(Clue.SAME_VALUE_ROUNDED, sum / columns.length);
    }

    private static double weight(BigDecimal rounded) {
        return rounded.precision() > LEAST_DIGITS ? 1 : OF_TWO_DIGITS;
    }

    /** The probability that a cell of another row stands in a column. */
    private double at(ValueRow row, Place place, Beliefs beliefs, int column) {
        return place.row() == row.index() || amounts[row.index()] != amounts[place.row()]
                ? 0
                : beliefs.cell(place.row(), place.cell(), column);
    }
}
