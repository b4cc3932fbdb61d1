package org.xbrlr.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the columns that blanks set: all values of one begin at the same place, and no line runs across its beginning.
 *
 * <pre>
 * Tea sold        $ 120  $ 110          columns begin at 0, 16 and 23
 * Cups broken            $ (2)
 * </pre>
 *
 * <p>A sign and its amount look like two columns where every amount has its sign; they are always one blank apart, and so they are one.
 */
final class TextColumns {
    private static final String DATE = "(?:[A-Z][a-z]{2}\\.? [0-9]{2}, [0-9]{4})";
    private static final Pattern ENDS_WITH_DATE = Pattern.compile(DATE + "$");
    private static final Pattern BEGINS_WITH_DATE = Pattern.compile(DATE);
    private static final Pattern NUMBER = Pattern.compile("[^A-Za-z]*[0-9][^A-Za-z]*");

    private static final Pattern MARK = Pattern.compile("\\^?" + HeadShape.MARKS + "\\s*$");

    private TextColumns() {}

    /**
     * Where the columns begin, the labels' first.
     *
     * @param head how many of the lines are known to be the head's, whose cells may stand in the middle of their columns
     */
    static List<Integer> find(List<String> lines, int head) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        int[] filled = new int[width + 1];
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                filled[i] += isBlank(line.charAt(i)) ? 0 : 1;
            }
        }
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 2; i < width; i++) {
            if (filled[i - 1] == 0 && filled[i] > 0) {
                starts.add(i);
            }
        }
        List<String> body = lines.subList(head, lines.size());
        starts.removeIf(start -> start > 0 && body.stream().noneMatch(line -> begins(line, start)));
        for (int k = starts.size() - 1; k > 1; k--) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : width;
            if (areSigns(body, starts.get(k - 1), starts.get(k))
                    && isWithin(body, starts.get(k - 1), starts.get(k), end)) {
                starts.remove(k);
            }
        }
        int k = 1;
        while (k < starts.size()) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : width;
            if (isWithin(lines, starts.get(k - 1), starts.get(k), end)) {
                starts.remove(k);
            } else {
                k++;
            }
        }
        marks(body, starts, width);
        return starts;
    }

    /** Adds columns of nothing but marks over which titles and heads run. */
    private static void marks(List<String> body, List<Integer> starts, int width) {
        for (int k = starts.size() - 1; k >= 0; k--) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : width;
            int mark = lastMark(body, starts.get(k), end);
            int from = starts.get(k);
            if (mark > from + 1
                    && body.stream().allMatch(line -> isMarkOrBlank(line, mark, end))
                    && body.stream().anyMatch(line -> !cut(line, from, mark).isEmpty())) {
                starts.add(k + 1, mark);
            }
        }
    }

    /** Where the mark furthest to the left begins that ends what stands in a column; -1 if there is none. */
    private static int lastMark(List<String> body, int from, int end) {
        int least = -1;
        for (String line : body) {
            Matcher mark = MARK.matcher(line.substring(Math.min(from, line.length()), Math.min(end, line.length())));
            if (mark.find() && (least < 0 || from + mark.start() < least)) {
                least = from + mark.start();
            }
        }
        return least;
    }

    private static boolean isMarkOrBlank(String line, int mark, int end) {
        String text = HeadShape.unraised(cut(line, mark, end));
        return (text.isEmpty() || HeadShape.isMark(text)) && (mark > line.length() || isBlank(line.charAt(mark - 1)));
    }

    private static boolean begins(String line, int start) {
        return start < line.length() && !isBlank(line.charAt(start)) && isBlank(line.charAt(start - 1));
    }

    private static boolean areSigns(List<String> body, int from, int end) {
        return body.stream()
                .map(line -> cut(line, from, end))
                .allMatch(text -> text.isEmpty() || HeadShape.isSign(text));
    }

    /** Whether what begins at a place always goes on with what ends one blank before it. */
    private static boolean isWithin(List<String> lines, int from, int start, int end) {
        int met = 0;
        int alone = 0;
        boolean marks = true;
        for (String line : lines) {
            String left = cut(line, from, start);
            String right = cut(line, start, end);
            marks &= right.isEmpty() || HeadShape.isMark(right);
            alone += left.isEmpty() && !right.isEmpty() ? 1 : 0;
            if (left.isEmpty() || right.isEmpty()) {
                continue;
            }
            boolean numbers =
                    NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches();
            boolean apart = start >= 2 && isBlank(line.charAt(start - 2));
            boolean dates = ENDS_WITH_DATE.matcher(left).find()
                    && BEGINS_WITH_DATE.matcher(right).lookingAt();
            if (numbers || apart || dates) {
                return false;
            }
            met++;
        }
        return met > alone && !marks; // a text may go on below its first line
    }

    /** What a line says from one place to another. */
    static String cut(String line, int from, int to) {
        int end = Math.min(to, line.length());
        return from < end ? LineReader.fold(line.substring(from, end)) : "";
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }
}
