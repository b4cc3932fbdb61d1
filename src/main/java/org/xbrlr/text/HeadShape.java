package org.xbrlr.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the head of a table by the shape of its cells, where an extractor put several lines of one on a single line.
 *
 * <pre>
 * Shops (Details) - USD ($)shares in Thousands     Shops (Details) - USD ($) / shares in Thousands
 * Dec. 31, 2020 USD ($) $ / shares                 Dec. 31, 2020 / USD ($) / $ / shares
 * </pre>
 */
final class HeadShape {
    static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    /** {@code Dec. 31, 2020}. */
    static final String DAY = MONTH + "\\.? [0-9]{1,2}, [0-9]{4}";

    /** {@code [1]}, {@code [1],[2]}. */
    static final String MARKS = "\\[[0-9]{1,3}\\](?:, ?\\[[0-9]{1,3}\\]){0,20}";

    private static final Pattern SIGN = Pattern.compile("[A-Za-z]{0,3}\\p{Sc}");
    private static final String DATE = "[A-Z][a-z]{2,8}\\.? [0-9]{1,2}, [0-9]{4}";
    private static final Pattern GROUP = Pattern.compile("[0-9]{1,4} (?:Month|Week|Day|Year)s? Ended");
    private static final Pattern DATED = Pattern.compile("(" + DATE + "|forever)(?: (.*))?");
    private static final Pattern UNIT = Pattern.compile(
            "[A-Z]{3} \\([^)]{1,5}\\)|\\S{1,12} / \\S{1,20}|\\[[0-9]{1,3}\\](?:,\\[[0-9]{1,3}\\])*|\\S+");
    /** What is no word of a member's label. */
    private static final Pattern SURE_UNIT = Pattern.compile(
            "[A-Z]{3} \\([^)]{1,5}\\)|\\S{1,12} / \\S{1,20}|\\[[0-9]{1,3}\\](?:,\\[[0-9]{1,3}\\])*|shares|Item");

    private static final Pattern MARK = Pattern.compile("\\[[0-9]{1,3}\\](?:, ?\\[[0-9]{1,3}\\])*");
    private static final Pattern RAISED = Pattern.compile("\\^ ?\\(?(\\[[0-9]{1,3}\\](?:, ?\\[[0-9]{1,3}\\])*)\\)?");
    private static final Pattern UNIT_LINE =
            Pattern.compile("[A-Z]{3} \\([^)]{1,5}\\)|\\S{1,12} / \\S{1,20}|[A-Z]{3}|[a-z][A-Za-z-]{0,40}|Item");
    private static final Pattern RAISED_NOTHING = Pattern.compile("(^| )\\^ ?");
    private static final String SCALE = "(?:[A-Z]{0,3}\\p{Sc}(?: / [A-Za-z]{1,20})?|SFr|[a-z][A-Za-z-]{0,40}) in "
            + "(?:Units|Thousands|Millions|Billions|Trillions)";
    private static final Pattern SCALED = Pattern.compile("(.*?)\\s*(" + SCALE + "(?:, " + SCALE + ")*)");
    private static final Pattern SCALED_DOTNET =
            Pattern.compile("(.*\\))\\s*(In (?:Thousands|Millions|Billions)(?:,.*)?)");

    /** Titles are shorter; the patterns look at every place of a text. */
    private static final int LONGEST = 1000;

    private HeadShape() {}

    /** {@code 12 Months Ended}. */
    static boolean isGroup(String text) {
        return text.length() <= 20 && GROUP.matcher(text).matches();
    }

    /** A group, or a date with what follows it. */
    static boolean isHead(String text) {
        return isGroup(text) || (text.length() < 300 && DATED.matcher(text).matches());
    }

    /** {@code $}, {@code US$}: what an amount may be broken behind. */
    static boolean isSign(String text) {
        return SIGN.matcher(text).matches();
    }

    /** {@code [1]}, {@code [1],[2]}. */
    static boolean isMark(String text) {
        return text.length() < 100 && MARK.matcher(text).matches();
    }

    /**
     * Text whose raised marks, {@code ^[1]} and {@code ^([1])}, are written as marks are elsewhere; where nothing is raised, as in
     * {@code Net revenue ^$ 2,569.8} on pages with columns of marks, nothing is left.
     */
    static String unraised(String text) {
        return text.indexOf('^') < 0
                ? text
                : RAISED_NOTHING
                        .matcher(RAISED.matcher(text).replaceAll("$1"))
                        .replaceAll("$1")
                        .strip();
    }

    /** Whether a line of the title cell is its scale line. */
    static boolean isScale(Line line) {
        return title(new Line(line.number(), "x) " + line.text())).size() > 1;
    }

    /** What begins with a capital and has no digit, as names of members do. */
    static boolean isName(String text) {
        return Character.isUpperCase(text.charAt(0)) && text.chars().noneMatch(Character::isDigit);
    }

    /** {@code USD ($)}, {@code $ / shares}, {@code shares}. */
    static boolean isUnit(String text) {
        return text.length() < 50 && UNIT_LINE.matcher(text).matches();
    }

    /** A unit that is no word of a name. */
    static boolean isSureUnit(String text) {
        return text.length() < 50 && SURE_UNIT.matcher(text).matches();
    }

    /**
     * The lines of a column's head: its date, then units. What begins with a capital letter, has several words and stands before
     * all units or without any is the label of a member, as in {@code Dec. 31, 2011 Class A Common Stock USD ($)}.
     */
    static List<Line> lines(Line line) {
        Matcher dated = DATED.matcher(line.text());
        if (!dated.matches() || dated.group(2) == null) {
            return List.of(line);
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(line.number(), dated.group(1)));
        List<String> rest = new ArrayList<>();
        Matcher unit = UNIT.matcher(dated.group(2));
        while (unit.find()) {
            rest.add(unit.group());
        }
        int units = rest.size();
        while (units > 0 && SURE_UNIT.matcher(rest.get(units - 1)).matches()) {
            units--;
        }
        if (units > 1
                && isName(rest.get(0))
                && rest.subList(0, units).stream()
                        .noneMatch(text -> SURE_UNIT.matcher(text).matches())) {
            String member = String.join(" ", rest.subList(0, units));
            rest.subList(0, units).clear();
            rest.add(0, member);
        }
        rest.forEach(text -> lines.add(new Line(line.number(), text)));
        return lines;
    }

    /** The lines of the title cell, the scale line cut off. */
    static List<Line> title(Line line) {
        if (line.text().length() > LONGEST) {
            return List.of(line);
        }
        for (Pattern form : List.of(SCALED_DOTNET, SCALED)) {
            Matcher scaled = form.matcher(line.text());
            if (scaled.matches() && !scaled.group(1).isEmpty()) {
                return List.of(new Line(line.number(), scaled.group(1)), new Line(line.number(), scaled.group(2)));
            }
        }
        return List.of(line);
    }
}
