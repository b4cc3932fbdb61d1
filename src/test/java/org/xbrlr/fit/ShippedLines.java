package org.xbrlr.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a file, such as the weights that a fit wrote, into the texts of a class that ships them.
 *
 * <pre>
 * ShippedLines FILE CLASS     CLASS such as src/main/java/org/xbrlr/table/evidence/ShippedWeights.java
 * </pre>
 */
public final class ShippedLines {
    /** A class can have no longer constant than 65,535 bytes. */
    private static final int LONGEST_PART = 60_000;

    private static final String QUOTES = "\"\"\"";

    private ShippedLines() {}

    /** See above. */
    public static void main(String[] arguments) throws IOException {
        Path shipped = Path.of(arguments[1]);
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.US_ASCII);
        Files.writeString(shipped, put(lines, Files.readString(shipped)));
    }

    /** The class with these lines in place of its own. */
    static String put(List<String> lines, String shipped) {
        String before = shipped.substring(0, shipped.indexOf(QUOTES));
        String after = shipped.substring(shipped.lastIndexOf(QUOTES) + QUOTES.length());
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : lines) {
            if (part.length() + line.length() >= LONGEST_PART) {
                parts.add(QUOTES + '\n' + part + QUOTES);
                part.setLength(0);
            }
            part.append(line).append('\n');
        }
        parts.add(QUOTES + '\n' + part + QUOTES);
        return before + String.join(", ", parts) + after;
    }
}
