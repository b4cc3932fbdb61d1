package org.xbrlr.table.placement;

import org.xbrlr.notation.Value;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageKind;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.rows.UnplacedRow;

/**
 * Which rows may be something else than what they were taken for, because facts that are nil show nothing (rules 4.9, 4.10).
 *
 * <pre>
 * |Other assets         a heading, or a row of nil facts
 * |Rate basis           a row of nil facts, and ...
 * |Prime rate           ... the label of another, or the value of the row above
 * </pre>
 */
public final class UnsureRows {
    /** A text with more characters is no label. */
    private static final int LONGEST_LABEL = 300;

    private final boolean cover;
    private final boolean membersCounted;

    /** Cover pages are full of texts and have no nil rows to speak of. */
    public UnsureRows(Page page) {
        cover = page.kind() == PageKind.COVER;
        membersCounted = !page.definitions().isEmpty();
    }

    /**
     * Whether a line without values may be a row of nil facts: all but what has a heading's form, and heads of members where
     * definition blocks tell how many there are (C15).
     */
    boolean mayBeNil(UnplacedRow row) {
        return row.cells().isEmpty()
                && !(membersCounted && row.kind() == RowKind.MEMBER)
                && !row.label().endsWith("]")
                && !row.label().endsWith(":");
    }

    /** Whether a text among a row's values may be a label, so that the row is to be cut elsewhere. */
    public boolean mayBeCutElsewhere(UnplacedRow row) {
        return labels(row) > 0;
    }

    /** Whether all values may be labels, so that the row has none. */
    boolean mayHaveNone(UnplacedRow row) {
        return !cover && labels(row) == row.cells().size();
    }

    /** How many of its values may be labels. */
    private int labels(UnplacedRow row) {
        int labels = 0;
        for (int cell = 0; cell < row.cells().size() && !cover; cell++) {
            labels += mayBeLabel(row.cells().get(cell).value()) ? 1 : 0;
        }
        return labels;
    }

    private static boolean mayBeLabel(Value value) {
        return value instanceof Value.Text text
                && text.text().length() <= LONGEST_LABEL
                && text.text().indexOf('\n') < 0;
    }
}
