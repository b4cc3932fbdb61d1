package org.xbrlr.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

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
    private static final List<String> COMPRESSED = List.of(".gz", ".zst", ".zstd");
    private static final List<String> JSON_NAMES = List.of(".jsonl", ".ndjson", ".json");
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
        if (start.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (start.startsWith("(\u00b5/\u00fd") || isFrameWithoutContent(start)) {
            return ZSTD;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("ustar", TAR_MAGIC)) {
            return TAR;
        }
        String text = (start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start).stripLeading();
        if (isObject(text) || namesJson(name)) {
            return JSON_LINES;
        }
        return startsWithOneOf(SUBMISSIONS, text) ? SUBMISSION : NONE;
    }

    /** Whether it is a zstd frame of the sort that holds no content: one may be the first. */
    private static boolean isFrameWithoutContent(String start) {
        return start.startsWith("*M\u0018", 1) && start.charAt(0) >= 'P' && start.charAt(0) <= '_';
    }

    private static boolean isObject(String text) {
        return text.startsWith("{") && text.substring(1).stripLeading().startsWith("\"");
    }

    private static boolean namesJson(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        String compressed = ending(plain, COMPRESSED);
        return !ending(plain.substring(0, plain.length() - compressed.length()), JSON_NAMES)
                .isEmpty();
    }

    /** The one of these that the name ends in; empty where it ends in none. */
    private static String ending(String name, List<String> endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return ending;
            }
        }
        return "";
    }

    private static boolean startsWithOneOf(List<String> beginnings, String text) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
