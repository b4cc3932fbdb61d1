package org.xbrlr.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a note without what is drawn around it. */
final class Prose {
    private static final Pattern BLOCK_TAG =
            Pattern.compile("</?(?:p|div|tr|table|li|br|h\\d)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern BLANK_REFERENCE = Pattern.compile("&(?:nbsp|#160|#xa0);", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u2002-\\u200b]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-z\\d)”\"%]\\.)\\s+(?=[A-Z“\"])|\\n+");

    private static final int LONGEST_SENTENCE = 5_000;

    private Prose() {}

    /** The text of a note as shown or, where a tool left it as it was filed, as HTML. */
    static String of(String note) {
        String text = note;
        if (text.indexOf('<') >= 0) {
            text = BLOCK_TAG.matcher(text).replaceAll("\n");
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = BLANK_REFERENCE.matcher(text).replaceAll(" ").replace("&amp;", "&");
        }
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** Where sentences end, the last at the end of the text. A very long one ends before its time. */
    static List<Integer> sentenceEnds(String prose) {
        List<Integer> ends = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(prose);
        int from = 0;
        while (from < prose.length()) {
            int to = end.find(from) ? end.end() : prose.length();
            for (from += LONGEST_SENTENCE; from < to; from += LONGEST_SENTENCE) {
                ends.add(from);
            }
            ends.add(to);
            from = to;
        }
        return ends;
    }
}
