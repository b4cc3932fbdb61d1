package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.notation.WordSearch;

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
    private static final List<String> MARKS = List.of(
            "detail",
            "details",
            "table",
            "tables",
            "policy",
            "policies",
            "parenthetical",
            "parentheticals",
            "narrative",
            "narratives");
    private static final int LONGEST_MARK = 40;
    private static final String COMMA = ", ";

    /** A longer title is none that a renderer wrote: it is not searched for parts. */
    private static final int LONGEST = 2000;

    private TitleParser() {}

    /** Whether the title ends as the .NET renderer ends it: {@code (USD $)}. */
    static boolean isDotnet(String text) {
        return text.length() <= LONGEST && dotnetBracket(text) > 0;
    }

    /**
     * The title.
     *
     * @param singleWordUnits whether the last part may be a unit of one word ({@code segment}): not on a page that shows money
     */
    static Title parse(int line, int lastLine, String text, boolean singleWordUnits) {
        if (text.length() > LONGEST) {
            return new Title(line, lastLine, text, text, List.of(), Optional.empty());
        }
        int open = dotnetBracket(text);
        if (open > 0) {
            String inside = text.substring(open + 1, text.length() - 1);
            int comma = inside.lastIndexOf(COMMA);
            List<String> promoted = comma < 0 ? List.of() : MemberList.split(inside.substring(0, comma));
            String name = text.substring(0, open).stripTrailing();
            return new Title(line, lastLine, text, name, promoted, UnitNotation.parse(lastPart(inside)));
        }
        List<String> parts = new ArrayList<>(List.of(text.split(DASH, -1)));
        Optional<UnitName> last = UnitNotation.parse(parts.get(parts.size() - 1));
        Optional<UnitName> unit = parts.size() > 1 && last.isPresent() && mayBePromoted(last.get(), singleWordUnits)
                ? last
                : Optional.empty();
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

    private static boolean mayBePromoted(UnitName unit, boolean singleWordUnits) {
        return singleWordUnits
                || unit.kind() != UnitName.Kind.OTHER
                || unit.shown().contains(" / ");
    }

    private static int lastMarked(List<String> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (hasMark(parts.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the marks stands in brackets, and no more than a few words behind it. */
    private static boolean hasMark(String part) {
        for (int open = part.indexOf('('); open >= 0; open = part.indexOf('(', open + 1)) {
            int close = part.indexOf(')', open);
            int next = part.indexOf('(', open + 1);
            for (String mark : MARKS) {
                boolean marked = WordSearch.isAt(part, mark, open + 1);
                boolean closed = close >= 0 && (next < 0 || next > close);
                if (marked && closed && close - open - 1 - mark.length() <= LONGEST_MARK) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the last of the parts was promoted; {@code marked} is the index of the part with the filer's mark, or -1. */
    private static boolean isPromoted(List<String> parts, int marked) {
        int last = parts.size() - 1;
        String part = parts.get(last);
        return (marked >= 0 && last > marked)
                || part.endsWith("[Member]")
                || PromotedPeriod.parse(part).isPresent();
    }

    /** Where the last bracket opens, if it closes the title and ends in a currency: {@code (USD $)}; else -1. */
    private static int dotnetBracket(String text) {
        int open = text.endsWith(")") ? openingBracket(text) : -1;
        if (open <= 0) {
            return -1;
        }
        Optional<UnitName> unit = UnitNotation.parse(lastPart(text.substring(open + 1, text.length() - 1)));
        boolean money = unit.isPresent()
                && unit.get().kind() == UnitName.Kind.CURRENCY
                && !unit.get().name().isEmpty();
        return money ? open : -1;
    }

    private static String lastPart(String inside) {
        int comma = inside.lastIndexOf(COMMA);
        return comma < 0 ? inside : inside.substring(comma + COMMA.length());
    }

    /** The bracket that the last one closes; -1 where there is none. */
    private static int openingBracket(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == ')') {
                depth++;
            } else if (text.charAt(i) == '(') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
