package org.xbrlr.table.definition;

import java.util.List;
import java.util.Set;

/**
 * How well a definition block suits a labelled concept, as log-odds, by fewer clues than {@link SentenceEvidence}: for
 * {@link LikelySentences}, on which the weights of the evidence for placements rest.
 *
 * <p>The weights were fitted by a softmax over the blocks of each label on 211 real pages whose HTML tells the truth, whole
 * filings left out in turn.
 */
final class PlainEvidence {
    /** The share of the label's words, by rarity, that the sentence has. */
    private static final double LABEL_COVERED = 1.05;
    /** The share of the sentence's words that the label has. */
    private static final double SENTENCE_COVERED = 2.61;
    /** The logarithm of the weight of the words in common. */
    private static final double IN_COMMON = 1.66;
    /** The share of the label's words that the sentence begins with. */
    private static final double BEGINNING_COVERED = 0.85;
    /** The share of the words of the heading above, those of the label left out. */
    private static final double HEADING_COVERED = 0.95;
    /** The sentence is the label: usual for a filer's own elements. */
    private static final double SAME_WORDS = 3.51;
    /** For each set of opposite words. */
    private static final double OPPOSITE = -1.19;
    /** The distance between the block's place and the label's place in the alphabet, from 0 to 1 (rule 6.1). */
    private static final double ORDER = -1.79;

    private static final double KIND_AGREES = 0.81;
    private static final double KIND_CONTRADICTS = -1.17;
    private static final double MONEY_AND_AMOUNT = 2.4;
    /** {@code [Line Items]} and {@code [Roll Forward]} have a sentence of their own each. */
    private static final double BRACKET_AGREES = 1.16;

    private static final double BRACKET_CONTRADICTS = -2.57;
    private static final double NO_SENTENCE_FOR_VALUES = -0.25;
    private static final double NO_SENTENCE_FOR_HEADING = 3.68;
    private static final double SENTENCE_FOR_HEADING = -4.2;

    private final List<LabelledConcept> concepts;
    private final List<Sentence> sentences;
    private final WordRarity rarity;

    /** The weights of all words of each label, of its heading, and of each sentence. */
    private final double[] ofLabel;

    private final double[] ofHeading;
    private final double[] ofSentence;

    /** The sets of opposites that labels and sentences have words of. */
    private final long[] oppositesOfLabel;

    private final long[] oppositesOfSentence;

    PlainEvidence(List<LabelledConcept> concepts, List<Sentence> sentences) {
        this.concepts = concepts;
        this.sentences = sentences;
        rarity = WordRarity.ofSentences(sentences);
        ofLabel = new double[concepts.size()];
        ofHeading = new double[concepts.size()];
        oppositesOfLabel = new long[concepts.size()];
        for (int label = 0; label < ofLabel.length; label++) {
            LabelledConcept concept = concepts.get(label);
            ofLabel[label] = rarity.of(concept.plainWords());
            ofHeading[label] = rarity.of(concept.headingWords());
            oppositesOfLabel[label] = Opposites.drawnFrom(concept.plainWords());
        }
        ofSentence = new double[sentences.size()];
        oppositesOfSentence = new long[sentences.size()];
        for (int block = 0; block < ofSentence.length; block++) {
            ofSentence[block] = rarity.of(sentences.get(block).words());
            oppositesOfSentence[block] =
                    Opposites.drawnFrom(sentences.get(block).words());
        }
    }

    /**
     * The sum of all evidence for a label and a block, by their places in the lists.
     *
     * @param distance between the block's place and the label's place in the alphabet, from 0 to 1
     */
    double score(int label, int block, double distance) {
        LabelledConcept concept = concepts.get(label);
        Sentence sentence = sentences.get(block);
        double score = ORDER * distance + brackets(concept, sentence);
        if (sentence.missing()) {
            return score + (concept.hasValues() ? NO_SENTENCE_FOR_VALUES : NO_SENTENCE_FOR_HEADING);
        }
        score += words(label, block)
                + OPPOSITE
                        * Opposites.conflicts(
                                concept.plainWords(),
                                oppositesOfLabel[label],
                                sentence.words(),
                                oppositesOfSentence[block]);
        if (!concept.hasValues()) {
            return score + (sentence.isForHeadings() ? 0 : SENTENCE_FOR_HEADING);
        }
        double kind = ValueKindClue.of(concept, sentence);
        score += kind > 0 ? kind * KIND_AGREES : -kind * KIND_CONTRADICTS;
        return score + (ValueKindClue.amount(concept, sentence) ? MONEY_AND_AMOUNT : 0);
    }

    private double words(int label, int block) {
        Sentence sentence = sentences.get(block);
        Set<String> words = concepts.get(label).plainWords();
        Set<String> heading = concepts.get(label).headingWords();
        double common = rarity.ofCommon(words, sentence.words());
        double whole = ofLabel[label];
        return LABEL_COVERED * share(common, whole)
                + SENTENCE_COVERED * share(common, ofSentence[block])
                + (common == 0 ? 0 : IN_COMMON * Math.log1p(common))
                + BEGINNING_COVERED * share(rarity.ofCommon(words, sentence.beginning()), whole)
                + HEADING_COVERED * share(rarity.ofCommon(heading, sentence.words()), ofHeading[label])
                + (words.equals(sentence.words()) ? SAME_WORDS : 0);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double brackets(LabelledConcept concept, Sentence sentence) {
        if (concept.bracket().isPresent()) {
            return sentence.speaksOf(concept.bracket().get()) ? BRACKET_AGREES : BRACKET_CONTRADICTS;
        }
        return sentence.isForHeadings() ? BRACKET_CONTRADICTS : 0;
    }
}
