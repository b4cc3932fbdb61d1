package org.xbrlr.cli;

/** What the process tells its caller. When several things happened the highest code wins. */
enum ExitCode {
    /** Everything was read and written. */
    FINE(0),
    /** An input gave an error, or under {@code --strict} anything doubtful; what could be read was written. */
    INPUT_FAILED(1),
    /** The command line was not understood; nothing was read. */
    USAGE(2),
    /** An input could not be opened, or the output could not be written. */
    IO(3),
    /** A defect of xbrlr itself: EX_SOFTWARE of sysexits.h. */
    INTERNAL(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The graver of the two. */
    ExitCode or(ExitCode other) {
        return other.code > code ? other : this;
    }
}
