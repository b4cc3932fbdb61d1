package org.xbrlr.page;

/**
 * One part of the scale line: {@code $ in Thousands} (rule 1.4).
 *
 * @param symbol the symbol of the unit that is scaled: {@code $}, {@code shares}, {@code $ / shares}
 * @param power the power of ten that a shown number is to be multiplied by: 3 for Thousands, 0 for Units
 */
public record Scale(String symbol, int power) {}
