package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitNotation;

/**
 * Splits the title into name, what was promoted into it, and unit, from the right (rules 1.1, 1.5).
 *
 * <pre>
 * Leases - Additional Information (Details) - Minimum - USD ($)    name "Leases - Additional Information (Details)",
 *                                                                  promoted "Minimum", unit USD ($)
 * Debt (Detail) (Senior Notes, USD $)                              name "Debt (Detail)", promoted "Senior Notes"
 * </pre>
 *
 * <p>A filer's own name may hold {@code " - "} too. What follows the filer's mark, {@code (Details)}, was promoted; without a
 * mark only parts that no name has are: periods and {@code [Member]}.
 */
final class TitleParser {
    private static final String DASH = " - ";
    private static final Pattern MARKED =
            Pattern.compile("(?i).*\\((?:details?|tables?|polic(?:y|ies)|parentheticals?|narratives?)\\).*");
    private static final Pattern DURATION = Pattern.compile("[0-9]{1,4} (?:month|week|day|year)s? ended (.{1,20})");
    private static final Pattern BRACKETS = Pattern.compile("(.{1,2000}?) \\(((?:.{1,2000}, )?)([^(),]{1,20})\\)");

    private TitleParser() {}

    /** Whether the title ends as the .NET renderer ends it: {@code (USD $)}. */
    static boolean isDotnet(String text) {
        return brackets(text).isPresent();
    }

    /**
     * The title.
     *
     * @param singleWordUnits whether the last part may be a unit of one word ({@code segment}): not on a page that shows money
     */
    static Title parse(int line, int lastLine, String text, boolean singleWordUnits) {
        Optional<Matcher> brackets = brackets(text);
        if (brackets.isPresent()) {
            Matcher form = brackets.get();
            String members = form.group(2);
            List<String> promoted = members.isEmpty() ? List.of() : List.of(members.substring(0, members.length() - 2));
            return new Title(line, lastLine, text, form.group(1), promoted, UnitNotation.parse(form.group(3)));
        }
        List<String> parts = new ArrayList<>(List.of(text.split(DASH, -1)));
        Optional<UnitName> unit = parts.size() < 2
                ? Optional.empty()
                : UnitNotation.parse(parts.get(parts.size() - 1))
                        .filter(u -> singleWordUnits
                                || u.kind() != UnitName.Kind.OTHER
                                || u.shown().contains(" / "));
        if (unit.isPresent()) {
            parts.remove(parts.size() - 1);
        }
        int marked = lastMarked(parts);
        List<String> promoted = new ArrayList<>();
        while (parts.size() > 1 && isPromoted(parts, marked)) {
            promoted.add(0, parts.remove(parts.size() - 1));
        }
        return new Title(line, lastLine, text, String.join(DASH, parts), promoted, unit);
    }

    private static int lastMarked(List<String> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (MARKED.matcher(parts.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the last of the parts was promoted; {@code marked} is the index of the part with the filer's mark, or -1. */
    private static boolean isPromoted(List<String> parts, int marked) {
        int last = parts.size() - 1;
        String part = parts.get(last);
        Matcher duration = DURATION.matcher(part);
        return (marked >= 0 && last > marked)
                || part.endsWith("[Member]")
                || DateNotation.parse(duration.matches() ? duration.group(1) : part)
                        .isPresent();
    }

    private static Optional<Matcher> brackets(String text) {
        Matcher form = BRACKETS.matcher(text);
        if (text.endsWith(")") && form.matches()) {
            Optional<UnitName> unit = UnitNotation.parse(form.group(3));
            boolean money = unit.filter(
                            u -> u.kind() == UnitName.Kind.CURRENCY && !u.name().isEmpty())
                    .isPresent();
            return money ? Optional.of(form) : Optional.empty();
        }
        return Optional.empty();
    }
}
