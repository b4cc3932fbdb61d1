package org.xbrlr.page;

import java.util.List;
import java.util.Locale;
import org.xbrlr.notation.WordSearch;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * Tells what sort of report a page is: first by the marks that filers write ({@code (Details)}), then by its text, then by the
 * words of its name (rule 2.1).
 */
final class PageKindResolver {
    private static final List<String> ENTITY = List.of("document", "entity");
    private static final List<String> PARENTHETICAL = List.of("(parenthetical)", "(parentheticals)");
    private static final List<String> DETAILS = List.of("(detail", "(details", "(narrative");
    private static final List<String> TEXT = List.of("(table)", "(tables)", "(policy)", "(policies)");
    private static final List<String> OF_OWNERS =
            List.of("stockholder", "shareholder", "member", "owner", "partner", "changes", "statement");
    private static final List<String> OWNED = List.of("equity", "deficit", "capital");
    private static final List<String> CASHFLOW = List.of("cash flow", "cashflow");
    private static final List<String> BALANCE = List.of(
            "balance sheet", "financial position", "financial condition", "assets and liabilities", "net assets");
    private static final List<String> INCOME = List.of("income", "operations", "earnings", "loss", "profit");

    /** A cell with more characters is prose; the longest labels of standard elements stay below. */
    private static final int PROSE = 300;

    private PageKindResolver() {}

    static PageKind resolve(String title, List<ColumnHead> columns, List<Cell> body) {
        String name = title.toLowerCase(Locale.ROOT);
        if (isCover(name)) {
            return PageKind.COVER;
        }
        if (WordSearch.containsAny(name, PARENTHETICAL)) {
            return PageKind.PARENTHETICAL;
        }
        if (isDetails(name)) {
            return PageKind.DETAILS;
        }
        if (WordSearch.containsAny(name, TEXT) || mostlyProse(body)) {
            return PageKind.TEXT;
        }
        if (isEquity(name) && (columns.size() > 1 || anyHasMembers(columns))) {
            return PageKind.EQUITY;
        }
        if (WordSearch.containsAny(name, CASHFLOW)) {
            return PageKind.CASHFLOW;
        }
        if (WordSearch.containsAny(name, BALANCE)) {
            return PageKind.BALANCE;
        }
        return WordSearch.containsAny(name, INCOME) ? PageKind.INCOME : PageKind.OTHER;
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

    /** {@code Cover}, {@code Cover page}, {@code Document and Entity Information}. */
    private static boolean isCover(String name) {
        if (WordSearch.isAt(name, "cover", 0)) {
            return true;
        }
        for (String word : ENTITY) {
            for (int i = name.indexOf(word); i >= 0; i = name.indexOf(word, i + 1)) {
                if (WordSearch.isEdge(name, i) && isInformation(name, i + word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a blank and {@code information} follow, or {@code and}, a word and {@code information}. */
    private static boolean isInformation(String name, int position) {
        int next = position;
        if (name.startsWith(" and ", position)) {
            next = position + " and ".length();
            while (next < name.length() && isOfWord(name.charAt(next))) {
                next++;
            }
        }
        return name.startsWith(" information", next);
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isDetails(String name) {
        for (String mark : DETAILS) {
            int found = name.indexOf(mark);
            if (found >= 0 && WordSearch.find(name, mark.substring(1), found) == found + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEquity(String name) {
        for (String owner : OF_OWNERS) {
            for (String owned : OWNED) {
                if (inOrder(name, owner, owned)) {
                    return true;
                }
            }
        }
        return inOrder(name, "accounts", "capital") || inOrder(name, "redeemable", "equity");
    }

    private static boolean inOrder(String name, String first, String second) {
        int found = name.indexOf(first);
        return found >= 0 && name.indexOf(second, found + first.length()) >= 0;
    }

    private static boolean anyHasMembers(List<ColumnHead> columns) {
        for (ColumnHead column : columns) {
            if (!column.members().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
