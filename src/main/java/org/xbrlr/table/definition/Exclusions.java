package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern BEGINNING =
            Pattern.compile("\\b(?:excludes|excluding|other than|not including|exclusive of)\\b");
    private static final Pattern CLAUSE = Pattern.compile("[^,;.]*");

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
            Matcher beginning = BEGINNING.matcher(sentence);
            if (sentence.startsWith("exclud")) {
                excluded.add(sentence);
            } else if (beginning.find()) {
                Matcher clause = CLAUSE.matcher(sentence).region(beginning.start(), sentence.length());
                int end = clause.lookingAt() ? clause.end() : sentence.length();
                excluded.add(sentence.substring(beginning.start(), end));
                included.add(sentence.substring(0, beginning.start()) + " " + sentence.substring(end));
            } else {
                included.add(sentence);
            }
        }
        return new Exclusions(String.join(". ", included), String.join(" ", excluded));
    }

    /** Whether the words that exclude something may be there: most sentences have none, which takes no expression to tell. */
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
