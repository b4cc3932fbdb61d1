package org.xbrlr.input;

import java.io.IOException;

/** An input cannot be read, for a reason other than that of the machine's. */
final class TroubleException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Input.Trouble trouble;

    TroubleException(Input.Trouble trouble, String reason) {
        super(reason);
        this.trouble = trouble;
    }

    TroubleException(Input.Trouble trouble, String reason, Throwable cause) {
        super(reason, cause);
        this.trouble = trouble;
    }

    Input.Trouble trouble() {
        return trouble;
    }

    /** The news of a failure. */
    static Input.Unreadable unreadable(String name, IOException e) {
        return new Input.Unreadable(
                name, 0, e instanceof TroubleException known ? known.trouble : Input.Trouble.CANNOT_READ, e);
    }
}
