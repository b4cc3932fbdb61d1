package org.xbrlr.table.definition;

import java.util.Locale;

/** A piece of evidence for or against a definition being that of a label; {@link LinkWeights} say what each is worth. */
enum LinkClue {
    /** The distance between the block's place and the label's place in the alphabet, from 0 to 1 (rule 6.1). */
    ORDER,
    /** {@code [Line Items]} and {@code [Roll Forward]} have a sentence of their own each: label and sentence agree. */
    BRACKET_AGREES,
    /** A label with such a bracket, and another sentence. */
    BRACKET_WITHOUT_SENTENCE,
    /** Such a sentence, and a label without the bracket. */
    SENTENCE_WITHOUT_BRACKET,
    /** A row with values, and a block without a sentence. */
    NO_SENTENCE_FOR_VALUES,
    /** A heading, and a block without a sentence. */
    NO_SENTENCE_FOR_HEADING,
    /** A heading, and a sentence of something that has values. */
    SENTENCE_FOR_HEADING,
    /** The share of the label's words that the sentence has. */
    LABEL_COVERED,
    /** The share of the sentence's words that the label has. */
    SENTENCE_COVERED,
    /** The logarithm of the weight of the words in common. */
    IN_COMMON,
    /** The sentence is the label: usual for a filer's own elements. */
    SAME_WORDS,
    /** The weight of the words that only begin alike. */
    SAME_BEGINNINGS,
    /** The share of the label's words that the sentence excludes. */
    EXCLUDED,
    /** The share of the words of the heading above, those of the label left out. */
    HEADING_COVERED,
    /** The share of the sentence's first words that the title has, for labels like {@code Total}. */
    TITLE_COVERED,
    /** The share of the label's words among those that such a sentence is known to be labelled with. */
    LABEL_KNOWN,
    /** The share of those words that the label has. */
    KNOWN_COVERED,
    /** The share of the label's words that the sentence has or is known by. */
    LABEL_EXPLAINED,
    /** The weight of the label's words that neither explains. */
    LABEL_UNEXPLAINED,
    /** The sentence speaks of the kind of value that the row shows. */
    KIND_AGREES,
    /** It speaks of another kind. */
    KIND_CONTRADICTS,
    /** Currency symbols, and a sentence that speaks of an amount. */
    MONEY_AND_AMOUNT;

    /** The name in the resource: {@code label-covered}. */
    String printed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
