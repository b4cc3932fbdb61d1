package org.xbrlr.html;

import java.util.List;
import org.xbrlr.page.Footnote;
import org.xbrlr.text.Line;

/**
 * What an R page in HTML holds, its parts at their places.
 *
 * @param title the lines of the title cell
 * @param dotnet whether its version mark is one of the .NET renderer: {@code v2.4.0.6}
 * @param heads the columns, left to right
 * @param rows top to bottom
 * @param elements the definition blocks
 * @param footnotes the texts below the table
 */
record HtmlPage(
        List<Line> title,
        boolean dotnet,
        List<HtmlHead> heads,
        List<HtmlRow> rows,
        List<HtmlElement> elements,
        List<Footnote> footnotes) {
    HtmlPage {
        title = List.copyOf(title);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        elements = List.copyOf(elements);
        footnotes = List.copyOf(footnotes);
    }
}
