package org.xbrlr.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;

/**
 * Cuts UTF-8 bytes into lines and drops those that show nothing; the numbers still count every line. {@link #fold} makes a line's
 * blanks lone ones.
 *
 * <pre>
 * "\r\n  Dec.\u00a031,   2020 \r\n"    Line(2, "Dec. 31, 2020")
 * </pre>
 *
 * <p>Lines end at LF, CR LF or a lone CR. The bytes are cut before they are decoded: no byte of a UTF-8 sequence looks like a
 * line end, and so one bad byte spoils one line. One pass, linear in the input whatever its shape.
 */
final class LineReader {
    /** After so many lines with invalid bytes the rest is counted only; an input in another encoding has them everywhere. */
    static final int MOST_INVALID_LINES_REPORTED = 20;

    /** Between a blank and this all characters are letters, digits and signs. */
    private static final char DELETE = 0x7F;

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final Consumer<Diagnostic> diagnostics;
    private int position;
    /** Whether the line read last is of ASCII alone, and so that there is nothing to fold. */
    private boolean clean;

    private int number;
    private int invalidLines;

    LineReader(byte[] bytes, Consumer<Diagnostic> diagnostics) {
        this.bytes = bytes;
        this.diagnostics = diagnostics;
        this.position = startsWithByteOrderMark(bytes) ? 3 : 0;
    }

    /** The number of lines read so far, empty ones included. */
    int count() {
        return number;
    }

    /** The next line that shows anything, as it stands, or null at the end. */
    @Nullable
    Line next() {
        while (position < bytes.length) {
            int start = position;
            int end = endOfLine();
            boolean windows = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
            position = end + (windows ? 2 : 1);
            number++;
            String shown =
                    clean ? new String(bytes, start, end - start, StandardCharsets.ISO_8859_1) : decode(start, end);
            if (clean || !showsNothing(shown)) {
                return new Line(number, shown);
            }
        }
        return null;
    }

    /** Goes to the end of a line, and on the way looks whether it is {@link #clean}, as nearly all are. */
    private int endOfLine() {
        boolean lone = true;
        byte before = ' ';
        int end = position;
        for (; end < bytes.length; end++) {
            byte b = bytes[end];
            if (b <= ' ') { // bytes beyond ASCII are negative
                if (b == '\n' || b == '\r') {
                    break;
                }
                lone &= b == ' ' && before != ' ';
            } else if (b == DELETE) {
                lone = false;
            }
            before = b;
        }
        clean = lone && before != ' ';
        return end;
    }

    /** The line read last, its blanks folded. */
    Line folded(Line last) {
        return clean ? last : new Line(last.number(), fold(last.text()));
    }

    private static boolean showsNothing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i)) && !isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String decode(int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isValid(start, end)) {
            invalidLines++;
            if (invalidLines <= MOST_INVALID_LINES_REPORTED) {
                boolean last = invalidLines == MOST_INVALID_LINES_REPORTED;
                diagnostics.accept(new Diagnostic(
                        Code.INVALID_UTF8,
                        number,
                        "Bytes that are not UTF-8 were replaced by U+FFFD."
                                + (last ? " Later lines are not reported." : "")));
            }
        }
        return text;
    }

    /** Whether the bytes are UTF-8: a replacement character may also stand in the input itself. */
    private boolean isValid(int start, int end) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text trimmed, each run of blanks one blank; the text itself where there is nothing to fold. */
    static String fold(String text) {
        int clean = cleanPrefix(text);
        if (clean == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, clean);
        boolean blank = false;
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else if (!isInvisible(c)) {
                if (blank && folded.length() > 0) {
                    folded.append(' ');
                }
                blank = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** How much of the text is as it should be; what stands before the first doubtful blank is copied unread. */
    private static int cleanPrefix(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < DELETE) {
                continue;
            }
            boolean loneBlank = c == ' '
                    && i > 0
                    && i + 1 < text.length()
                    && c != text.charAt(i - 1)
                    && !isBlank(text.charAt(i + 1));
            if (!loneBlank && (isBlank(c) || isInvisible(c))) {
                return i > 0 && text.charAt(i - 1) == ' ' ? i - 1 : i;
            }
        }
        return text.length();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= DELETE && (Character.isSpaceChar(c) || Character.isISOControl(c)));
    }

    /** Zero-width space, word joiner and byte order mark: they show as nothing, and would make an empty cell look full. */
    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
