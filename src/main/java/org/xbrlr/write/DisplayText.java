package org.xbrlr.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as it stands on a terminal: how wide it is, cut or filled to a width.
 *
 * <p>Chinese, Japanese and Korean characters are two cells wide, combining marks none. A control character, which might
 * command the terminal, shows as U+FFFD; a line break as a blank.
 */
final class DisplayText {
    private static final String ELLIPSIS = "…";

    private DisplayText() {}

    /** The text on one line and harmless. */
    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        FieldText.wellFormed(text).codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else {
                out.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    /** The number of cells that the text takes. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** The text, or as much of it as fits before an ellipsis. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            used += width(c);
            if (used > width - 1) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out.toString().stripTrailing() + ELLIPSIS;
    }

    /** The text in lines of this width, broken at blanks; a longer word is cut. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ", -1)) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(cut(word, width));
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text filled with blanks on the right. */
    static String left(String text, int width) {
        return text + blanks(width - width(text));
    }

    /** The text filled with blanks on the left. */
    static String right(String text, int width) {
        return blanks(width - width(text)) + text;
    }

    private static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** The blocks that Unicode's East Asian Width calls wide or full-width. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F900 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
