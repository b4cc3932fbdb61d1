package org.xbrlr.fact;

import java.util.List;
import java.util.Locale;
import org.xbrlr.notation.WordSearch;

/**
 * Tells labels that show an instant at the start of a column's period (rule 4.6).
 *
 * <pre>
 * Beginning balance                                     yes
 * Cash and cash equivalents at beginning of year        yes
 * Tax credits, beginning to expire in the year          no
 * </pre>
 */
final class StartLabel {
    private static final String BEGINNING = "beginning";
    private static final List<String> AFTER_OTHERS =
            List.of("beginning to", "beginning on", "beginning in", "beginning after", "beginning with");
    private static final List<String> AT_START = List.of(
            "opening balance",
            "start of period",
            "start of year",
            "start of quarter",
            "start of the period",
            "start of the year",
            "start of the quarter");

    private StartLabel() {}

    static boolean matches(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        for (String words : AT_START) {
            if (WordSearch.has(lower, words)) {
                return true;
            }
        }
        int beginning = WordSearch.find(lower, BEGINNING, 0);
        while (beginning >= 0 && isOfOthers(lower, beginning)) {
            beginning = WordSearch.find(lower, BEGINNING, beginning + 1);
        }
        return beginning >= 0;
    }

    private static boolean isOfOthers(String lower, int beginning) {
        for (String words : AFTER_OTHERS) {
            if (WordSearch.isAt(lower, words, beginning)) {
                return true;
            }
        }
        return false;
    }
}
