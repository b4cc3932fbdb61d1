package org.xbrlr.table.placement;

import org.xbrlr.notation.TextScanner;
import org.xbrlr.notation.Value;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageKind;

/**
 * What holds on the cover page of a report only: its texts, dates and ticks are facts of the document itself, and those
 * are stated for the one period that the report is about.
 *
 * <pre>
 * |12 Months Ended
 * |Dec. 31, 2021   |Jan. 31, 2022   |Jun. 30, 2021
 * Document Type  10-K               in the first column: the others are moments
 * </pre>
 *
 * <p>The filing rules of the SEC ask for these facts in one context, the report's period; so where a head tells the months
 * of a period, no column is of a shorter one (an event). Only shares outstanding and the public float are of moments.
 */
final class CoverRules {
    private final boolean cover;
    private final boolean months;

    CoverRules(Page page) {
        cover = page.kind() == PageKind.COVER && !page.title().name().contains("(");
        months = !page.groups().isEmpty();
    }

    /** Whether a layout can be that of the page. */
    boolean allows(LayoutRules layout) {
        return !cover || !months || !layout.anyEvent();
    }

    /** Whether a row is of durations for certain. */
    boolean isDuration(ValueRow row) {
        for (int cell = 0; cover && cell < row.size(); cell++) {
            Value value = row.value(cell);
            boolean number =
                    value instanceof Value.Amount || value instanceof Value.Percent || value instanceof Value.Duration;
            if (!number || isYear(row.row().cells().get(cell).shown())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is a fiscal year: numbers of shares have commas. */
    private static boolean isYear(String shown) {
        return shown.length() == 4
                && (shown.startsWith("19") || shown.startsWith("20"))
                && TextScanner.isDigit(shown.charAt(2))
                && TextScanner.isDigit(shown.charAt(3));
    }
}
