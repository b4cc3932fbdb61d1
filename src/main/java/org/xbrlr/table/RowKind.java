package org.xbrlr.table;

/** What a row of the table is (rules 4.2 to 4.10). */
public enum RowKind {
    /** A heading from the presentation tree: {@code Concentration Risk [Line Items]}. No values. */
    ABSTRACT,
    /** The head of a section: {@code CPaaS | Minimum}. No values. */
    MEMBER,
    /** A line item with its values. */
    ITEM,
    /** A row of an equity statement with a date of its own: {@code Ending balance at Dec. 31, 2018}. */
    BALANCE,
    /** A line item whose facts are all nil: it looks like a heading. */
    NIL
}
