package org.xbrlr.table.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The families of what may be seen of a cell. What is seen has a number in its family, by which its weights are found; for
 * people it has a name.
 *
 * <pre>
 * form, next    TEXT MONEY      a text before money
 * next word     total           the cell below says so
 * </pre>
 */
public enum CellFamily {
    ANY("any"),
    FORM("form", CellNames.FORMS),
    FORM_NEXT("form, next", CellNames.FORMS, CellNames.FORMS),
    NEXT_TWO("next two", CellNames.FORMS, CellNames.FORMS),
    PREVIOUS("previous", CellNames.FORMS),
    PREVIOUS_TWO("previous two", CellNames.FORMS, CellNames.FORMS),
    PREVIOUS_FORM_NEXT("previous, form, next", CellNames.FORMS, CellNames.FORMS, CellNames.FORMS),
    PAGE("page", CellNames.KINDS, CellNames.OTHER_OR_TEXT),
    COLUMNS_FORM("columns, form", CellNames.COLUMNS, CellNames.FORMS),
    BAR("bar", CellNames.BARS),
    MARKS("marks"),
    SAME_AS_BEFORE("same as before", CellNames.BACK, CellNames.FORMS),
    RUN("run", CellNames.RUN_BEFORE, CellNames.RUN_AFTER),
    RUN_TO_VALUE("run to value", CellNames.RUN_TO_VALUE),
    RUN_TO_VALUE_PAGE("run to value, page", CellNames.RUN_TO_VALUE, CellNames.KINDS),
    RUN_TO_VALUE_NUMBERS("run to value, numbers", CellNames.RUN_TO_VALUE, CellNames.NUMBERS, CellNames.COLUMN_OR_MORE),
    LONE_HEAD("lone head, definitions", CellNames.DEFINITIONS),
    DEFINITIONS("definitions", CellNames.DEFINITIONS),
    COUNT("count", CellNames.COUNT),
    ELSEWHERE("elsewhere before values", CellNames.HOW_OFTEN),
    DIFFERENT_BEFORE("different before", CellNames.COUNT, CellNames.OF_COUNT),
    DIFFERENT_AFTER("different after", CellNames.COUNT, CellNames.OF_COUNT),
    SEPARATES("separates"),
    LABELS_BELOW("labels below known", CellNames.KNOWN_BELOW, CellNames.HEADS),
    NEXT_COUNT("next count", CellNames.COUNT, CellNames.AFTER_COUNT),
    NEXT_CONVENTION("next convention", CellNames.CONVENTIONS),
    NEXT_SAME("next same"),
    PREVIOUS_COUNT("previous count", CellNames.COUNT, CellNames.BEFORE_COUNT),
    PREVIOUS_CONVENTION("previous convention", CellNames.CONVENTIONS),
    PREVIOUS_COMBINATION("previous combination"),
    CONVENTION_BEFORE_PREVIOUS("convention before previous", CellNames.CONVENTIONS),
    UNIT("unit"),
    COMBINATION("combination", CellNames.UNIT),
    COMBINATION_OF_KNOWN("combination of known", CellNames.UNIT),
    PART_OF_COMBINATION("part of combination"),
    LENGTH("length", CellNames.LENGTHS),
    LENGTH_COLUMNS("length, columns", CellNames.LENGTHS, CellNames.COLUMNS),
    ENDING("ending", CellNames.ENDINGS),
    CASE("case", CellNames.CASES),
    SIGNS("signs", CellNames.SIGNS),
    IN_TITLE("in title"),
    WORD("word", CellNames.WORDS),
    WORD_WHOLE("word, whole", CellNames.WORDS),
    WORD_FIRST_TWO("word, first two", CellNames.WORDS),
    WORD_FIRST_TWO_PAGE("word, first two, page", CellNames.WORDS, CellNames.KINDS),
    WORD_FIRST("first word", CellNames.WORDS),
    WORD_LAST("last word", CellNames.WORDS),
    NEXT_WORD("next word", CellNames.WORDS),
    NEXT_WORD_WHOLE("next word, whole", CellNames.WORDS),
    NEXT_WORD_FIRST_TWO("next word, first two", CellNames.WORDS),
    NEXT_WORD_FIRST_TWO_PAGE("next word, first two, page", CellNames.WORDS, CellNames.KINDS),
    NEXT_WORD_FIRST("first next word", CellNames.WORDS),
    NEXT_WORD_LAST("last next word", CellNames.WORDS),
    PREVIOUS_WORD("previous word", CellNames.WORDS),
    PREVIOUS_WORD_WHOLE("previous word, whole", CellNames.WORDS),
    PREVIOUS_WORD_FIRST_TWO("previous word, first two", CellNames.WORDS),
    PREVIOUS_WORD_FIRST_TWO_PAGE("previous word, first two, page", CellNames.WORDS, CellNames.KINDS),
    PREVIOUS_WORD_FIRST("first previous word", CellNames.WORDS),
    PREVIOUS_WORD_LAST("last previous word", CellNames.WORDS),
    BEFORE_PREVIOUS("word before previous", CellNames.WORDS),
    BEFORE_PREVIOUS_WHOLE("word before previous, whole", CellNames.WORDS),
    BEFORE_PREVIOUS_FIRST_TWO("word before previous, first two", CellNames.WORDS),
    BEFORE_PREVIOUS_FIRST_TWO_PAGE("word before previous, first two, page", CellNames.WORDS, CellNames.KINDS),
    BEFORE_PREVIOUS_FIRST("first word before previous", CellNames.WORDS),
    BEFORE_PREVIOUS_LAST("last word before previous", CellNames.WORDS);

