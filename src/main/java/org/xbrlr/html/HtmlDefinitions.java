package org.xbrlr.html;

import java.util.List;
import java.util.OptionalInt;

/**
 * What an R page in HTML tells of elements.
 *
 * @param elements its definition blocks, in their order
 * @param labels the labels of its rows, in their order
 * @param year the newest year that a head of a column names
 */
public record HtmlDefinitions(List<HtmlElement> elements, List<HtmlLabel> labels, OptionalInt year) {
    /** Copies the lists. */
    public HtmlDefinitions {
        elements = List.copyOf(elements);
        labels = List.copyOf(labels);
    }
}
