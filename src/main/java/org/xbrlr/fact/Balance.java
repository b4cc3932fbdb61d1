package org.xbrlr.fact;

/** On which side of the accounts an amount grows, as its taxonomy says. */
public enum Balance {
    /** Assets and expenses. */
    DEBIT,
    /** Liabilities, equity and income. */
    CREDIT
}
