package org.xbrlr.cli;

import java.io.IOException;

/** A text that is printed on standard output as a whole. */
final class Printed {
    private Printed() {}

    /** Prints the text and says how that went. */
    static ExitCode on(Surroundings surroundings, String text) {
        try (Output output = Output.to(surroundings.out())) {
            output.writer().write(text);
            output.commit();
            return ExitCode.FINE;
        } catch (ClosedPipeException e) {
            return ExitCode.FINE;
        } catch (IOException e) {
            new Messages(surroundings.err()).run("cannot write standard output: " + Reason.of(e));
            return ExitCode.IO;
        }
    }
}
