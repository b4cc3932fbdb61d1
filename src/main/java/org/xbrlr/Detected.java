package org.xbrlr;

import org.xbrlr.text.Dialect;

/**
 * What an input was found to be.
 *
 * @param name the input's name
 * @param dialect how its text was flattened
 * @param pages the R pages that it holds
 * @param confidence the share of its lines with bars that have the dialect's shape, 0 to 1
 */
public record Detected(String name, Dialect dialect, int pages, double confidence) {}
