package org.xbrlr.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which pages come packed, told by how a stream begins; only for JSON Lines does the name count as well. */
enum Packing {
    /** A page. */
    NONE,
    GZIP,
    ZSTD,
    ZIP,
    TAR,
    JSON_LINES,
    /** A full submission text file: {@code <SEC-DOCUMENT> … <DOCUMENT> <TYPE>XML … <FILENAME>R4.htm}. */
    SUBMISSION;

    /** As many bytes are looked at. */
    static final int BEGINNING = 4096;

    private static final int TAR_MAGIC = 257;
    /** A zstd frame without content may be the first. */
    private static final Pattern WITHOUT_CONTENT = Pattern.compile("[P-_]\\*M\u0018");

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*\"");
    private static final Pattern COMPRESSED = Pattern.compile("\\.(?:gz|zst|zstd)$");
    private static final Pattern JSON_NAME = Pattern.compile(".*\\.(?:jsonl|ndjson|json)");
    private static final List<String> SUBMISSIONS = List.of(
            "<SEC-DOCUMENT>",
            "<SEC-HEADER>",
            "<IMS-DOCUMENT>",
            "<IMS-HEADER>",
            "<DOCUMENT>",
            "-----BEGIN PRIVACY-ENHANCED MESSAGE-----");

    /** The form of a stream of this name that begins with these bytes. */
    static Packing of(String name, byte[] beginning) {
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        return compressed(start).or(() -> archive(start)).orElseGet(() -> text(name, start));
    }

    private static Optional<Packing> compressed(String start) {
        if (start.startsWith("\u001f\u008b")) {
            return Optional.of(GZIP);
        }
        boolean zstd = start.startsWith("(\u00b5/\u00fd")
                || WITHOUT_CONTENT.matcher(start).lookingAt();
        return zstd ? Optional.of(ZSTD) : Optional.empty();
    }

    private static Optional<Packing> archive(String start) {
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        return start.startsWith("ustar", TAR_MAGIC) ? Optional.of(TAR) : Optional.empty();
    }

    private static Packing text(String name, String start) {
        String text = (start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start).stripLeading();
        String plain = COMPRESSED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (OBJECT.matcher(text).lookingAt() || JSON_NAME.matcher(plain).matches()) {
            return JSON_LINES;
        }
        return SUBMISSIONS.stream().anyMatch(text::startsWith) ? SUBMISSION : NONE;
    }
}
