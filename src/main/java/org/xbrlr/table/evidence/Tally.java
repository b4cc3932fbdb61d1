package org.xbrlr.table.evidence;

/** Takes what clues say of one candidate: adds up weighted evidence, or records it for a fit. */
public interface Tally {
    /** Adds evidence: {@code amount} times the weight of the clue. */
    void add(Clue clue, double amount);

    /** Adds evidence of words: {@code amount} times the sum of the weights of the words. */
    void addWords(RowWords words, double amount);
}
