package org.xbrlr.fact;

import java.util.Locale;
import java.util.regex.Pattern;

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
    private static final Pattern AT_START = Pattern.compile(
            "\\bbeginning\\b(?! (?:to|on|in|after|with)\\b)|\\bopening balance\\b|\\bstart of (?:the )?(?:period|year|quarter)\\b",
            Pattern.CASE_INSENSITIVE);

    private StartLabel() {}

    static boolean matches(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        boolean mayMatch = lower.contains("beginning") || lower.contains("opening") || lower.contains("start of");
        return mayMatch && AT_START.matcher(label).find();
    }
}
