package org.xbrlr.input;

/**
 * How much has been read.
 *
 * @param files files that were opened
 * @param inputs inputs that came out of them
 * @param bytes as they stand in the files
 */
public record SoFar(long files, long inputs, long bytes) {}
