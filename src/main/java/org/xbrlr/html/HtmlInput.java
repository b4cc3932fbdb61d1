package org.xbrlr.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Tells HTML from flattened text by what stands in it, and decodes it.
 *
 * <pre>
 * &lt;html&gt; … &lt;table class="report"        HTML
 * |                                     text
 * </pre>
 */
public final class HtmlInput {
    /** What begins with no tag needs no expression. */
    private static final class Tags {
        static final Pattern STRUCTURE = Pattern.compile("<(?:html|body|t[dh])\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Where a table may begin at the latest; text that shows markup of its own has none so early. */
    private static final int HEAD = 100_000;

    private HtmlInput() {}

    /** Whether the bytes begin with a tag and are structured by tags before any bar begins a line. */
    public static boolean suits(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        if (!beginsWithTag(start)) {
            return false;
        }
        Matcher structure = Tags.STRUCTURE.matcher(start);
        return structure.find()
                && start.lastIndexOf("\n|", structure.start())
                        < 0; // tags in a cell; behind a table a converter may write bars
    }

    private static boolean beginsWithTag(String start) {
        int tag = 0;
        while (tag < start.length() && (start.charAt(tag) == ' ' || isControlBlank(start.charAt(tag)))) {
            tag++;
        }
        if (tag + 1 >= start.length() || start.charAt(tag) != '<') {
            return false;
        }
        char next = start.charAt(tag + 1);
        return next == '!' || next == '?' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }

    private static boolean isControlBlank(char c) {
        return c >= '\t' && c <= '\r';
    }

    /** The text: UTF-8 if it is, else the Windows code page that filers used before; what a page says of itself is often wrong. */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** How many R pages the bytes hold. */
    public static int pages(byte[] bytes) {
        return HtmlPageReader.reports(parse(decode(bytes))).size();
    }

    /** The document, with the positions of its parts. */
    static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
