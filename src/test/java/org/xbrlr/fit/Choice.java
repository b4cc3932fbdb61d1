package org.xbrlr.fit;

/**
 * One choice among candidates of which some are right: a row and its placements, or a page and its layouts.
 *
 * @param features for each candidate the numbers of its features
 * @param amounts for each candidate their amounts
 * @param bias for each candidate what speaks for it besides
 * @param right which candidates are right
 * @param weight how much the choice counts
 */
@SuppressWarnings("ArrayRecordComponent") // many and large, read by the fit only
record Choice(int[][] features, float[][] amounts, double[] bias, boolean[] right, double weight) {}
