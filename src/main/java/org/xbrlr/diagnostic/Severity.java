package org.xbrlr.diagnostic;

/** How grave a diagnostic is. */
public enum Severity {
    /** Worth knowing; nothing is in doubt. */
    INFO,
    /** Something is in doubt or was read by a softened rule; facts are still given. */
    WARNING,
    /** The input, or a part of it, could not be read as an R page. */
    ERROR
}
