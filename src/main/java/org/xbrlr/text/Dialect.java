package org.xbrlr.text;

import java.util.Arrays;
import java.util.Optional;

/** The forms that extractors give to the table of an R page. */
public enum Dialect {
    /** One cell a line behind a bar, empty cells dropped. */
    A("one cell a line behind a bar"),
    /** {@code |Net sales||$ 5||$ 4|}. */
    A0("one row a line, each cell between two bars"),
    /** {@code Net sales|}, then {@code $ 5|}. */
    B("one cell a line before a bar"),
    /** {@code Net sales| $ 5| $ 4|}. */
    C("one row a line, a bar after each cell"),
    /** {@code Net sales | $ 5 | $ 4 |}. */
    D("one row a line, a bar between blanks after each cell"),
    /** As D, with empty cells and lines of {@code ---|---|}. */
    E("Markdown table without a bar before the first cell"),
    /** {@code | Net sales | $ 5 | $ 4 |}, and {@code |---|---|}. */
    F("Markdown table"),
    /** As F, every row with as many cells: {@code | Title | 12 Months Ended | |}. */
    G("GitHub Markdown table"),
    /** The page itself. */
    H("HTML"),
    /** Labels and values a blank apart, heads a line each: {@code [3]Net sales $ 5 $ 4}. */
    I("plain text, a blank between the cells of a row"),
    /** Columns set by blanks, with the definitions below. */
    J("columns set by blanks"),
    /** As J, without what a browser hides. */
    K("columns set by blanks, definitions left out"),
    /** All cells on one line, bars between them. */
    L("all cells on one line"),
    /** {@code | Net sales | $ 5   |} between {@code +-------+-------+}. */
    M("grid of bars and dashes");

    private final String words;

    Dialect(String words) {
        this.words = words;
    }

    /** Whether blanks tell what stands where. */
    public boolean setByBlanks() {
        return this == I || this == J || this == K || this == M;
    }

    /** What it looks like, in a few words. */
    public String words() {
        return words;
    }

    /** The dialect that is named so, in upper or lower case. */
    public static Optional<Dialect> named(String name) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
