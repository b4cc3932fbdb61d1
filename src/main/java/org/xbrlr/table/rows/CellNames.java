package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.List;
import org.xbrlr.page.Era;
import org.xbrlr.page.PageKind;

/** The names of what may be seen of a cell, as the resource of {@link RowModel} has them; their places are their numbers. */
final class CellNames {
    /** Those of {@link CellForm}, and what else may stand beside a cell. */
    static final List<String> FORMS = names(CellForm.values(), "YEARS", "top", "end");

    static final int YEARS = FORMS.indexOf("YEARS");
    static final int TOP = FORMS.indexOf("top");
    static final int END = FORMS.indexOf("end");

    static final List<String> CONVENTIONS = names(LabelConvention.values());
    static final List<String> KINDS = names(PageKind.values());

    /** The bars of an era that stand before their cells, and those that stand alone. */
    static final List<String> BARS = bars();

    /** Any words, which {@link KnownWords} gives their numbers. */
    static final List<String> WORDS = List.of();

    static final List<String> COLUMNS = List.of("one", "two", "some", "many");
    static final List<String> COLUMN_OR_MORE = List.of("one", "more");
    static final List<String> DEFINITIONS = List.of("lost", "pairs", "no pairs");
    static final List<String> NUMBERS = List.of("none", "few", "some", "many");

    static final List<String> OTHER_OR_TEXT = List.of("other", "text");
    static final List<String> UNIT = List.of("", "unit");
    static final List<String> BACK = List.of("1", "2");

    /** Up to {@link #LONGEST_RUN} texts before a cell, and from it on. */
    static final List<String> RUN_BEFORE = List.of("-0", "-1", "-2", "-3", "-4");

    static final List<String> RUN_AFTER = List.of("+0", "+1", "+2", "+3", "+4");
    static final List<String> RUN_TO_VALUE = List.of("0", "1", "2", "3", "4");
    static final int LONGEST_RUN = 4;

    /** Up to {@link #MOST_COUNTED}. */
    static final List<String> COUNT = List.of("0", "1", "2", "3");

    static final List<String> OF_COUNT = List.of("of 0", "of 1", "of 2", "of 3");
    static final List<String> AFTER_COUNT = List.of("after 0", "after 1", "after 2", "after 3");
    static final List<String> BEFORE_COUNT = List.of("before 0", "before 1", "before 2", "before 3");
    static final int MOST_COUNTED = 3;

    static final List<String> HOW_OFTEN = List.of("never", "sometimes", "always");
    static final int NEVER = HOW_OFTEN.indexOf("never");
    static final int SOMETIMES = HOW_OFTEN.indexOf("sometimes");
    static final int ALWAYS = HOW_OFTEN.indexOf("always");

    static final List<String> KNOWN_BELOW = List.of("none", "some", "the one", "all");
    static final int NONE_KNOWN = KNOWN_BELOW.indexOf("none");
    static final int SOME_KNOWN = KNOWN_BELOW.indexOf("some");
    static final int THE_ONE_KNOWN = KNOWN_BELOW.indexOf("the one");
    static final int ALL_KNOWN = KNOWN_BELOW.indexOf("all");

    static final List<String> HEADS = List.of("one head", "two heads");

    static final List<String> LENGTHS =
            List.of("up to 1", "up to 2", "up to 3", "up to 6", "up to 12", "up to 30", "more");
    static final List<String> ENDINGS = List.of("colon", "period");
    static final int COLON = ENDINGS.indexOf("colon");
    static final int PERIOD = ENDINGS.indexOf("period");

    static final List<String> CASES = List.of("lower start", "capitals");
    static final int LOWER_START = CASES.indexOf("lower start");
    static final int CAPITALS = CASES.indexOf("capitals");

    static final List<String> SIGNS = List.of("digit", "parenthesis", "comma");
    static final int DIGIT = SIGNS.indexOf("digit");
    static final int PARENTHESIS = SIGNS.indexOf("parenthesis");
    static final int COMMA = SIGNS.indexOf("comma");

    private CellNames() {}

    private static List<String> names(Enum<?>[] values, String... more) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        names.addAll(List.of(more));
        return List.copyOf(names);
    }

    private static List<String> bars() {
        List<String> names = new ArrayList<>();
        for (Era era : Era.values()) {
            names.add(era.name());
            names.add(era.name() + " bare");
        }
        return List.copyOf(names);
    }
}
