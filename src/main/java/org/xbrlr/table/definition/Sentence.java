package org.xbrlr.table.definition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xbrlr.page.DefinitionBlock;

/**
 * The sentence of a definition block, as it is compared with labels.
 *
 * @param block the block
 * @param words the stems of its words
 * @param beginning those it begins with
 * @param excluded the stems of what it says that it leaves out
 * @param labelWords the stems of words that such a sentence is known to be labelled with
 * @param subjects what it speaks of
 */
record Sentence(
        DefinitionBlock block,
        Set<String> words,
        Set<String> beginning,
        Set<String> excluded,
        Set<String> labelWords,
        Set<Subject> subjects) {
    private static final int BEGINNING = 10;

    /** Closes the sets; the words keep their order, since sums of weights depend on it in the last digit. */
    Sentence {
        words = Collections.unmodifiableSet(words);
        beginning = Collections.unmodifiableSet(beginning);
        excluded = Collections.unmodifiableSet(excluded);
        labelWords = Collections.unmodifiableSet(labelWords);
        subjects = Set.copyOf(subjects);
    }

    /** What a definition may speak of. */
    enum Subject {
        PERCENT("percent|\\brate\\b|ratio"),
        TIME("period|term\\b|life|pnynmnd|duration|years"),
        COUNT("\\bnumber\\b|\\bshares\\b"),
        PRICE("per.share|price|par value|per.unit|weighted average fair value"),
        AMOUNT("amount|value|expense|revenue|income|cost|cash|carrying|proceeds"),
        FLAG("boolean|flag|indicat|true"),
        DATE("date"),
        /** The one sentence of all {@code [Line Items]}. */
        LINE_ITEMS("line items represent"),
        /** The one sentence of all {@code [Roll Forward]}. */
        ROLL_FORWARD("a roll forward is a reconciliation");

        private final Pattern words;

        Subject(String words) {
            this.words = Pattern.compile(words);
        }
    }

    static Sentence of(DefinitionBlock block) {
        String lower = lower(block);
        return of(block, Exclusions.in(lower), SentencePhrases.labelWords(lower));
    }

    /** A sentence whose words all count alike, whether it includes or excludes what they say. */
    static Sentence plain(DefinitionBlock block) {
        return of(block, new Exclusions(lower(block), ""), Set.of());
    }

    private static String lower(DefinitionBlock block) {
        return block.text().orElse("").toLowerCase(Locale.ROOT);
    }

    private static Sentence of(DefinitionBlock block, Exclusions exclusions, Set<String> labelWords) {
        String lower = lower(block);
        List<String> words = WordStems.of(exclusions.included());
        Set<String> excluded = new LinkedHashSet<>(WordStems.of(exclusions.excluded()));
        words.forEach(excluded::remove);
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        for (Subject subject : Subject.values()) {
            if (subject.words.matcher(lower).find()) {
                subjects.add(subject);
            }
        }
        return new Sentence(
                block,
                new LinkedHashSet<>(words),
                new LinkedHashSet<>(words.subList(0, Math.min(BEGINNING, words.size()))),
                excluded,
                labelWords,
                subjects);
    }

    /** Whether the block has no sentence at all. */
    boolean missing() {
        return block.text().isEmpty();
    }

    boolean speaksOf(Subject subject) {
        return subjects.contains(subject);
    }
}
