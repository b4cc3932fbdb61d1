package org.xbrlr.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.text.Line;

/**
 * Tells the lines of a column head apart: date, units, members (rules 2.1, 2.6).
 *
 * <pre>
 * Dec. 31, 2021     date          Common Stock [Member]   member        Dec. 31, 2011          date
 * CNY (¥)           unit          USD ($)                 unit          Clearwire Corporation  member, .NET only
 * Item              unit          shares                  unit          Year                   unit
 * </pre>
 */
final class ColumnHeadParser {
    /** A unit has few words ({@code a b}); more of them are a member's label. */
    private static final int MOST_WORDS_OF_A_UNIT = 3;

    private ColumnHeadParser() {}

    static ColumnHead parse(HeadReader.Draft draft, Era era) {
        List<String> lines = new ArrayList<>();
        for (Line line : draft.lines) {
            lines.add(line.text());
        }
        List<UnitName> units = new ArrayList<>();
        List<String> members = new ArrayList<>();
        Optional<LocalDate> date = Optional.empty();
        boolean unitsOnly = true;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (HeadLines.isPeriod(line)) {
                date = DateNotation.parse(line); // the first line's stays
                continue;
            }
            boolean strict = UnitNotation.parse(line).isPresent();
            // units stand last: an open form counts only under a date and while no member has been met
            boolean open = draft.dated && unitsOnly && mayBeUnit(line, era);
            if (strict || open) {
                units.add(UnitNotation.inUnitPlace(line));
            } else {
                members.add(line);
                unitsOnly = false;
            }
        }
        Collections.reverse(units);
        Collections.reverse(members);
        int line = draft.lines.isEmpty() ? draft.lastLine : draft.lines.get(0).number();
        return new ColumnHead(line, draft.lastLine, lines, date, units, members, draft.marks);
    }

    private static boolean mayBeUnit(String line, Era era) {
        if (line.endsWith("]")) {
            return false;
        }
        int blanks = 0;
        for (int i = 0; i < line.length(); i++) {
            blanks += line.charAt(i) == ' ' ? 1 : 0;
        }
        return era == Era.DOTNET ? blanks == 0 : blanks < MOST_WORDS_OF_A_UNIT;
    }
}
