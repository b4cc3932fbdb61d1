package org.xbrlr.diagnostic;

import java.util.Locale;

/** The stable names of all diagnostics. Printed in lower case with hyphens: {@code NO_TABLE} is {@code no-table}. */
public enum Code {
    /** Bytes that are not UTF-8 were replaced by U+FFFD. */
    INVALID_UTF8(Severity.WARNING),
    /** The input holds NUL or other control bytes: it is not text. */
    BINARY_INPUT(Severity.ERROR),
    /** The input has no line with anything on it. */
    EMPTY_INPUT(Severity.ERROR),
    /** The text holds no R-page table: prose, or definition blocks only. */
    NO_TABLE(Severity.ERROR),
    /** A line stands where the layout of an R page has no place for it. */
    STRAY_LINE(Severity.WARNING),
    /** The text ends inside a number, a run of amounts or a definition block. */
    TRUNCATED(Severity.WARNING),
    /** A column head that has neither a date nor a member. */
    HEAD_WITHOUT_DATE(Severity.WARNING),
    /** A row has more values than the page has columns. */
    TOO_MANY_VALUES(Severity.WARNING),
    /** The column dates fit no grouping under the heads "N Months Ended" (rule C2). */
    GROUPS_DO_NOT_FIT(Severity.WARNING),
    /** No placement of the page's values keeps every hard rule; the broken rule was softened. */
    RULE_BROKEN(Severity.WARNING),
    /** There are more ways to place a page's values than may be looked at, and not all were weighed. */
    TOO_MANY_PLACEMENTS(Severity.WARNING),
    /** A value whose placement evidence does not settle. */
    AMBIGUOUS_PLACEMENT(Severity.INFO),
    /** The title or the scale line could not be understood in full. */
    SCALE_NOT_UNDERSTOOD(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** The severity every diagnostic of this code has. */
    public Severity severity() {
        return severity;
    }

    /** The name as printed: {@code no-table}. */
    public String printed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
