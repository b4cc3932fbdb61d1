package org.xbrlr.cli;

import java.io.IOException;

/** The reader of standard output went away, as {@code head} does once it has enough. Not a failure of ours. */
final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super(cause);
    }
}
