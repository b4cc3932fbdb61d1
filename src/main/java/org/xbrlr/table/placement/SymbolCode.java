package org.xbrlr.table.placement;

/** What a cell counts as when the renderer decides where currency symbols are shown (rule 5.2). */
public enum SymbolCode {
    /** An amount of money: belongs to a run, shows the symbol at the run's ends. */
    MONEY,
    /** Money per share: a run of its own, even in the same currency. */
    PER_SHARE,
    /** Anything without a currency: shows no symbol and breaks a run. */
    NONE
}
