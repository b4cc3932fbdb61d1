package org.xbrlr.text;

/**
 * Tells bytes that are no text: an archive, an image, UTF-16. One byte in a hundred that is NUL or another control
 * character is enough; a single one in a page is a blemish, and is read as a blank.
 */
final class BinaryInput {
    /** Control bytes per byte, from which on the input is not text. Real pages have none. */
    private static final int ONE_IN = 100;
    /** How much of the input is looked at: the head of an archive or image is as full of control bytes as the rest. */
    private static final int LOOKED_AT = 1 << 16;

    private BinaryInput() {}

    static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && !isOfText(bytes[i])) {
                controls++;
            }
        }
        return controls > 0 && (long) controls * ONE_IN >= length;
    }

    static String describe(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && bytes[0] != bytes[1]) {
            return "The input is UTF-16; save it as UTF-8.";
        }
        if (bytes.length >= 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
            return "The input is gzip-compressed, not text.";
        }
        if (bytes.length >= 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            return "The input is a zip archive, not text.";
        }
        return "The input holds NUL or other control bytes: it is not text.";
    }

    /** Whether a control character stands in texts, too: one between words or lines, or an escape, for some logs colour their text. */
    private static boolean isOfText(byte b) {
        return b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1B;
    }
}
