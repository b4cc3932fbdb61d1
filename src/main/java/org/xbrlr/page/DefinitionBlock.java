package org.xbrlr.page;

import java.util.Optional;

/**
 * One block after the table (rule 6): {@code |X}, {@code - Definition}, {@code + References}, a sentence, …
 *
 * @param line the line of its {@code |X}
 * @param lastLine its last line
 * @param pair whether it stands for an axis and member (rule 6.3) and not for an element of a row
 * @param text the documentation sentence, its lines joined by a blank; empty where there is none
 * @param reference the first reference line; empty where there is none
 * @param details what the table behind it tells, where the text keeps that
 */
public record DefinitionBlock(
        int line,
        int lastLine,
        boolean pair,
        Optional<String> text,
        Optional<String> reference,
        ElementDetails details) {
    /** A block that has lost its table. */
    public DefinitionBlock(int line, int lastLine, boolean pair, Optional<String> text, Optional<String> reference) {
        this(line, lastLine, pair, text, reference, ElementDetails.NONE);
    }

    /** Whether the extractor dropped all its words: then it may stand for an element or for a pair. */
    public boolean bare() {
        return !pair && text.isEmpty() && reference.isEmpty() && lastLine == line;
    }

    /** Whether the block stands for an element of a standard taxonomy: only those have references (rule 6.4). */
    public boolean standard() {
        return reference.isPresent() && reference.get().startsWith("Reference ");
    }
}
