package org.xbrlr.input;

/**
 * How much there is to read.
 *
 * @param files how many files
 * @param bytes how large they are together
 */
public record Extent(long files, long bytes) {}
