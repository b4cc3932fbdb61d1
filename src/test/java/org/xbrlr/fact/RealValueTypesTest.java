package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xbrlr.notation.Value;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;

/**
 * Value types of real pages, placed as they truly are, against the data types that the pages' HTML tells. The pages stand
 * beside the project and not in it; where they are absent this test is skipped, and the tests beside each rule still hold.
 */
class RealValueTypesTest {
    /** In 1,000 numbers. Measured: 20 of 13,341 wrong; 2,096 would be with every number taken for money. */
    private static final int MOST_WRONG = 3;

    @Test
    void numbersHaveTheTypeOfTheirElement() throws IOException {
        assumeTrue(!RealPages.absent(), "no corpus beside the project");
        List<RealPages.RealPage> pages = RealPages.all();
        Map<String, String> standard = standardTypes(pages);
        List<String> wrong = new ArrayList<>();
        int numbers = 0;
        for (RealPages.RealPage page : pages) {
            ValueTypeResolver types = new ValueTypeResolver(page.page(), page.table());
            for (Row row : page.table().rows()) {
                String element = page.elements().getOrDefault(row.line(), "");
                Optional<ValueType> expected =
                        expected(page.types().getOrDefault(element, standard.getOrDefault(element, "")));
                for (PlacedCell cell : row.cells()) {
                    if (expected.isPresent() && cell.value() instanceof Value.Amount) {
                        numbers++;
                        ValueType given = types.type(row, cell);
                        if (!same(given, expected.get())) {
                            wrong.add(page.name() + ":" + cell.line() + " " + row.label() + " " + cell.shown() + " is "
                                    + expected.get() + ", given " + given);
                        }
                    }
                }
            }
        }
        assertThat(numbers).isPositive();
        assertThat(wrong).as("%s numbers", numbers).hasSizeLessThanOrEqualTo(numbers * MOST_WRONG / 1000);
    }

    /** The types of standard elements, which are the same on every page; custom ones count only on their own page. */
    private static Map<String, String> standardTypes(List<RealPages.RealPage> pages) {
        Map<String, String> standard = new HashMap<>();
        for (RealPages.RealPage page : pages) {
            page.types().forEach((element, type) -> {
                if (element.matches("(us-gaap|dei|srt|ecd|ffd)_.*")) {
                    standard.putIfAbsent(element, type);
                }
            });
        }
        return standard;
    }

    private static Optional<ValueType> expected(String dataType) {
        String type = dataType.substring(dataType.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (type.contains("monetary")) {
            return Optional.of(ValueType.MONETARY);
        }
        if (type.startsWith("pershare")) {
            return Optional.of(ValueType.PER_SHARE);
        }
        if (type.startsWith("shares")) {
            return Optional.of(ValueType.SHARES);
        }
        if (type.startsWith("percent")) {
            return Optional.of(ValueType.PERCENT);
        }
        if (type.matches(
                "(pure|decimal|float|double|area|volume|mass|energy|power|length|nonnegativedecimal.*)(itemtype)?")) {
            return Optional.of(ValueType.DECIMAL);
        }
        return Optional.of(type.contains("integer") ? ValueType.INTEGER : ValueType.TEXT);
    }

    /** A decimal element may show whole numbers only. */
    private static boolean same(ValueType given, ValueType expected) {
        return given == expected || (expected == ValueType.DECIMAL && given == ValueType.INTEGER);
    }
}
