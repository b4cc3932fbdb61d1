package org.xbrlr.render;

import java.util.ArrayList;
import java.util.List;

/** Writes the heads over the columns (rule 2.5): groups first, then one block of lines a column. */
final class HeadText {
    private final FlatText text;
    private final Promotion promotion;

    HeadText(FlatText text, Promotion promotion) {
        this.text = text;
        this.promotion = promotion;
    }

    List<Truth.Column> write(List<Lane> lanes, FootnoteMarks marks) {
        boolean grouped = writeGroups(lanes);
        List<Truth.Column> columns = new ArrayList<>();
        for (Lane lane : lanes) {
            List<String> lines = PageRenderer.headLines(lane, promotion);
            List<Integer> mark = marks.column(lane);
            boolean barLost = grouped && lanes.size() == 1 && lines.size() == 1 && mark.isEmpty();
            if (!barLost) {
                text.cell("");
            }
            lines.forEach(text::plain);
            if (!mark.isEmpty()) {
                text.cell(FootnoteMarks.text(mark));
            }
            columns.add(
                    new Truth.Column(lines, lane.head().period(), lane.head().members(), mark));
        }
        return columns;
    }

    private boolean writeGroups(List<Lane> lanes) {
        int before = 0;
        boolean any = false;
        for (Lane lane : lanes) {
            int months = promotion.period().isPresent() ? 0 : lane.head().months();
            if (months > 0 && months != before) {
                text.cell(months + " Months Ended");
                any = true;
            }
            before = months;
        }
        return any;
    }
}
