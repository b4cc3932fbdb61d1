package org.xbrlr.cli;

/** A defect of xbrlr in one line, with what to do about it. */
final class Defect {
    private Defect() {}

    static String describe(Throwable defect) {
        return "defect of xbrlr (" + defect + "); please report it with the input that caused it."
                + " XBRLR_DEBUG=1 shows where it happened.";
    }
}
