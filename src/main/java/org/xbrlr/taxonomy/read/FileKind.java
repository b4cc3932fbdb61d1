package org.xbrlr.taxonomy.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The forms in which taxonomies come, told by how a file begins and not by its name. */
enum FileKind {
    ARCHIVE("archive"),
    SCHEMA("schema or linkbase"),
    TAG_TABLE("tag table"),
    JSON("JSON"),
    PAGE("R page");

    /** As many bytes of a file are looked at. */
    static final int BEGINNING = 4096;

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /** As users read it. */
    String words() {
        return words;
    }

    /** The kind of a file that begins with these bytes. */
    static Optional<FileKind> of(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.UTF_8).replace("\ufeff", "");
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("PK\u0003\u0004")) {
            return Optional.of(ARCHIVE);
        } else if (start.startsWith("tag\tversion\t")) {
            return Optional.of(TAG_TABLE);
        } else if (start.startsWith("{")) {
            return Optional.of(JSON);
        } else if (start.startsWith("<")) {
            boolean xbrl = start.contains("schema") || start.contains("linkbase");
            return Optional.of(start.contains("<html") || !(xbrl || start.startsWith("<?xml")) ? PAGE : SCHEMA);
        }
        return Optional.empty();
    }
}
