package org.xbrlr.page;

/** What sort of report a page is, by its title and heads. */
public enum PageKind {
    COVER,
    BALANCE,
    INCOME,
    CASHFLOW,
    EQUITY,
    PARENTHETICAL,
    DETAILS,
    TEXT,
    OTHER
}
