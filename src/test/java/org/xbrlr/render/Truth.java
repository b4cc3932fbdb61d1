package org.xbrlr.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The table that a page was flattened from.
 *
 * @param columns left to right
 * @param rows top to bottom
 */
public record Truth(List<Column> columns, List<Row> rows) {
    /** Copies the lists. */
    public Truth {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** All value cells, top to bottom. */
    public List<Cell> cells() {
        return rows.stream().flatMap(r -> r.cells().stream()).toList();
    }

    /**
     * A column.
     *
     * @param lines its head's lines
     * @param period its period; empty on an equity page
     * @param members its members on an equity page
     * @param marks its footnote marks
     */
    public record Column(List<String> lines, Optional<Span> period, List<Member> members, List<Integer> marks) {}

    /** What a row is, as the output contract names it. */
    public enum Kind {
        ABSTRACT,
        MEMBER,
        ITEM,
        BALANCE,
        NIL
    }

    /**
     * A row.
     *
     * @param line the line of its label
     * @param kind what it is
     * @param label without suffix and balance date
     * @param suffix the unit after the label
     * @param section the member head above it
     * @param balance the date of a balance row
     * @param entry the entry that it shows; empty for a member head
     * @param marks its footnote marks
     * @param cells its values, left to right
     */
    public record Row(
            int line,
            Kind kind,
            String label,
            Optional<String> suffix,
            String section,
            Optional<LocalDate> balance,
            Optional<Entry> entry,
            List<Integer> marks,
            List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A value.
     *
     * @param line its line
     * @param column 1-based
     * @param shown as printed
     * @param power the power of ten that the shown number is to be multiplied by
     * @param fact the fact that it shows
     * @param marks its footnote marks
     */
    public record Cell(int line, int column, String shown, int power, StatedFact fact, List<Integer> marks) {}
}
