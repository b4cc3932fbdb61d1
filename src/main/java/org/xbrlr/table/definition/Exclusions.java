package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.List;
import org.xbrlr.notation.WordSearch;

/**
 * Splits a definition into what it includes and what it says that it leaves out.
 *
 * <pre>
 * Amount of expense for award under share-based payment arrangement. Excludes amount capitalized.
 *   included: Amount of expense for award under share-based payment arrangement.
 *   excluded: Excludes amount capitalized.
 * </pre>
 *
 * @param included the definition without them
 * @param excluded the clauses and sentences that exclude something
 */
record Exclusions(String included, String excluded) {
    private static final String BETWEEN_SENTENCES = ". ";
    private static final List<String> BEGINNINGS =
            List.of("excludes", "excluding", "other than", "not including", "exclusive of");
    private static final String CLAUSE_ENDS = ",;.";

    /** Of a definition in small letters. */
    static Exclusions in(String definition) {
        if (!mayExclude(definition)) {
            return new Exclusions(definition, "");
        }
        List<String> included = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        for (String sentence : sentences(definition)) {
            if (!mayExclude(sentence)) {
                included.add(sentence);
                continue;
            }
            int beginning = beginning(sentence);
            if (sentence.startsWith("exclud")) {
                excluded.add(sentence);
            } else if (beginning < sentence.length()) {
                int end = beginning;
                while (end < sentence.length() && CLAUSE_ENDS.indexOf(sentence.charAt(end)) < 0) {
                    end++;
                }
                excluded.add(sentence.substring(beginning, end));
                included.add(sentence.substring(0, beginning) + " " + sentence.substring(end));
            } else {
                included.add(sentence);
            }
        }
        return new Exclusions(String.join(". ", included), String.join(" ", excluded));
    }

    /** Where the first of the words that exclude something stand; the end of the sentence where there are none. */
    private static int beginning(String sentence) {
        int first = sentence.length();
        for (String words : BEGINNINGS) {
            int found = WordSearch.find(sentence, words, 0);
            first = found < 0 ? first : Math.min(first, found);
        }
        return first;
    }

    /** Whether the words that exclude something may be there: most sentences have none, which is soon told. */
    private static boolean mayExclude(String text) {
        return text.contains("exclu") || text.contains("other than") || text.contains("not including");
    }

    /** A sentence ends at a period after a word or bracket, not at that of a number. */
    private static List<String> sentences(String definition) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end = definition.indexOf(BETWEEN_SENTENCES);
                end >= 0;
                end = definition.indexOf(BETWEEN_SENTENCES, end + 1)) {
            char before = end == 0 ? '.' : definition.charAt(end - 1);
            if ((before >= 'a' && before <= 'z') || before == ')') {
                sentences.add(definition.substring(start, end));
                start = end + BETWEEN_SENTENCES.length();
            }
        }
        sentences.add(definition.substring(start));
        return sentences;
    }
}
