package org.xbrlr.cli;

import org.xbrlr.diagnostic.Severity;

/** Which messages go to standard error. */
enum Volume {
    /** {@code --quiet}: errors only. */
    QUIET(Severity.ERROR),
    /** Errors and warnings. */
    NORMAL(Severity.WARNING),
    /** {@code --verbose}: also what is merely worth knowing. */
    VERBOSE(Severity.INFO);

    private final Severity least;

    Volume(Severity least) {
        this.least = least;
    }

    /** Whether a message of this severity is wanted. */
    boolean lets(Severity severity) {
        return severity.compareTo(least) >= 0;
    }
}
