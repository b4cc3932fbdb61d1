package org.xbrlr.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Does what most runs do, each thing once, so that the classes for it are in the archive that the launcher makes: Java writes
 * down the classes of one process only.
 *
 * <pre>
 * java -XX:ArchiveClassesAtExit=xbrlr.jsa -cp xbrlr.jar org.xbrlr.cli.Rehearsal page.txt
 * </pre>
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Reads the files and writes them in the usual formats; one alone as well, which JSON is indented for. */
    public static void main(String[] files) {
        for (String format : List.of("csv", "json")) {
            parse(format, List.of(files));
            parse(format, List.of(files[0]));
        }
    }

    private static void parse(String format, List<String> files) {
        List<String> arguments = new ArrayList<>(List.of("parse", "--format", format));
        arguments.addAll(files);
        new Main(Surroundings.ofProcess()).run(arguments.toArray(String[]::new));
    }
}
