package org.xbrlr.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.xbrlr.diagnostic.Severity;

/**
 * Prints messages on standard error, one a line.
 *
 * <pre>
 * R4.txt:17: warning: The row has 4 values, the page 3 columns. [too-many-values]
 * xbrlr: cannot write facts.csv: No space left on device
 * </pre>
 *
 * <p>Control characters are replaced: names and texts come from strangers, and a terminal would obey them.
 */
final class Messages {
    private final PrintStream err;

    Messages(PrintStream err) {
        this.err = err;
    }

    /** Whether there is anything to be said of an input that is wanted. */
    static boolean hasAbout(ReadInput read, Volume volume) {
        return read.findings().stream().anyMatch(finding -> volume.lets(finding.severity()));
    }

    /** All that is to be said of an input, as far as it is wanted. */
    void about(ReadInput read, Volume volume, boolean traces) {
        for (Finding finding : read.findings()) {
            if (volume.lets(finding.severity())) {
                about(finding.source(), finding.line(), finding.severity(), finding.text(), finding.code());
            }
        }
        if (traces) {
            read.defect().ifPresent(this::trace);
        }
    }

    /** A message about a line of an input; line 0 speaks of the input as a whole. */
    void about(String input, int line, Severity severity, String text, String code) {
        String place = line > 0 ? input + ":" + line : input;
        print(place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + text + " [" + code + "]");
    }

    /** A message about the run. */
    void run(String text) {
        text.lines().findFirst().ifPresent(first -> print("xbrlr: " + first));
        text.lines().skip(1).forEach(this::print);
    }

    /** A text of several lines as it stands. */
    void plain(String text) {
        text.lines().forEach(this::print);
    }

    /** Where a defect happened, for those who look for it. */
    void trace(Throwable defect) {
        defect.printStackTrace(err);
    }

    private void print(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c));
        err.print(shown.append('\n'));
        err.flush();
    }
}
