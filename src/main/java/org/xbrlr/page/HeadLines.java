package org.xbrlr.page;

import java.util.List;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.notation.TextScanner;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/** What a line of the table's head is by its form (rules 2.3 to 2.5). */
final class HeadLines {
    /** The head of a period without begin and end. */
    static final String FOREVER = "forever";

    private static final String MONTH = " Month";
    private static final List<String> SPANS = List.of(MONTH, " Week", " Day", " Year");
    private static final String ENDED = " Ended";
    private static final int NUMBER = 4;
    private static final int LONGEST_MONTH = 10;
    private static final int LONGEST_GROUP = 20;

    private HeadLines() {}

    /** {@code 12 Months Ended}. */
    static boolean isGroup(String text) {
        return text.length() <= LONGEST_GROUP && text.endsWith(ENDED) && isGroup(new TextScanner(text));
    }

    /** The head of a group; the text must be one. */
    static GroupHead group(Line line) {
        TextScanner group = new TextScanner(line.text());
        int number = group.number(NUMBER);
        return new GroupHead(line.number(), line.text(), group.take(MONTH) ? number : 0);
    }

    private static boolean isGroup(TextScanner group) {
        if (group.number(NUMBER) < 0) {
            return false;
        }
        for (String span : SPANS) {
            if (group.take(span)) {
                group.take('s');
                return group.take(ENDED) && group.atEnd();
            }
        }
        return false;
    }

    /** {@code Dec. 31, 2020}, or {@code forever} for a period without end. */
    static boolean isPeriod(String text) {
        return text.equals(FOREVER) || DateNotation.parse(text).isPresent();
    }

    /** What has the form of a date and is none: {@code Decc. 31, 2020}. */
    static boolean isLikePeriod(String text) {
        if (text.length() > LONGEST_GROUP) {
            return false;
        }
        TextScanner date = new TextScanner(text);
        boolean month = date.letters(LONGEST_MONTH) > 1;
        date.take('.');
        date.take(' ');
        boolean day = month && date.digits(2) > 0 && date.take(',');
        date.take(' ');
        return day && date.digits(4) > 1 && date.atEnd();
    }

    /** A bar alone with lines below it: the form of the title cell and of column heads. */
    static boolean isLone(Cell cell) {
        return cell.text().isEmpty() && !cell.below().isEmpty();
    }

    /** A bar with nothing at all. */
    static boolean isBare(Cell cell) {
        return cell.text().isEmpty() && cell.below().isEmpty();
    }

    /** A cell that begins with a group or a date, and so can only be a part of the head. */
    static boolean isHead(Cell cell) {
        if (!cell.text().isEmpty()) {
            return isGroup(cell.text());
        }
        if (cell.below().isEmpty()) {
            return false;
        }
        String first = cell.below().get(0).text();
        return isPeriod(first) || isGroup(first);
    }

    /** Whether one of the lines is a group or a date: a title that swallowed a head whose bar is lost. */
    static boolean anyHead(List<Line> lines) {
        for (Line line : lines) {
            if (isPeriod(line.text()) || isGroup(line.text())) {
                return true;
            }
        }
        return false;
    }
}
