package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xbrlr.text.Cell;

/**
 * The layout that names its elements: one column of values, no title, no period (rule 3.6).
 *
 * <pre>
 * |Label                     not a title: three heads
 * |Element
 * |Value
 * |Objective [Heading]
 * |rr_ObjectiveHeading       taken out of the body
 * |Investment Objective
 * </pre>
 */
final class ElementLayout {
    private static final List<String> HEADS = List.of("Label", "Element", "Value");

    /** Made for the few pages of this layout only: a page of another needs no expression. */
    private final Pattern form = Pattern.compile("(?:[A-Za-z][A-Za-z0-9-]{0,40}_)?[A-Z][A-Za-z0-9_]{2,250}");

    final List<ElementName> names = new ArrayList<>();
    final List<Cell> body = new ArrayList<>();

    /** Tells element names from the other cells after the heads: each follows the label of its row at once. */
    ElementLayout(List<Cell> afterHeads) {
        boolean labelBefore = false;
        for (Cell cell : afterHeads) {
            boolean name = labelBefore && cell.below().isEmpty() && isName(cell.text());
            if (name) {
                names.add(new ElementName(cell.line(), cell.text()));
            } else {
                body.add(cell);
            }
            labelBefore = !name && !cell.text().isEmpty();
        }
    }

    /** The cell after the three heads, or -1 where the cells do not begin so. */
    static int bodyIndex(List<Cell> cells) {
        if (cells.size() < HEADS.size()) {
            return -1;
        }
        for (int i = 0; i < HEADS.size(); i++) {
            Cell cell = cells.get(i);
            if (!cell.text().equals(HEADS.get(i)) || !cell.below().isEmpty()) {
                return -1;
            }
        }
        return HEADS.size();
    }

    /** An underscore or an inner capital: plain words of a label or value have neither. */
    private boolean isName(String text) {
        return form.matcher(text).matches()
                && (text.indexOf('_') > 0 || text.chars().skip(1).anyMatch(c -> c >= 'A' && c <= 'Z'));
    }
}
