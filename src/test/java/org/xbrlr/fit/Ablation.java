package org.xbrlr.fit;

import static org.xbrlr.table.evidence.Clue.*;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xbrlr.table.evidence.Clue;

/** What pieces of evidence to take away, to see what each is worth: their weights become 0, the others stay. */
final class Ablation {
    /** The pieces by name, each with what tells the names of its weights. */
    static final Map<String, Predicate<String>> PIECES = pieces();

    private Ablation() {}

    private static Map<String, Predicate<String>> pieces() {
        Map<String, Predicate<String>> pieces = new LinkedHashMap<>();
        pieces.put(
                "the shape of the set",
                of(
                        LEFT_ALIGNED,
                        ALL_DURATIONS,
                        WHOLE_GROUP,
                        WHOLE_GROUPS,
                        NOT_FROM_FIRST,
                        HOLE_IN_GROUP,
                        PART_OF_GROUP,
                        ONE_GROUP_OF_SEVERAL,
                        LONGEST_GROUP,
                        SHORTEST_GROUP,
                        MAIN_COLUMN,
                        LONE_NEWEST,
                        LONE_IN_GROUP_OF_ONE,
                        LONE_SECOND,
                        LONE_OLDER,
                        SAME_PLACES_IN_GROUPS,
                        OTHER_PLACES_IN_GROUPS));
        pieces.put("events set apart", of(EVENT_COLUMN, EVENT_AMONG_REGULAR, EVENT_AND_REGULAR));
        pieces.put(
                "the dates of instants",
                of(
                        ALL_MOMENTS,
                        NEWEST_TWO_MOMENTS,
                        LONE_NEWEST_MOMENT,
                        LONE_SECOND_MOMENT,
                        LONE_OLDER_MOMENT,
                        ODD_MOMENT,
                        ODD_AMONG_REGULAR,
                        FIRST_DAY_MOMENT,
                        ODD_AND_REGULAR,
                        SKIPPED_MOMENT,
                        WITHOUT_NEWEST_MOMENT,
                        REPEATED_MOMENT));
        pieces.put("notes of the filing", of(NOTE_DATE));
        pieces.put("words for instants and durations", name -> name.startsWith("words "));
        pieces.put("definitions", name -> name.startsWith("words ") && name.contains("/defined:"));
        pieces.put("words for shares and prices", of(COUNT_NAMED, PRICE_NAMED));
        pieces.put("the longer period has the greater amount", of(LONGER_IS_LARGER, LONGER_IS_SMALLER));
        pieces.put("dates spoken of", of(YEAR_SPOKEN, OTHER_YEAR_SPOKEN, DATE_SPOKEN));
        pieces.put("later events", of(LATER_DATE_SPOKEN, LATER_DATE_OF_OTHERS));
        pieces.put(
                "components of equity",
                of(
                        TOTAL_COLUMN,
                        LONE_IN_TOTAL,
                        LONE_BALANCE_IN_TOTAL,
                        MEMBER_FITS,
                        MEMBER_UNFIT,
                        SHARES_IN_STOCK,
                        SHARES_OF_COMMON,
                        SHARES_ELSEWHERE,
                        QUALIFIERS_MIXED,
                        QUALIFIED,
                        QUALIFIER_SPOKEN,
                        HEAD_SPOKEN,
                        SIGN_FITS,
                        SIGN_UNFIT));
        pieces.put("totals across", of(ADDS_UP_ACROSS, ADDS_UP_NOT, TOTAL_MISSING));
        pieces.put("roll-forwards and carried balances", of(ROLLS_FORWARD, BALANCE_CARRIED, BALANCE_NOT_CARRIED));
        pieces.put("sums of members and sections", of(MEMBERS_ADD_UP, ROWS_ADD_UP));
        pieces.put("sums of rows that shift together", of(BLOCKS_ADD_UP));
        pieces.put("columns that would be empty", of(COLUMN_WANTED, DURATION_WANTED));
        pieces.put("rows of one label", of(SAME_LABEL_SET, SAME_LABEL_COLUMNS, SAME_LABEL_TYPE, COMPLEMENT));
        pieces.put(
                "rows next to one another and of one section",
                of(
                        ABOVE_SET,
                        BELOW_SET,
                        ABOVE_COLUMNS,
                        BELOW_COLUMNS,
                        ABOVE_TYPE,
                        SECTION_SET,
                        SECTION_COLUMNS,
                        SECTION_TOGETHER,
                        SAME_SIZE_SET));
        pieces.put("values told again", of(SAME_VALUE, SAME_VALUE_NEGATED, SAME_VALUE_ROUNDED));
        return pieces;
    }

    private static Predicate<String> of(Clue... clues) {
        Set<String> names = Stream.of(clues)
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        return name -> names.contains(name.substring(name.indexOf(' ') + 1)) && !name.startsWith("layout ");
    }

    /** The weights without a piece. */
    static Map<String, Double> without(Predicate<String> piece, Map<String, Double> weights) {
        Map<String, Double> left = new HashMap<>(weights);
        left.keySet().removeIf(piece);
        return left;
    }
}
