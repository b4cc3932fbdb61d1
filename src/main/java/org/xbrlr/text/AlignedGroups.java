package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The columns below groups where blanks set columns.
 *
 * <pre>
 *                       12 Months Ended             in the middle of the columns 2 and 3
 * Nov. 02, 2020  Dec. 31, 2020  Dec. 31, 2019
 *
 *                12 Months Ended                    where heads begin with their column: from 2 on
 * Nov. 02, 2020  Dec. 31, 2020  Dec. 31, 2019
 * </pre>
 */
final class AlignedGroups {
    /** How groups tell their columns. */
    private enum Kind {
        CENTRED,
        RAISED,
        SIDE_BY_SIDE,
        UNTOLD
    }

    private final AlignedColumns columns;
    private final Kind kind;
    private final List<String> dates;
    private final int width;

    private AlignedGroups(AlignedColumns columns, Kind kind, List<String> dates, int width) {
        this.columns = columns;
        this.kind = kind;
        this.dates = dates;
        this.width = width;
    }

    /** Heads that stand side by side whatever they span, as in K: what stands before the first group tells where it begins. */
    static AlignedGroups bySide(AlignedColumns columns, List<List<Line>> heads) {
        List<String> dates = heads.stream().map(head -> head.get(0).text()).toList();
        return new AlignedGroups(columns, Kind.SIDE_BY_SIDE, dates, 0);
    }

    /**
     * Heads that stand over what they span, in the middle or from its first column on, as the lines of the title show.
     *
     * @param width of the longest line
     */
    static AlignedGroups byPlace(AlignedColumns columns, List<Line> head, int width) {
        List<Line> title =
                head.stream().filter(line -> !columns.left(line).isEmpty()).toList();
        boolean centred =
                title.stream().anyMatch(line -> TextColumns.isBlank(line.text().charAt(0)));
        boolean uneven = title.stream()
                        .mapToInt(line -> columns.left(line).length())
                        .distinct()
                        .count()
                > 1;
        Kind kind = centred ? Kind.CENTRED : uneven ? Kind.RAISED : Kind.UNTOLD;
        return new AlignedGroups(columns, kind, List.of(), width);
    }

    /** The columns of groups from left to right. */
    List<Place> places(List<AlignedColumns.Group> groups) {
        return groups.isEmpty()
                ? List.of()
                : switch (kind) {
                    case UNTOLD -> Collections.nCopies(groups.size(), Place.UNTOLD);
                    case SIDE_BY_SIDE -> sideBySide(groups);
                    case RAISED -> raised(groups);
                    case CENTRED -> centred(groups);
                };
    }

    private List<Place> sideBySide(List<AlignedColumns.Group> groups) {
        List<Place> places = new ArrayList<>(Collections.nCopies(groups.size(), Place.UNTOLD));
        int before = columnAt(groups.get(0).from()) - 1;
        int single = before < 0 ? -1 : ColumnPlaces.single(dates, before);
        places.set(0, Place.over(single < 0 ? 0 : single + 1, 0));
        return places;
    }

    private List<Place> raised(List<AlignedColumns.Group> groups) {
        List<Integer> firsts =
                groups.stream().map(group -> columnAt(group.from())).toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            int next = i + 1 < firsts.size() ? firsts.get(i + 1) : 0;
            places.add(Place.over(Math.max(0, firsts.get(i)), Math.max(0, next - 1)));
        }
        return places;
    }

    /** The column of values that begins at a place or just behind it, marks left out; 0 if there is none. */
    private int columnAt(int place) {
        for (int k = 1; k < columns.count(); k++) {
            if (Math.abs(columns.starts.get(k) - place) <= 1 || columns.starts.get(k) == place + 2) {
                return Math.max(1, columns.column(k));
            }
        }
        return 0;
    }

    /** Columns that a group stands in the middle of. */
    private record Span(int first, int last) {}

    private List<Place> centred(List<AlignedColumns.Group> groups) {
        List<List<Span>> all = List.of(List.of());
        for (AlignedColumns.Group group : groups) {
            List<List<Span>> longer = new ArrayList<>();
            for (List<Span> spans : all) {
                for (Span span : spans(group)) {
                    if (spans.isEmpty() || spans.get(spans.size() - 1).last() + 1 == span.first()) {
                        List<Span> more = new ArrayList<>(spans);
                        more.add(span);
                        longer.add(more);
                    }
                }
            }
            all = longer;
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int at = i;
            List<Span> spans = all.stream().map(row -> row.get(at)).toList();
            places.add(Place.over(only(spans, Span::first), only(spans, Span::last)));
        }
        return places;
    }

    private static int only(List<Span> spans, ToIntFunction<Span> side) {
        int[] sides = spans.stream().mapToInt(side).distinct().toArray();
        return sides.length == 1 ? sides[0] : 0;
    }

    private List<Span> spans(AlignedColumns.Group group) {
        List<Span> spans = new ArrayList<>();
        for (int first = 1; first <= columns.last(); first++) {
            for (int last = first; last <= columns.last(); last++) {
                int left = group.from() - columns.begin(first);
                int right = (last < columns.last() ? columns.begin(last + 1) - 1 : width) - group.to();
                if (left >= 0 && right >= -1 && Math.abs(left - right) <= 1) {
                    spans.add(new Span(first, last));
                }
            }
        }
        return spans;
    }
}
