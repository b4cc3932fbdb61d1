package org.xbrlr.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.notation.Value;
import org.xbrlr.notation.ValueNotation;
import org.xbrlr.notation.WordSearch;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * Splits the lines of the title cell into title and scale line (rules 1.1, 1.4, 1.5).
 *
 * <pre>
 * |
 * Summary of Accounting Policies           title, of one line or more
 * - Revenue (Details) - USD ($)
 * shares in Thousands, $ in Millions       the last line, where it has the form of a scale line
 * </pre>
 */
final class TitleCellParser {
    /** Lines that speak of a scale though their form is unknown. */
    private static final List<String> SPEAK_OF_SCALE = List.of(" in Thousands", " in Millions", " in Billions");

    private static final List<String> BEGIN_SCALE =
            List.of("In Thousands", "In Millions", "In Billions", "In Trillions");
    private static final int LONGEST_SCALE = 400;
    private static final int LONGEST_SYMBOL = 40;

    private final Title title;
    private final ScaleLine scale;

    TitleCellParser(List<Line> lines, List<ColumnHead> columns, List<Cell> body, Consumer<Diagnostic> diagnostics) {
        int titleEnd = titleEnd(lines);
        // a unit of one word is believed only where nothing says otherwise (rule 1.3)
        boolean singleWordUnits = columns.size() > 1 && !anyHasUnit(columns) && !showsMoney(body);
        title = title(lines.subList(0, titleEnd), singleWordUnits);
        scale = titleEnd == lines.size()
                ? ScaleLine.NONE
                : scale(lines.get(titleEnd), currencies(title, columns), diagnostics);
    }

    Title title() {
        return title;
    }

    ScaleLine scale() {
        return scale;
    }

    /** How many lines are title. A cell of one line is a title, unless each part of it names a unit. */
    private static int titleEnd(List<Line> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        Line last = lines.get(lines.size() - 1);
        Optional<ScaleLine> scale = ScaleLineParser.parse(last, List.of("$"));
        boolean isScale = lines.size() > 1
                ? scale.isPresent() || speaksOfScale(last.text())
                : scale.isPresent() && namesUnits(scale.get());
        return isScale ? lines.size() - 1 : lines.size();
    }

    private static boolean speaksOfScale(String text) {
        if (text.length() > LONGEST_SCALE) {
            return false;
        }
        for (String words : BEGIN_SCALE) {
            if (WordSearch.isAt(text, words, 0)) {
                return true;
            }
        }
        for (String words : SPEAK_OF_SCALE) {
            int found = text.indexOf(words, 1);
            if (found > 0 && found <= LONGEST_SYMBOL && WordSearch.isEdge(text, found + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesUnits(ScaleLine scale) {
        for (Scale part : scale.scales()) {
            if (UnitNotation.parse(part.symbol()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Title title(List<Line> lines, boolean singleWordUnits) {
        if (lines.isEmpty()) {
            return new Title(0, 0, "", "", List.of(), Optional.empty());
        }
        int lastLine = lines.get(lines.size() - 1).number();
        return TitleParser.parse(lines.get(0).number(), lastLine, joined(lines), singleWordUnits);
    }

    /** The lines on one. */
    static String joined(List<Line> lines) {
        StringJoiner joined = new StringJoiner(" ");
        for (Line line : lines) {
            joined.add(line.text());
        }
        return joined.toString();
    }

    private static ScaleLine scale(Line line, Set<String> currencies, Consumer<Diagnostic> diagnostics) {
        Optional<ScaleLine> scale = ScaleLineParser.parse(line, currencies);
        if (scale.isPresent()) {
            return scale.get();
        }
        diagnostics.accept(new Diagnostic(
                Code.SCALE_NOT_UNDERSTOOD,
                line.number(),
                "The scale line has an unknown form; numbers are given as shown."));
        return new ScaleLine(line.number(), line.text(), List.of());
    }

    /** The symbols of the currencies that title and heads name; a page that names none shows dollars. */
    private static Set<String> currencies(Title title, List<ColumnHead> columns) {
        Set<String> symbols = new LinkedHashSet<>();
        if (title.unit().isPresent()) {
            addMoney(title.unit().get(), symbols);
        }
        for (ColumnHead column : columns) {
            for (UnitName unit : column.units()) {
                addMoney(unit, symbols);
            }
        }
        if (symbols.isEmpty()) {
            symbols.add("$");
        }
        return symbols;
    }

    private static void addMoney(UnitName unit, Set<String> symbols) {
        if (unit.kind() == UnitName.Kind.CURRENCY) {
            symbols.add(unit.symbol());
        }
    }

    private static boolean anyHasUnit(List<ColumnHead> columns) {
        for (ColumnHead column : columns) {
            if (!column.units().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean showsMoney(List<Cell> body) {
        for (Cell cell : body) {
            if (ValueNotation.parse(cell.text()) instanceof Value.Amount amount
                    && !amount.symbol().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
