package org.xbrlr.taxonomy.read;

import java.io.IOException;

/** A file is not what a taxonomy file looks like, is damaged, or breaks a limit. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedException(String reason) {
        super(reason);
    }

    RefusedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
