package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.notation.UnitName;

/** Every body cell comes out again, in order, as a label, a value or a mark, whatever the page holds. */
class NothingLostTest {
    private static final List<String> TEXTS = List.of(
            "Revenue",
            "Debt [Line Items]",
            "Senior Notes [Member]",
            "CPaaS | Minimum",
            "Shares issued | shares",
            "Start Date [Axis]: 2021-01-01",
            "Debt [Text Block]",
            "Lease Liability [Extensible Enumeration]",
            "$ 5",
            "(1,234)",
            "2025",
            "5.5%",
            "12 months",
            "false",
            "Dec. 31, 2021",
            "0000320193",
            "|",
            "[Member]",
            ":",
            "<p>x</p>");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCellComesOut(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> body = new ArrayList<>(List.of("|Total"));
        List<String> expected = new ArrayList<>(List.of("Total"));
        int cells = random.nextInt(40);
        for (int i = 0; i < cells; i++) {
            int mark = 1 + random.nextInt(9);
            switch (random.nextInt(8)) {
                case 0 -> {
                    body.add("|[" + mark + "]");
                    expected.add("[" + mark + "]");
                }
                case 1 -> {
                    body.addAll(List.of("|", "Note " + mark, "A paragraph."));
                    expected.add("Note " + mark + " A paragraph.");
                }
                default -> {
                    String text = TEXTS.get(random.nextInt(TEXTS.size()));
                    body.add("|" + text);
                    expected.add(text);
                }
            }
        }

        RowText page = RowText.details(1 + random.nextInt(5), body.toArray(String[]::new));

        assertThat(texts(page.rows)).as(String.join("\n", body)).isEqualTo(expected);
    }

    private static List<String> texts(List<UnplacedRow> rows) {
        List<String> texts = new ArrayList<>();
        for (UnplacedRow row : rows) {
            texts.add(row.label()
                    + row.unitSuffix()
                            .map(UnitName::shown)
                            .map(unit -> " | " + unit)
                            .orElse(""));
            row.footnotes().forEach(mark -> texts.add("[" + mark + "]"));
            for (UnplacedCell cell : row.cells()) {
                texts.add(cell.shown().replace('\n', ' '));
                cell.footnotes().forEach(mark -> texts.add("[" + mark + "]"));
            }
        }
        return texts;
    }
}
