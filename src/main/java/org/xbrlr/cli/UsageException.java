package org.xbrlr.cli;

/** The command line was not understood. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String explanation;

    UsageException(String explanation) {
        super(explanation);
        this.explanation = explanation;
    }

    /** Why, in a sentence, and how it would be right; may have several lines. */
    String explanation() {
        return explanation;
    }
}
