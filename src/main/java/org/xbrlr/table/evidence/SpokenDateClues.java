package org.xbrlr.table.evidence;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d$,.])(?<!due )(?<!Due )(19[89]\\d|20[0-4]\\d)(?![\\d,%]|\\.\\d)");

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
        Matcher matcher = YEAR.matcher(words);
        while (mayHaveYear(words) && matcher.find()) {
            years.add(Integer.parseInt(matcher.group(1)));
        }
        return years;
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

    /** Most rows have none, which takes no expression to tell. */
    private static boolean mayHaveYear(String words) {
        return words.contains("20") || words.contains("19");
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
