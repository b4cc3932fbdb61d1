package org.xbrlr.table.definition;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xbrlr.page.DefinitionBlock;

/**
 * The sentence of a definition block, as it is compared with labels. Its words keep their order, since sums of weights depend
 * on it in the last digit.
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

    /** What a definition may speak of. */
    enum Subject {
        PERCENT("percent", "_rate_", "ratio"),
        TIME("period", "term_", "life", "pnynmnd", "duration", "years"),
        COUNT("_number_", "_shares_"),
        PRICE("per.share", "price", "par value", "per.unit", "weighted average fair value"),
        AMOUNT("amount", "value", "expense", "revenue", "income", "cost", "cash", "carrying", "proceeds"),
        FLAG("boolean", "flag", "indicat", "true"),
        DATE("date"),
        /** The one sentence of all {@code [Line Items]}. */
        LINE_ITEMS("line items represent"),
        /** The one sentence of all {@code [Roll Forward]}. */
        ROLL_FORWARD("a roll forward is a reconciliation");

        @SuppressWarnings("ImmutableEnumChecker") // its list is
        private final Wording wording;

        Subject(String... phrases) {
            wording = new Wording(phrases);
        }
    }

    static Sentence of(DefinitionBlock block) {
        String lower = block.text().orElse("").toLowerCase(Locale.ROOT);
        Exclusions exclusions = Exclusions.in(lower);
        List<String> words = WordStems.ofSmallLetters(exclusions.included());
        Set<String> excluded = new LinkedHashSet<>(WordStems.ofSmallLetters(exclusions.excluded()));
        for (String word : words) {
            excluded.remove(word);
        }
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        for (Subject subject : Subject.values()) {
            if (subject.wording.in(lower)) {
                subjects.add(subject);
            }
        }
        return new Sentence(
                block,
                new LinkedHashSet<>(words),
                beginning(words),
                excluded,
                SentencePhrases.labelWords(lower),
                subjects);
    }

    private static Set<String> beginning(List<String> words) {
        return new LinkedHashSet<>(words.subList(0, Math.min(BEGINNING, words.size())));
    }

    /** The same sentence with all its words counted alike, whether it includes or excludes what they say. */
    Sentence plain() {
        if (excluded.isEmpty()) {
            return this;
        }
        List<String> all = WordStems.of(block.text().orElse(""));
        return new Sentence(block, new LinkedHashSet<>(all), beginning(all), Set.of(), Set.of(), subjects);
    }

    /** Whether the block has no sentence at all. */
    boolean missing() {
        return block.text().isEmpty();
    }

    boolean speaksOf(Subject subject) {
        return subjects.contains(subject);
    }

    /** Whether it is one of the two that headings have. */
    boolean isForHeadings() {
        return speaksOf(Subject.LINE_ITEMS) || speaksOf(Subject.ROLL_FORWARD);
    }
}
