package org.xbrlr.notation;

import java.util.List;

/** Finds words within a text: those that no letter, digit or low line goes on with, at neither end. */
public final class WordSearch {
    private WordSearch() {}

    /** Whether a text has the words. */
    public static boolean has(String text, String words) {
        return find(text, words, 0) >= 0;
    }

    /** Whether a text has one of some texts, as words or as parts of others. */
    public static boolean containsAny(String text, List<String> texts) {
        for (String wanted : texts) {
            if (text.contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words stand first from a position on; -1 where they do not. */
    public static int find(String text, String words, int from) {
        int found = text.indexOf(words, from);
        while (found >= 0 && !isAt(text, words, found)) {
            found = text.indexOf(words, found + 1);
        }
        return found;
    }

    /** Whether the words stand at a position. */
    public static boolean isAt(String text, String words, int position) {
        return text.startsWith(words, position) && isEdge(text, position) && isEdge(text, position + words.length());
    }

    /** Whether a word begins or ends at a position. */
    public static boolean isEdge(String text, int position) {
        return isInWord(text, position - 1) != isInWord(text, position);
    }

    private static boolean isInWord(String text, int position) {
        if (position < 0 || position >= text.length()) {
            return false;
        }
        char c = text.charAt(position);
        return (c >= 'a' && c <= 'z') || c == '_' || Character.isLetterOrDigit(c);
    }
}
