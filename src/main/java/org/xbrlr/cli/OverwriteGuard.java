package org.xbrlr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Refuses a run whose output would take the place of one of its inputs. */
final class OverwriteGuard {
    private OverwriteGuard() {}

    /** Throws where one of the inputs is this file. */
    static void check(List<String> inputs, Path output) throws UsageException {
        if (!Files.exists(output)) {
            return;
        }
        for (String input : inputs) {
            if (!input.equals("-") && isSame(input, output)) {
                throw new UsageException("The output would replace the input " + input + ". Nothing was done.");
            }
        }
    }

    private static boolean isSame(String input, Path output) {
        try {
            return Files.isSameFile(Path.of(input), output);
        } catch (IOException | InvalidPathException e) {
            return false; // an input that cannot be opened is reported when its turn comes
        }
    }
}
