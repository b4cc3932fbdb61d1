package org.xbrlr.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines cut where columns begin, and how odd it would be that a piece goes on with the one above.
 *
 * <pre>
 * Net income attributable to    125     141
 * noncontrolling interests                       goes on: the word did not fit above
 * Distributions                 (5)     31       does not: 125 and (5) are whole
 * </pre>
 */
final class AlignedLines {
    /** What is whole: an amount is broken behind its sign only. */
    private static final Pattern NUMBER = Pattern.compile("[^A-Za-z]*[0-9][^A-Za-z]*");

    private static final Pattern TIME =
            Pattern.compile("[0-9]{1,4} (?:year|month|day)s?(?: [0-9]{1,4} (?:month|day)s?){0,2}");

    private static final double BREAK_WITHOUT_NEED = 6;
    private static final double PARAGRAPH = 1;
    private static final double CAPITAL_GOES_ON = 0.6;
    private static final double CAPITAL_GOES_ON_UNBROKEN = 3;
    private static final double GOES_ON_AFTER_END = 2;
    private static final double BEGINS_WITHIN = 1.5;
    private static final double UNFINISHED = 3;

    private static final String MEMBER = " [Member]";

    /** What labels end with: {@code [Member]}, {@code Assets:}, {@code Granted | shares}. */
    private static final Pattern ENDED =
            Pattern.compile(".*(?:\\]|:| \\| (?:[a-z][A-Za-z-]*|[A-Z]{3}|\\S{1,3}|\\S{1,3} / \\S+))");

    /** No label begins so, or rarely. */
    private static final Pattern WITHIN = Pattern.compile("(?:[\\[|)]|and |[a-z]).*");

    private static final Pattern GOES_ON = Pattern.compile(
            "(?:.*[ (])?(?:of|and|or|the|in|to|for|on|by|with|at|from|per|under|a|an|as|than|[|(&/])|.*,");

    private final List<Line> lines;
    private final List<Integer> starts;
    private final int[] widths;
    private final String[][] pieces;
    private final boolean[] values;
    private final boolean[] numbers;
    private final double[][] oddities;
    /** Whether a label hardly begins or ends with this line. */
    private final boolean[] within;

    private final boolean[] unfinished;
    /** Whether labels are broken at all: some line goes on in small letters. */
    private final boolean breaks;

    /** What labels may be named by, as {@link TextPage#key keys}. */
    private final Set<String> names;

