package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns of phrase of which a text may have one: faster than an expression of alternatives, which looks for each of them at every
 * character.
 *
 * <pre>
 * "percent"     anywhere, in percentage too
 * "_rate_"      as a word of its own, not in corporate
 * "per.share"   any one character between
 * </pre>
 */
final class Wording {
    private static final char EDGE = '_';
    private static final char ANY = '.';

    private final List<Phrase> phrases = new ArrayList<>();

    /**
     * A turn of phrase.
     *
     * @param first what is looked for
     * @param second what stands behind it, a character between; may be empty
     */
    private record Phrase(String first, String second, boolean edgeBefore, boolean edgeAfter) {
        static Phrase of(String written) {
            boolean before = written.charAt(0) == EDGE;
            boolean after = written.charAt(written.length() - 1) == EDGE;
            String words = written.substring(before ? 1 : 0, written.length() - (after ? 1 : 0));
            int any = words.indexOf(ANY);
            return any < 0
                    ? new Phrase(words, "", before, after)
                    : new Phrase(words.substring(0, any), words.substring(any + 1), before, after);
        }

        boolean in(String text) {
            for (int start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
                int gap = start + first.length();
                int end = second.isEmpty() ? gap : gap + 1 + second.length();
                if ((second.isEmpty() || text.startsWith(second, gap + 1))
                        && !(edgeBefore && isWord(text, start - 1))
                        && !(edgeAfter && isWord(text, end))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isWord(String text, int place) {
            return place >= 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place));
        }
    }

    /** Takes the phrases. */
    Wording(String... phrases) {
        for (String phrase : phrases) {
            this.phrases.add(Phrase.of(phrase));
        }
    }

    /** Whether a text, in small letters, has one of them. */
    boolean in(String text) {
        for (Phrase phrase : phrases) {
            if (phrase.in(text)) {
                return true;
            }
        }
        return false;
    }
}
