package org.xbrlr.diagnostic;

/**
 * One thing that is wrong or doubtful in an input.
 *
 * @param code the stable name of what was found
 * @param line the 1-based source line it speaks of
 * @param message a sentence for a person, without file name, line or code
 */
public record Diagnostic(Code code, int line, String message) {
    /** The severity of the code. */
    public Severity severity() {
        return code.severity();
    }
}
