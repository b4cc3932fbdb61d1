package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.List;

/** Tells labels from values by form alone, and kinds of labels by what follows them. */
final class RowCutter {
    private RowCutter() {}

    static List<CellRole> cut(List<BodyCell> cells) {
        List<CellRole> roles = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean label = i == 0 || cells.get(i).isText();
            boolean valueNext = i + 1 < cells.size() && !cells.get(i + 1).isText();
            boolean headNext = i + 2 < cells.size()
                    && cells.get(i + 1).isText()
                    && cells.get(i + 2).isText();
            boolean rowOpen = i > 0 && roles.get(i - 1) != CellRole.ABSTRACT && roles.get(i - 1) != CellRole.MEMBER;
            if (label) {
                roles.add(valueNext ? CellRole.ITEM : headNext ? CellRole.MEMBER : CellRole.ABSTRACT);
            } else {
                boolean first = !rowOpen || roles.get(i - 1).isLabel();
                roles.add(first ? CellRole.FIRST : CellRole.NEXT);
            }
        }
        return roles;
    }
}