    /**
     * @param starts where columns begin
     * @param names of elements and members that the text tells
     */
    AlignedLines(List<Line> lines, List<Integer> starts, Set<String> names) {
        this.names = names;
        this.lines = lines;
        this.starts = starts;
        this.pieces = new String[lines.size()][];
        int longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            pieces[i] = cut(lines.get(i).text());
            longest = Math.max(longest, lines.get(i).text().stripTrailing().length());
        }
        widths = new int[starts.size()];
        for (int k = 0; k < widths.length; k++) {
            widths[k] = (k + 1 < starts.size() ? starts.get(k + 1) - 1 : longest) - starts.get(k);
        }
        this.breaks = IntStream.range(1, lines.size())
                .anyMatch(i -> !piece(i, 0).isEmpty()
                        && Character.isLowerCase(piece(i, 0).charAt(0))
                        && !piece(i - 1, 0).isEmpty()
                        && !Wrapped.fits(piece(i - 1, 0), piece(i, 0), widths[0]));
        this.values = new boolean[lines.size()];
        this.numbers = new boolean[lines.size()];
        this.oddities = new double[lines.size()][];
        this.within = new boolean[lines.size()];
        this.unfinished = new boolean[lines.size()];
        weigh();
    }

    private void weigh() {
        for (int i = 0; i < lines.size(); i++) {
            values[i] = Arrays.stream(pieces[i]).skip(1).anyMatch(text -> !text.isEmpty());
            numbers[i] = values[i] && beginsNumbers(i);
            within[i] = WITHIN.matcher(piece(i, 0)).matches();
            unfinished[i] = GOES_ON.matcher(piece(i, 0)).matches();
            oddities[i] = new double[columns()];
            for (int k = 0; i > 0 && k < columns(); k++) {
                oddities[i][k] = goingOn(i, k);
            }
        }
    }

    private String[] cut(String line) {
        String[] parts = new String[starts.size()];
        for (int k = 0; k < parts.length; k++) {
            int end = k + 1 < parts.length ? starts.get(k + 1) : line.length();
            parts[k] = TextColumns.cut(line, starts.get(k), end);
        }
        return parts;
    }

    int count() {
        return lines.size();
    }

    int columns() {
        return starts.size();
    }

    String piece(int line, int column) {
        return pieces[line][column];
    }

    /** Its line number. */
    int number(int line) {
        return lines.get(line).number();
    }

    /** Whether the line has a label and nothing else. */
    boolean isHeading(int line) {
        return !piece(line, 0).isEmpty() && !hasValues(line);
    }

    boolean hasValues(int line) {
        return values[line];
    }

    /** Whether numbers stand here that do not go on with their sign above. */
    boolean hasNumbers(int line) {
        return numbers[line];
    }

    private boolean beginsNumbers(int line) {
        return IntStream.range(1, columns())
                .anyMatch(k -> NUMBER.matcher(piece(line, k)).matches()
                        && (line == 0 || !HeadShape.isSign(piece(line - 1, k))));
    }

    /** Whether the line reaches the second column, be it with blanks. */
    boolean isAnchored(int line) {
        return starts.size() > 1 && lines.get(line).text().length() >= starts.get(1);
    }

    /** What it costs that a piece belongs to the cell of the one above, or to its row where that has none. */
    double oddity(int line, int column) {
        return oddities[line][column];
    }

    private double goingOn(int line, int column) {
        String text = piece(line, column);
        String above = piece(line - 1, column);
        if (text.isEmpty()) {
            return 0;
        }
        double cost = 0;
        boolean together = number(line) == number(line - 1) + 1;
        if (column > 0 && areWhole(above, text)) {
            cost += BREAK_WITHOUT_NEED;
        } else if (!above.isEmpty() && together && !above.endsWith("-") && Wrapped.fits(above, text, widths[column])) {
            cost += column > 0 && piece(line, 0).isEmpty() ? PARAGRAPH : BREAK_WITHOUT_NEED;
        }
        if (column == 0) {
            if (Character.isUpperCase(text.charAt(0))) {
                cost += breaks ? CAPITAL_GOES_ON : CAPITAL_GOES_ON_UNBROKEN;
            }
            cost += ENDED.matcher(above).matches() && text.charAt(0) != '|' ? GOES_ON_AFTER_END : 0;
        }
        return cost;
    }

    /** What it costs that a label begins on one line and ends on another. */
    double oddity(int first, int last, int depth) {
        return (within[first] ? BEGINS_WITHIN : 0) + (depth > 0 || unfinished[last] ? UNFINISHED : 0);
    }

    /** Whether an element or a member has the name of this label: {@code Tea Shops [Member] | North}, {@code Cups | shares}. */
    boolean isName(String label) {
        if (names.isEmpty()) {
            return false;
        }
        int end = label.indexOf(" | ");
        String name = end < 0 ? label : label.substring(0, end);
        return names.contains(
                TextPage.key(name.endsWith(MEMBER) ? name.substring(0, name.length() - MEMBER.length()) : name));
    }

    /** Whether a label has a bar with more than a unit behind, as those of sections have. */
    static boolean isSection(String label) {
        int bar = label.lastIndexOf(" | ");
        return bar >= 0 && !HeadShape.isUnit(label.substring(bar + 3));
    }

    /** How many brackets a label's line leaves open. */
    int open(int line) {
        return piece(line, 0)
                .chars()
                .map(c -> c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0)
                .sum();
    }

    /** Two numbers, or a number and a length of time: neither goes on with the other. */
    private static boolean areWhole(String above, String text) {
        boolean number = NUMBER.matcher(text).matches();
        return NUMBER.matcher(above).matches()
                ? number || TIME.matcher(text).matches()
                : number && TIME.matcher(above).matches();
    }
}
