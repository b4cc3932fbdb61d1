package org.xbrlr.cli;

import org.xbrlr.diagnostic.Severity;

/**
 * Something to say about an input, not yet said.
 *
 * @param source the input's name
 * @param line the line that it speaks of; 0 for the input as a whole
 * @param severity how grave it is
 * @param text a sentence
 * @param code by which scripts know it: {@code no-table}
 */
record Finding(String source, int line, Severity severity, String text, String code) {}