    private static final Map<String, CellFamily> BY_NAME = byName();

    private final String printed;

    @SuppressWarnings("ImmutableEnumChecker") // its lists are
    private final List<List<String>> parts;

    private final boolean ofWords;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    CellFamily(String printed, List<String>... parts) {
        this.printed = printed;
        this.parts = List.of(parts);
        this.ofWords = parts.length > 0 && parts[0].equals(CellNames.WORDS);
    }

    private static Map<String, CellFamily> byName() {
        Map<String, CellFamily> families = new HashMap<>();
        for (CellFamily family : values()) {
            families.put(family.printed, family);
        }
        return families;
    }

    /** The family of a name in the resource: {@code form, next}. */
    static CellFamily named(String printed) {
        CellFamily family = BY_NAME.get(printed);
        if (family == null) {
            throw new IllegalArgumentException("Nothing is seen of cells that is called " + printed + ".");
        }
        return family;
    }

    /** The name in the resource. */
    String printed() {
        return printed;
    }

    /** The number of what has two parts. */
    int of(int first, int second) {
        return first * parts.get(1).size() + second;
    }

    /** The number of what has three parts. */
    int of(int first, int second, int third) {
        return of(first, second) * parts.get(2).size() + third;
    }

    /** The name of a number. */
    String name(int number, KnownWords words) {
        if (parts.isEmpty()) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        int left = number;
        for (int i = parts.size() - 1; i > 0; i--) {
            List<String> part = parts.get(i);
            name.insert(0, " " + part.get(left % part.size()));
            left /= part.size();
        }
        return (ofWords ? words.word(left) : parts.get(0).get(left)) + name;
    }

    /** The number of a name, whose words become known. */
    int number(String name, KnownWords words) {
        int number = 0;
        int factor = 1;
        int end = name.length();
        for (int i = parts.size() - 1; i > 0; i--) {
            List<String> part = parts.get(i);
            int start = end;
            int found = -1;
            while (found < 0 && start > 0) { // the names of parts may have blanks
                start = name.lastIndexOf(' ', start - 1);
                found = part.indexOf(name.substring(start + 1, end));
            }
            number += factor * required(found, name);
            factor *= part.size();
            end = Math.max(0, start);
        }
        if (parts.isEmpty()) {
            return 0;
        }
        String first = name.substring(0, end);
        return number
                + factor * (ofWords ? words.learn(first) : required(parts.get(0).indexOf(first), name));
    }

    private int required(int found, String name) {
        if (found < 0) {
            throw new IllegalArgumentException("Of " + printed + " there is no " + name + ".");
        }
        return found;
    }
}
