package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * What the head of a table says: title, scale line, groups and columns; a period in the title is given to the columns (rule 1.1).
 *
 * <pre>
 * Hedging (Details) - 12 months ended Dec. 31, 2021     a group of 12 months over all columns, each with that date
 * </pre>
 */
record PageHead(Title title, ScaleLine scale, List<GroupHead> groups, List<ColumnHead> columns) {
    private static final int MOST_UNDATED_REPORTED = 20;

    static PageHead read(
            List<Line> titleCell,
            List<GroupHead> groups,
            List<HeadReader.Draft> drafts,
            Era era,
            List<Cell> body,
            Consumer<Diagnostic> diagnostics) {
        List<ColumnHead> columns = new ArrayList<>();
        for (HeadReader.Draft draft : drafts) {
            columns.add(ColumnHeadParser.parse(draft, era));
        }
        TitleCellParser parts = new TitleCellParser(titleCell, columns, body, diagnostics);
        Title title = parts.title();
        List<GroupHead> all = groups;
        Optional<PromotedPeriod> period = PromotedPeriod.of(title, columns);
        if (period.isPresent()) {
            columns = columns.stream().map(period.get()::date).toList();
            all = groups.isEmpty() ? period.get().group(title) : groups;
        }
        reportUndated(columns, diagnostics);
        return new PageHead(title, parts.scale(), all, columns);
    }

    /** Where some heads have a date, those without have lost theirs. */
    private static void reportUndated(List<ColumnHead> columns, Consumer<Diagnostic> diagnostics) {
        boolean dates = anyHasDate(columns);
        int reported = 0;
        for (ColumnHead column : columns) {
            boolean undated = column.date().isEmpty() && !column.lines().contains(HeadLines.FOREVER);
            if (undated && (dates || column.members().isEmpty()) && reported < MOST_UNDATED_REPORTED) {
                diagnostics.accept(
                        new Diagnostic(Code.HEAD_WITHOUT_DATE, column.line(), "The column head has no date."));
                reported++;
            }
        }
    }

    /** Whether any of the heads has a date. */
    static boolean anyHasDate(List<ColumnHead> columns) {
        for (ColumnHead column : columns) {
            if (column.date().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
