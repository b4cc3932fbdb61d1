package org.xbrlr.table.rows;

/**
 * What is seen of the words of one label: of a cell's own, or of a neighbour's.
 *
 * @param word each of its words
 * @param whole all of them
 * @param firstTwo the first two
 * @param firstTwoPage the first two, on a page of a kind
 * @param first the first
 * @param last the last
 */
record WordFamilies(
        CellFamily word,
        CellFamily whole,
        CellFamily firstTwo,
        CellFamily firstTwoPage,
        CellFamily first,
        CellFamily last) {
    /** Of the cell itself. */
    static final WordFamilies OWN = new WordFamilies(
            CellFamily.WORD,
            CellFamily.WORD_WHOLE,
            CellFamily.WORD_FIRST_TWO,
            CellFamily.WORD_FIRST_TWO_PAGE,
            CellFamily.WORD_FIRST,
            CellFamily.WORD_LAST);

    /** Of the next cell. */
    static final WordFamilies NEXT = new WordFamilies(
            CellFamily.NEXT_WORD,
            CellFamily.NEXT_WORD_WHOLE,
            CellFamily.NEXT_WORD_FIRST_TWO,
            CellFamily.NEXT_WORD_FIRST_TWO_PAGE,
            CellFamily.NEXT_WORD_FIRST,
            CellFamily.NEXT_WORD_LAST);

    /** Of the cell before. */
    static final WordFamilies PREVIOUS = new WordFamilies(
            CellFamily.PREVIOUS_WORD,
            CellFamily.PREVIOUS_WORD_WHOLE,
            CellFamily.PREVIOUS_WORD_FIRST_TWO,
            CellFamily.PREVIOUS_WORD_FIRST_TWO_PAGE,
            CellFamily.PREVIOUS_WORD_FIRST,
            CellFamily.PREVIOUS_WORD_LAST);

    /** Of the cell before that. */
    static final WordFamilies BEFORE_PREVIOUS = new WordFamilies(
            CellFamily.BEFORE_PREVIOUS,
            CellFamily.BEFORE_PREVIOUS_WHOLE,
            CellFamily.BEFORE_PREVIOUS_FIRST_TWO,
            CellFamily.BEFORE_PREVIOUS_FIRST_TWO_PAGE,
            CellFamily.BEFORE_PREVIOUS_FIRST,
            CellFamily.BEFORE_PREVIOUS_LAST);

    /** Gives what is seen to the sink. */
    void describe(LabelWords words, int kind, CellFeatures.Sink sink) {
        for (int known : words.words) {
            sink.add(word, known);
        }
        add(whole, words.whole, sink);
        if (words.firstTwo != KnownWords.NONE) {
            sink.add(firstTwo, words.firstTwo);
            sink.add(firstTwoPage, firstTwoPage.of(words.firstTwo, kind));
        }
        add(first, words.first, sink);
        add(last, words.last, sink);
    }

    private static void add(CellFamily family, int word, CellFeatures.Sink sink) {
        if (word != KnownWords.NONE) {
            sink.add(family, word);
        }
    }
}
