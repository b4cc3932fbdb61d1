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
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[a-z)])\\. ");
    private static final Pattern BEGINNING =
            Pattern.compile("\\b(?:excludes|excluding|other than|not including|exclusive of)\\b");
    private static final Pattern CLAUSE = Pattern.compile("[^,;.]*");

    /** Of a definition in small letters. */
    static Exclusions in(String definition) {
        if (!definition.contains("exclu")
                && !definition.contains("other than")
                && !definition.contains("not including")) {
            return new Exclusions(definition, "");
        }
        List<String> included = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        for (String sentence : BETWEEN_SENTENCES.split(definition, 0)) {
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
}
