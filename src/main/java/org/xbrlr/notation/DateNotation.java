package org.xbrlr.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dates as the renderer writes them (rules 2.4, 5.6): {@code Dec. 31, 2021}, {@code May 05, 2021}, before 2016 {@code May. 05,
 * 2021}. Other ways to write a date are a filer's own text, and stay text.
 */
public final class DateNotation {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int LETTERS = 3;
    private static final int YEAR = 4;
    private static final int SHORTEST = "May 5, 2021".length();
    private static final int LONGEST = "May. 05, 2021".length();

    private DateNotation() {}

    /** The day, or empty where the text is no date. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || !TextScanner.isDigit(text.charAt(text.length() - 1))) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(text.substring(0, LETTERS)) + 1;
        TextScanner rest = new TextScanner(text, LETTERS);
        rest.take('.');
        int day = month > 0 && rest.take(' ') ? rest.number(2) : -1;
        boolean comma = day >= 0 && rest.take(", ");
        int year = comma && text.length() - rest.position() == YEAR ? rest.number(YEAR) : -1;
        if (year < 0 || !rest.atEnd()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
