package org.xbrlr.table;

/**
 * Another column that a value may stand in.
 *
 * @param column 1-based
 * @param probability from 0 to 1
 */
public record Alternative(int column, double probability) {}
