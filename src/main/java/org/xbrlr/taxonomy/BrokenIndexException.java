package org.xbrlr.taxonomy;

import java.io.IOException;

/** A file is no index of this program, a damaged one, or one of a newer version. */
public final class BrokenIndexException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean newer;

    private BrokenIndexException(String message, boolean newer) {
        super(message);
        this.newer = newer;
    }

    static BrokenIndexException damaged(String message) {
        return new BrokenIndexException(message, false);
    }

    static BrokenIndexException newer(int version) {
        return new BrokenIndexException(
                "it is of format " + version + ", which a newer xbrlr wrote; this one knows format "
                        + IndexWriter.VERSION,
                true);
    }

    /** Whether the file may well be whole, but is of a version that this program does not know. */
    public boolean isNewer() {
        return newer;
    }
}
