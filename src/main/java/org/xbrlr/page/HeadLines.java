package org.xbrlr.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/** What a line of the table's head is by its form (rules 2.3 to 2.5). */
final class HeadLines {
    /** The head of a period without begin and end. */
    static final String FOREVER = "forever";

    private static final Pattern GROUP = Pattern.compile("([0-9]{1,4}) (Month|Week|Day|Year)s? Ended");
    private static final Pattern LIKE_DATE = Pattern.compile("\\p{L}{2,10}\\.? ?[0-9]{1,2}, ?[0-9]{2,4}");
    private static final int LONGEST_GROUP = 20;

    private HeadLines() {}

    /** {@code 12 Months Ended}. */
    static boolean isGroup(String text) {
        return text.length() <= LONGEST_GROUP
                && text.endsWith(" Ended")
                && GROUP.matcher(text).matches();
    }

    /** The head of a group; the text must be one. */
    static GroupHead group(Line line) {
        Matcher group = GROUP.matcher(line.text());
        boolean months = group.matches() && group.group(2).equals("Month");
        return new GroupHead(line.number(), line.text(), months ? Integer.parseInt(group.group(1)) : 0);
    }

    /** {@code Dec. 31, 2020}, or {@code forever} for a period without end. */
    static boolean isPeriod(String text) {
        return text.equals(FOREVER) || DateNotation.parse(text).isPresent();
    }

    /** What has the form of a date and is none: {@code Decc. 31, 2020}. */
    static boolean isLikePeriod(String text) {
        return text.length() <= LONGEST_GROUP && LIKE_DATE.matcher(text).matches();
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
        return lines.stream().anyMatch(line -> isPeriod(line.text()) || isGroup(line.text()));
    }
}
