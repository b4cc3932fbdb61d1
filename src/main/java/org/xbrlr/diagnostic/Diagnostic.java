package org.xbrlr.diagnostic;

/**
 * One thing that is wrong or doubtful in an input. In order of lines, and on one line of codes.
 *
 * @param code the stable name of what was found
 * @param line the 1-based source line it speaks of
 * @param message a sentence for a person, without file name, line or code
 */
public record Diagnostic(Code code, int line, String message) implements Comparable<Diagnostic> {
    /** The severity of the code. */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return line == other.line ? code.compareTo(other.code) : Integer.compare(line, other.line);
    }
}
