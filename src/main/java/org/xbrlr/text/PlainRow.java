package org.xbrlr.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A row whose cells stand a blank apart; its values are cut off from the right.
 *
 * <pre>
 * Tea sold $ 120 $ 110         Tea sold; 1: $ 120; 2: $ 110
 * Cups broken   $ (2)          Cups broken; 2: $ (2)
 * Term 1 year 6 months         Term; 1: 1 year 6 months
 * </pre>
 *
 * @param line where it begins
 * @param text all of it on one line, runs of blanks as they were
 * @param lastLine its last line as it stood
 * @param lastBreak where in the text the last line begins; 0 where there is one only
 */
record PlainRow(int line, String text, String lastLine, int lastBreak) {
    private static final Pattern NUMBER = Pattern.compile("\\(?-{0,2}[0-9][0-9,.-]{0,40}\\)?%?\\)?");
    private static final Pattern SIGN = Pattern.compile("[A-Z]{0,3}\\p{Sc}|SFr|kr");
    private static final List<String> PERIODS = List.of("hour", "day", "week", "month", "year");
    private static final Pattern MONTH = Pattern.compile(HeadShape.MONTH + "\\.?");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2},");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Set<String> TRUTHS = Set.of("true", "false");

    /**
     * A value.
     *
     * @param column the 1-based column that the blanks before it tell
     * @param mark the mark behind it
     */
    record Value(String text, int column, Optional<String> mark) {}

    /** A row taken apart. */
    record Cut(String label, List<Value> values) {
        Cut {
            values = List.copyOf(values);
        }

        /** Whether a column is left out. */
        boolean hasEmptyCells() {
            return !values.isEmpty() && values.get(values.size() - 1).column() > values.size();
        }

        boolean fits(int columns) {
            return values.isEmpty() || values.get(values.size() - 1).column() <= columns;
        }
    }

    /** A word, and how many blanks stand before it. */
    private record Word(String text, int blanks) {}

    PlainRow with(String more) {
        return new PlainRow(line, text + " " + more, more, text.length() + 1);
    }

    /** Whether blanks set columns, and so count no empty cells. */
    boolean isAligned(int columns) {
        return words().stream()
                .anyMatch(word -> word.blanks() > 1 && (word.blanks() % 2 == 0 || empty(word.blanks()) >= columns));
    }

    /** Whether no line ends between the label and the last value, for blanks there are lost. */
    boolean keepsBlanks(Cut cut) {
        return LineReader.fold(text.substring(0, lastBreak)).length()
                < cut.label().length() + (lastBreak == 0 ? 1 : 0);
    }

    /**
     * Takes the row apart.
     *
     * @param most the columns of the page
     * @param names the elements' names in letters: a label that is one ends with it
     */
    Cut cut(int most, Set<String> names) {
        List<Word> words = words();
        int named = named(words, names);
        int end = words.size();
        List<Value> values = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        Kind kinds = Kind.NUMBER;
        while (end > Math.max(1, named) && values.size() < most) {
            String last = words.get(end - 1).text();
            if (HeadShape.isMark(last) && mark.isEmpty() && end > 1) {
                mark = Optional.of(last);
                end--;
                continue;
            }
            int begin = valueBefore(words, end);
            Kind kind = kind(last);
            if (begin >= end || begin < Math.max(1, named) || (!values.isEmpty() && kind != kinds)) {
                break;
            }
            kinds = kind;
            values.add(new Value(joined(words.subList(begin, end)), 0, mark));
            gaps.add(words.get(begin).blanks());
            mark = Optional.empty();
            end = begin;
        }
        if (values.isEmpty() && named > 0 && named < words.size()) {
            return new Cut(
                    joined(words.subList(0, named)),
                    List.of(new Value(
                            joined(words.subList(named, words.size())),
                            1 + empty(words.get(named).blanks()),
                            Optional.empty())));
        }
        Collections.reverse(values);
        Collections.reverse(gaps);
        List<Value> placed = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < values.size(); i++) {
            column += 1 + empty(gaps.get(i));
            placed.add(new Value(values.get(i).text(), column, values.get(i).mark()));
        }
        String label = joined(words.subList(0, end)) + mark.map(m -> " " + m).orElse("");
        return new Cut(label, placed);
    }

    /** An empty cell is a blank between two blanks. */
    private static int empty(int blanks) {
        return Math.max(0, (blanks - 1) / 2);
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        String shown = HeadShape.unraised(text);
        int blanks = 0;
        int i = 0;
        while (i < shown.length()) {
            if (TextColumns.isBlank(shown.charAt(i))) {
                blanks++;
                i++;
                continue;
            }
            int start = i;
            while (i < shown.length() && !TextColumns.isBlank(shown.charAt(i))) {
                i++;
            }
            words.add(new Word(shown.substring(start, i), blanks));
            blanks = 0;
        }
        return words;
    }

    private static String joined(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    private static int named(List<Word> words, Set<String> names) {
        StringBuilder label = new StringBuilder();
        int named = 0;
        for (int i = 0; i < words.size(); i++) {
            String key = TextPage.key(words.get(i).text());
            label.append(key);
            if (!key.isEmpty() && names.contains(label.toString())) {
                named = i + 1;
            }
        }
        return named;
    }

    /** Values of a row are of one kind. */
    private enum Kind {
        NUMBER,
        PERIOD,
        TRUTH
    }

    private static Kind kind(String last) {
        if (rank(last) >= 0) {
            return Kind.PERIOD;
        }
        return TRUTHS.contains(last) ? Kind.TRUTH : Kind.NUMBER;
    }

    /** Longer units stand before shorter ones; -1 for what is none. */
    private static int rank(String word) {
        return PERIODS.indexOf(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    /** Where the value begins that ends before a word; that word itself where none does. */
    private static int valueBefore(List<Word> words, int end) {
        String last = words.get(end - 1).text();
        if (rank(last) >= 0) {
            int begin = end;
            int above = -1;
            while (begin >= 2
                    && rank(words.get(begin - 1).text()) > above
                    && NUMBER.matcher(words.get(begin - 2).text()).matches()) {
                above = rank(words.get(begin - 1).text());
                begin -= 2;
            }
            return begin;
        }
        if (end >= 3
                && YEAR.matcher(last).matches()
                && DAY.matcher(words.get(end - 2).text()).matches()
                && MONTH.matcher(words.get(end - 3).text()).matches()) {
            return end - 3;
        }
        if (TRUTHS.contains(last)) {
            return end - 1;
        }
        if (!NUMBER.matcher(last).matches()) {
            return end;
        }
        boolean signed = end >= 2 && SIGN.matcher(words.get(end - 2).text()).matches();
        return signed ? end - 2 : end - 1;
    }
}
