package org.xbrlr.page;

import java.util.List;
import java.util.regex.Pattern;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * Tells what sort of report a page is: first by the marks that filers write ({@code (Details)}), then by its text, then by the
 * words of its name (rule 2.1).
 */
final class PageKindResolver {
    private static final Pattern COVER = words("cover( page)?\\b.*|.*\\b(document|entity) (and \\w+ )?information");
    private static final Pattern PARENTHETICAL = words(".*\\(parentheticals?\\)");
    private static final Pattern DETAILS = words(".*\\((details?|narrative)\\b");
    private static final Pattern TEXT = words(".*\\((tables?|polic(y|ies))\\)");
    private static final Pattern EQUITY =
            words(".*((stockholder|shareholder|member|owner|partner|changes|statement).*(equity|deficit|capital)|"
                    + "(partners|accounts).*capital|redeemable.*equity)");
    private static final Pattern CASHFLOW = words(".*cash ?flow");
    private static final Pattern BALANCE =
            words(".*(balance sheet|financial (position|condition)|assets and liabilities|net assets)");
    private static final Pattern INCOME = words(".*(income|operations|earnings|loss|profit)");

    /** A cell with more characters is prose; the longest labels of standard elements stay below. */
    private static final int PROSE = 300;

    private PageKindResolver() {}

    static PageKind resolve(String name, List<ColumnHead> columns, List<Cell> body) {
        if (matches(COVER, name)) {
            return PageKind.COVER;
        }
        if (matches(PARENTHETICAL, name)) {
            return PageKind.PARENTHETICAL;
        }
        if (matches(DETAILS, name)) {
            return PageKind.DETAILS;
        }
        if (matches(TEXT, name) || mostlyProse(body)) {
            return PageKind.TEXT;
        }
        boolean memberHeads =
                columns.stream().anyMatch(column -> !column.members().isEmpty());
        if (matches(EQUITY, name) && (memberHeads || columns.size() > 1)) {
            return PageKind.EQUITY;
        }
        if (matches(CASHFLOW, name)) {
            return PageKind.CASHFLOW;
        }
        if (matches(BALANCE, name)) {
            return PageKind.BALANCE;
        }
        return matches(INCOME, name) ? PageKind.INCOME : PageKind.OTHER;
    }

    private static boolean mostlyProse(List<Cell> body) {
        long all = 0;
        long prose = 0;
        for (Cell cell : body) {
            long length = cell.text().length();
            for (Line line : cell.below()) {
                length += line.text().length();
            }
            all += length;
            prose += length > PROSE || cell.below().size() > 1 ? length : 0;
        }
        return prose * 2 > all;
    }

    private static boolean matches(Pattern pattern, String name) {
        return pattern.matcher(name).lookingAt();
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
