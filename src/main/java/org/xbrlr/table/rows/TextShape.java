package org.xbrlr.table.rows;

/** The features of a text by itself: how long, how written, with which signs. */
final class TextShape {
    private static final int[] LENGTHS = {1, 2, 3, 6, 12, 30};

    private TextShape() {}

    static void describe(String text, String columns, CellFeatures.Sink sink) {
        String length = length(text);
        sink.add("length", length);
        sink.add("length, columns", length + " " + columns);
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (last == ':' || last == '.') {
            sink.add("ending", last == ':' ? "colon" : "period");
        }
        if (Character.isLowerCase(first)) {
            sink.add("case", "lower start");
        }
        if (text.chars().noneMatch(Character::isLowerCase)) {
            sink.add("case", "capitals");
        }
        if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            sink.add("signs", "digit");
        }
        if (text.indexOf('(') >= 0) {
            sink.add("signs", "parenthesis");
        }
        if (text.indexOf(',') >= 0) {
            sink.add("signs", "comma");
        }
    }

    /** The number of words: up to 1, 2, 3, 6, 12, 30, or more. */
    private static String length(String text) {
        long words = 1 + text.chars().filter(c -> c == ' ' || c == '\n').count();
        for (int length : LENGTHS) {
            if (words <= length) {
                return "up to " + length;
            }
        }
        return "more";
    }
}
