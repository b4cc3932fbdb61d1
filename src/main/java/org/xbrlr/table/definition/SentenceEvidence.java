package org.xbrlr.table.definition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xbrlr.table.definition.Sentence.Subject;

/**
 * What speaks for and against a sentence being the definition of a label ({@link LinkClue}).
 *
 * <pre>
 * Total current assets    "Sum of the carrying amounts … of all assets that are expected to be realized in cash …"
 *                         words in common: asset; known to be labelled: total, current, asset
 * </pre>
 */
final class SentenceEvidence {
    private static final int SAME_BEGINNING = 5;

    private final List<LabelledConcept> concepts;
    private final List<Sentence> sentences;
    private final Set<String> titleWords;
    private final WordRarity inSentences;
    private final WordRarity inLabels;

    /** The place of each label in the alphabet. */
    private final int[] places;

    SentenceEvidence(List<LabelledConcept> concepts, List<Sentence> sentences, Set<String> titleWords) {
        this.concepts = concepts;
        this.sentences = sentences;
        this.titleWords = titleWords;
        this.inSentences = WordRarity.ofSentences(sentences);
        this.inLabels = WordRarity.ofLabels(concepts);
        this.places = LabelledConcept.places(concepts);
    }

    /** The sentences of the blocks. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** The strength of each clue for a label and a block, by their places in the lists. */
    double[] clues(int label, int block) {
        LabelledConcept concept = concepts.get(label);
        Sentence sentence = sentences.get(block);
        Clues clues = new Clues();
        clues.put(
                LinkClue.ORDER, Math.abs((double) places[label] / concepts.size() - (double) block / sentences.size()));
        brackets(concept, sentence, clues);
        if (sentence.missing()) {
            clues.put(concept.hasValues() ? LinkClue.NO_SENTENCE_FOR_VALUES : LinkClue.NO_SENTENCE_FOR_HEADING, 1);
            return clues.strengths;
        }
        words(concept, sentence, clues);
        knownWords(concept, sentence, clues);
        if (concept.hasValues()) {
            double kind = ValueKindClue.of(concept, sentence);
            clues.put(kind > 0 ? LinkClue.KIND_AGREES : LinkClue.KIND_CONTRADICTS, Math.abs(kind));
            clues.put(LinkClue.MONEY_AND_AMOUNT, ValueKindClue.amount(concept, sentence) ? 1 : 0);
        } else if (!isForHeadings(sentence)) {
            clues.put(LinkClue.SENTENCE_FOR_HEADING, 1);
        }
        return clues.strengths;
    }

    /** Whether more speaks for a link than that nothing else is left: a word in common, or one that is known to be used for it. */
    boolean haveReason(int label, int block) {
        LabelledConcept concept = concepts.get(label);
        Sentence sentence = sentences.get(block);
        return isForHeadings(sentence)
                || (concept.generic() && titleWords.stream().anyMatch(sentence.beginning()::contains))
                || concept.words().stream()
                        .anyMatch(word -> sentence.labelWords().contains(word)
                                || sentence.words().stream().anyMatch(other -> tells(word, other)));
    }

    private static boolean tells(String word, String other) {
        return !WordRarity.generic(word) && (word.equals(other) || beginAlike(word, other));
    }

    private static final class Clues {
        private final double[] strengths = new double[LinkClue.values().length];

        void put(LinkClue clue, double strength) {
            strengths[clue.ordinal()] = strength;
        }
    }

    private void words(LabelledConcept concept, Sentence sentence, Clues clues) {
        Set<String> label = concept.words();
        double common = inSentences.ofCommon(label, sentence.words());
        clues.put(LinkClue.LABEL_COVERED, share(common, label));
        clues.put(LinkClue.SENTENCE_COVERED, share(common, sentence.words()));
        clues.put(LinkClue.IN_COMMON, Math.log1p(common));
        clues.put(LinkClue.SAME_WORDS, label.equals(sentence.words()) ? 1 : 0);
        clues.put(LinkClue.EXCLUDED, share(inSentences.ofCommon(label, sentence.excluded()), label));
        Set<String> heading = concept.headingWords();
        clues.put(LinkClue.HEADING_COVERED, share(inSentences.ofCommon(heading, sentence.words()), heading));
        if (concept.generic()) {
            double ofTitle = inSentences.ofCommon(titleWords, sentence.beginning());
            clues.put(LinkClue.TITLE_COVERED, share(ofTitle, sentence.beginning()));
        }
        double alike = 0;
        for (String word : label) {
            alike += !sentence.words().contains(word) && anyBeginsAlike(word, sentence.words())
                    ? inSentences.of(word)
                    : 0;
        }
        clues.put(LinkClue.SAME_BEGINNINGS, Math.log1p(alike));
    }

    private static boolean anyBeginsAlike(String word, Set<String> others) {
        if (word.length() >= SAME_BEGINNING - 1) {
            for (String other : others) {
                if (beginAlike(word, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean beginAlike(String word, String other) {
        return word.length() >= SAME_BEGINNING
                ? other.regionMatches(0, word, 0, SAME_BEGINNING)
                : word.length() == SAME_BEGINNING - 1 && other.startsWith(word);
    }

    private void knownWords(LabelledConcept concept, Sentence sentence, Clues clues) {
        Set<String> label = concept.words();
        Set<String> known = sentence.labelWords();
        double whole = inLabels.of(label);
        double both = inLabels.ofCommon(label, known);
        double explained = 0;
        for (String word : label) {
            explained += known.contains(word) || sentence.words().contains(word) ? inLabels.of(word) : 0;
        }
        clues.put(LinkClue.LABEL_KNOWN, whole == 0 ? 0 : both / whole);
        clues.put(LinkClue.KNOWN_COVERED, known.isEmpty() ? 0 : both / inLabels.of(known));
        clues.put(LinkClue.LABEL_EXPLAINED, whole == 0 ? 0 : explained / whole);
        clues.put(LinkClue.LABEL_UNEXPLAINED, Math.log1p(Math.max(0, whole - explained)));
    }

    private double share(double part, Set<String> words) {
        double whole = inSentences.of(words);
        return whole == 0 ? 0 : part / whole;
    }

    private static void brackets(LabelledConcept concept, Sentence sentence, Clues clues) {
        String label = concept.label().toLowerCase(Locale.ROOT);
        if (label.contains("[line items]")) {
            bracket(sentence.speaksOf(Subject.LINE_ITEMS), clues);
        } else if (label.contains("[roll forward]")) {
            bracket(sentence.speaksOf(Subject.ROLL_FORWARD), clues);
        } else if (isForHeadings(sentence)) {
            clues.put(LinkClue.SENTENCE_WITHOUT_BRACKET, 1);
        }
    }

    private static void bracket(boolean agrees, Clues clues) {
        clues.put(agrees ? LinkClue.BRACKET_AGREES : LinkClue.BRACKET_WITHOUT_SENTENCE, 1);
    }

    private static boolean isForHeadings(Sentence sentence) {
        return sentence.speaksOf(Subject.LINE_ITEMS) || sentence.speaksOf(Subject.ROLL_FORWARD);
    }
}
