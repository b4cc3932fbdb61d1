package org.xbrlr.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as the renderer writes them (rules 2.4, 5.6): {@code Dec. 31, 2021}, {@code May 05, 2021}, before 2016 {@code May. 05,
 * 2021}. Other ways to write a date are a filer's own text, and stay text.
 */
public final class DateNotation {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern FORM = Pattern.compile("([A-Z][a-z]{2})\\.? ([0-9]{1,2}), ([0-9]{4})");
    private static final int LONGEST = "May. 05, 2021".length();

    private DateNotation() {}

    /** The day, or empty where the text is no date. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(form.group(1)) + 1;
        if (month == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(form.group(3)), month, Integer.parseInt(form.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
