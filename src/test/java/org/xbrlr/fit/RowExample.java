package org.xbrlr.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.rows.CellFeatures;
import org.xbrlr.table.rows.CellFeatures.SeenCell;
import org.xbrlr.table.rows.CellRole;
import org.xbrlr.table.rows.HeadLayout;
import org.xbrlr.table.rows.RowModel;
import org.xbrlr.table.rows.TextValues;

/**
 * A page to learn from: what is seen of its cells, and what they are.
 *
 * @param company whose page it is
 * @param columns the number of its columns
 * @param cells what is seen of each cell
 * @param features what is seen of the page as a whole
 * @param roles what each cell is
 * @param layout what the page's layout is
 * @param texts whether any value is text
 * @param weight how much it counts
 */
record RowExample(
        String company,
        int columns,
        List<SeenCell> cells,
        List<String> features,
        List<CellRole> roles,
        HeadLayout layout,
        TextValues texts,
        double weight) {
    /** A page of 36 cells among 60 of its company weighs 1; others count by the square root, or one large filing would rule. */
    private static final double USUAL_CELLS = 36 * 60;

    private static final int FEWEST_CELLS = 4;

    /** The example; empty where a cell of the body has no place in the truth. */
    static Optional<RowExample> of(TruthPage truth, double factor) {
        List<SeenCell> cells = CellFeatures.of(truth.page());
        List<CellRole> roles = new ArrayList<>();
        for (SeenCell cell : cells) {
            if (truth.values().contains(cell.line())) {
                boolean first = roles.isEmpty() || roles.get(roles.size() - 1).isLabel();
                roles.add(first ? CellRole.FIRST : CellRole.NEXT);
            } else if (truth.labels().containsKey(cell.line())) {
                roles.add(role(truth.labels().get(cell.line())));
            } else {
                return Optional.empty();
            }
        }
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        double weight = factor * Math.sqrt(USUAL_CELLS / Math.max(FEWEST_CELLS, cells.size()));
        return Optional.of(new RowExample(
                truth.company(),
                truth.page().columns().size(),
                cells,
                RowModel.pageFeatures(truth.page()),
                List.copyOf(roles),
                layout(roles),
                texts(cells, roles),
                weight));
    }

    private static CellRole role(RowKind kind) {
        return switch (kind) {
            case ABSTRACT -> CellRole.ABSTRACT;
            case MEMBER -> CellRole.MEMBER;
            case NIL -> CellRole.NIL;
            default -> CellRole.ITEM;
        };
    }

    private static TextValues texts(List<SeenCell> cells, List<CellRole> roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (cells.get(i).text() && !roles.get(i).isLabel()) {
                return TextValues.SOME;
            }
        }
        return TextValues.NONE;
    }

    private static HeadLayout layout(List<CellRole> roles) {
        int first = roles.indexOf(CellRole.ABSTRACT);
        if (first < 0) {
            return HeadLayout.PLAIN;
        }
        List<CellRole> above = roles.subList(0, first);
        return above.contains(CellRole.ITEM) || above.contains(CellRole.NIL) ? HeadLayout.LATE : HeadLayout.HEADED;
    }
}
