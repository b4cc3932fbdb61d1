package org.xbrlr.table.evidence;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.xbrlr.notation.TextScanner;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;

/**
 * Dates that the words of a row speak of: {@code Vested in 2019}, {@code July 2021 offering}, {@code at beginning of year}.
 *
 * <p>Years after {@code due} speak of a maturity and are left out.
 */
final class SpokenDateClues {
    private static final int DIGITS_OF_YEAR = 4;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2049;

    private final Set<Integer> years;
    private final String words;
    private final Layout layout;

    /**
     * Looks at a row.
     *
     * @param shown the years in the heads
     * @param spoken those in the words of the row
     */
    SpokenDateClues(Layout layout, Set<Integer> shown, ValueRow row, Set<Integer> spoken) {
        this.layout = layout;
        words = words(row);
        years = new HashSet<>(spoken);
        years.retainAll(shown);
    }

    private static String words(ValueRow row) {
        return row.row().label() + " | " + row.row().section();
    }

    /** The years in the words of a row. */
    static Set<Integer> spoken(ValueRow row) {
        String words = words(row);
        Set<Integer> years = new HashSet<>();
        int start = 0;
        while (start < words.length()) {
            int end = start;
            while (end < words.length() && TextScanner.isDigit(words.charAt(end))) {
                end++;
            }
            if (end - start == DIGITS_OF_YEAR && standsAlone(words, start, end)) {
                int year = Integer.parseInt(words.substring(start, end));
                if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                    years.add(year);
                }
            }
            start = end + 1;
        }
        return years;
    }

    /** Whether digits are no part of an amount, and no maturity. */
    private static boolean standsAlone(String words, int start, int end) {
        char before = start > 0 ? words.charAt(start - 1) : ' ';
        char after = end < words.length() ? words.charAt(end) : ' ';
        boolean decimals = after == '.' && end + 1 < words.length() && TextScanner.isDigit(words.charAt(end + 1));
        boolean due = words.startsWith("due ", start - 4) || words.startsWith("Due ", start - 4);
        return "$,.".indexOf(before) < 0 && ",%".indexOf(after) < 0 && !decimals && !due;
    }

    /** The years in the heads of a page. */
    static Set<Integer> shown(Layout layout) {
        Set<Integer> years = new HashSet<>();
        for (Slot slot : layout.slots()) {
            if (slot.date().isPresent()) {
                years.add(slot.date().get().getYear());
            }
        }
        return years;
    }

    void weigh(Candidate candidate, Tally tally) {
        if (years.isEmpty()) {
            return;
        }
        for (int c : candidate.columnArray()) {
            LocalDate date = layout.slot(c).date().orElse(null);
            if (date == null) {
                continue;
            }
            tally.add(
                    years.contains(date.getYear()) ? Clue.YEAR_SPOKEN : Clue.OTHER_YEAR_SPOKEN,
                    1.0 / Long.bitCount(candidate.columns()));
            if (years.contains(date.getYear()) && speaksOf(date)) {
                tally.add(Clue.DATE_SPOKEN, 1.0 / Long.bitCount(candidate.columns()));
            }
        }
    }

    private boolean speaksOf(LocalDate date) {
        Month month = date.getMonth();
        return words.contains(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                || words.contains(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                || words.contains(date.toString())
                || words.contains(date.getMonthValue() + "/");
    }
}
