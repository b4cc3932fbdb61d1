package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** The weights of all words of each label, of its heading, of each sentence, and of its first words. */
    private final double[] ofLabel;

    private final double[] ofHeading;
    private final double[] ofSentence;
    private final double[] ofBeginning;

    /** By how few labels have them: the weights of the words of each label, and of those each sentence is known to be labelled with. */
    private final double[] ofLabelAmongLabels;

    private final double[] ofKnown;

    /** What the words of each sentence begin with, in four letters and in five. */
    private final List<Set<String>> beginnings = new ArrayList<>();

    /** The place of each label in the alphabet. */
    private final int[] places;

    SentenceEvidence(List<LabelledConcept> concepts, List<Sentence> sentences, Set<String> titleWords) {
        this.concepts = concepts;
        this.sentences = sentences;
        this.titleWords = titleWords;
        this.inSentences = WordRarity.ofSentences(sentences);
        this.inLabels = WordRarity.ofLabels(concepts);
        this.ofLabel = new double[concepts.size()];
        this.ofHeading = new double[concepts.size()];
        this.ofLabelAmongLabels = new double[concepts.size()];
        for (int label = 0; label < ofLabel.length; label++) {
            LabelledConcept concept = concepts.get(label);
            ofLabel[label] = inSentences.of(concept.words());
            ofHeading[label] = inSentences.of(concept.headingWords());
            ofLabelAmongLabels[label] = inLabels.of(concept.words());
        }
        this.ofSentence = new double[sentences.size()];
        this.ofBeginning = new double[sentences.size()];
        this.ofKnown = new double[sentences.size()];
        for (int block = 0; block < ofSentence.length; block++) {
            Sentence sentence = sentences.get(block);
            ofSentence[block] = inSentences.of(sentence.words());
            ofBeginning[block] = inSentences.of(sentence.beginning());
            ofKnown[block] = inLabels.of(sentence.labelWords());
            beginnings.add(beginnings(sentence.words()));
        }
        this.places = LabelledConcept.places(concepts);
    }

    private static Set<String> beginnings(Set<String> words) {
        Set<String> result = new HashSet<>();
        for (String word : words) {
            for (int length = SAME_BEGINNING - 1; length <= Math.min(SAME_BEGINNING, word.length()); length++) {
                result.add(word.substring(0, length));
            }
        }
        return result;
    }

    /** The place of each label in the alphabet. */
    int[] places() {
        return places.clone();
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
        words(label, block, clues);
        knownWords(label, block, clues);
        if (concept.hasValues()) {
            double kind = ValueKindClue.of(concept, sentence);
            clues.put(kind > 0 ? LinkClue.KIND_AGREES : LinkClue.KIND_CONTRADICTS, Math.abs(kind));
            clues.put(LinkClue.MONEY_AND_AMOUNT, ValueKindClue.amount(concept, sentence) ? 1 : 0);
        } else if (!sentence.isForHeadings()) {
            clues.put(LinkClue.SENTENCE_FOR_HEADING, 1);
        }
        return clues.strengths;
    }

    /** Whether more speaks for a link than that nothing else is left: a word in common, or one that is known to be used for it. */
    boolean haveReason(int label, int block) {
        LabelledConcept concept = concepts.get(label);
        Sentence sentence = sentences.get(block);
        if (sentence.isForHeadings() || (concept.generic() && isOfTitle(sentence))) {
            return true;
        }
        for (String word : concept.words()) {
            boolean said = sentence.words().contains(word) || anyBeginsAlike(word, block);
            if (sentence.labelWords().contains(word) || (said && !WordRarity.generic(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfTitle(Sentence sentence) {
        for (String word : titleWords) {
            if (sentence.beginning().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static final class Clues {
        private final double[] strengths = new double[LinkClue.values().length];

        void put(LinkClue clue, double strength) {
            strengths[clue.ordinal()] = strength;
        }
    }

    private void words(int label, int block, Clues clues) {
        LabelledConcept concept = concepts.get(label);
        Sentence sentence = sentences.get(block);
        Set<String> words = concept.words();
        double common = inSentences.ofCommon(words, sentence.words());
        clues.put(LinkClue.LABEL_COVERED, share(common, ofLabel[label]));
        clues.put(LinkClue.SENTENCE_COVERED, share(common, ofSentence[block]));
        clues.put(LinkClue.IN_COMMON, Math.log1p(common));
        clues.put(LinkClue.SAME_WORDS, words.equals(sentence.words()) ? 1 : 0);
        clues.put(LinkClue.EXCLUDED, share(inSentences.ofCommon(words, sentence.excluded()), ofLabel[label]));
        double commonWithHeading = inSentences.ofCommon(concept.headingWords(), sentence.words());
        clues.put(LinkClue.HEADING_COVERED, share(commonWithHeading, ofHeading[label]));
        if (concept.generic()) {
            double ofTitle = inSentences.ofCommon(titleWords, sentence.beginning());
            clues.put(LinkClue.TITLE_COVERED, share(ofTitle, ofBeginning[block]));
        }
        double alike = 0;
        for (String word : words) {
            alike += !sentence.words().contains(word) && anyBeginsAlike(word, block) ? inSentences.of(word) : 0;
        }
        clues.put(LinkClue.SAME_BEGINNINGS, Math.log1p(alike));
    }

    private boolean anyBeginsAlike(String word, int block) {
        return word.length() >= SAME_BEGINNING - 1
                && beginnings.get(block).contains(word.substring(0, Math.min(SAME_BEGINNING, word.length())));
    }

    private void knownWords(int label, int block, Clues clues) {
        Sentence sentence = sentences.get(block);
        Set<String> words = concepts.get(label).words();
        Set<String> known = sentence.labelWords();
        double whole = ofLabelAmongLabels[label];
        double both = inLabels.ofCommon(words, known);
        double explained = 0;
        for (String word : words) {
            explained += known.contains(word) || sentence.words().contains(word) ? inLabels.of(word) : 0;
        }
        clues.put(LinkClue.LABEL_KNOWN, share(both, whole));
        clues.put(LinkClue.KNOWN_COVERED, share(both, ofKnown[block]));
        clues.put(LinkClue.LABEL_EXPLAINED, share(explained, whole));
        clues.put(LinkClue.LABEL_UNEXPLAINED, Math.log1p(Math.max(0, whole - explained)));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static void brackets(LabelledConcept concept, Sentence sentence, Clues clues) {
        if (concept.bracket().isPresent()) {
            boolean agrees = sentence.speaksOf(concept.bracket().get());
            clues.put(agrees ? LinkClue.BRACKET_AGREES : LinkClue.BRACKET_WITHOUT_SENTENCE, 1);
        } else if (sentence.isForHeadings()) {
            clues.put(LinkClue.SENTENCE_WITHOUT_BRACKET, 1);
        }
    }
}
