package org.xbrlr.flatten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.table.Certainty;
import org.xbrlr.text.Dialect;

/** A page of our own, flattened in every dialect: what is read of the text is what is read of the HTML. */
class DialectsTest {
    /** Two groups, an instant, empty cells everywhere, a head of two members, a text among the values. */
    private static final Path PAGE = Path.of("testdata", "html", "R6.htm");

    /** Marks on a row, a column and a cell. */
    private static final Path MARKED = Path.of("testdata", "html", "R5.htm");

    private static final Set<Dialect> KEEPS_COLUMNS =
            EnumSet.of(Dialect.E, Dialect.F, Dialect.G, Dialect.J, Dialect.K, Dialect.M);
    private static final Set<Dialect> KEEPS_ROWS = EnumSet.of(Dialect.A0, Dialect.C);

    static Stream<Dialect> dialects() {
        return Arrays.stream(Dialect.values()).filter(dialect -> dialect != Dialect.H);
    }

    private static byte[] flat(Path page, Dialect dialect) throws IOException {
        return Flattener.flatten(Files.readString(page), dialect).getBytes(StandardCharsets.UTF_8);
    }

    private static Reading html(Path page) throws IOException {
        return Xbrlr.read("R.htm", Files.readAllBytes(page));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void isFoundByItsLines(Dialect dialect) throws IOException {
        assertThat(Xbrlr.detect("a", flat(PAGE, dialect)))
                .satisfies(found -> assertThat(found.dialect()).isEqualTo(dialect))
                .satisfies(found -> assertThat(found.pages()).isEqualTo(1))
                .satisfies(found -> assertThat(found.confidence()).isGreaterThan(0.5));
        assertThat(Xbrlr.read("a", flat(PAGE, dialect)).text().dialect()).isEqualTo(dialect.name());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void givesTheHeadOfThePage(Dialect dialect) throws IOException {
        Reading read = Xbrlr.read("a", flat(PAGE, dialect));
        Reading html = html(PAGE);
        assertThat(read.diagnostics().stream().filter(d -> !d.code().printed().equals("ambiguous-placement")))
                .isEmpty();
        assertThat(read.page().orElseThrow().title().name()).isEqualTo("Tea Rooms, by Kind (Details)");
        assertThat(read.page().orElseThrow().scale().scales())
                .isEqualTo(html.page().orElseThrow().scale().scales());
        assertThat(read.table().columns().stream().map(column -> column.date().orElseThrow() + " " + column.months()))
                .containsExactlyElementsOf(html.table().columns().stream()
                        .map(column -> column.date().orElseThrow() + " " + column.months())
                        .toList());
    }

    /** In D the bar within a member's label looks like one between cells, in I a text among the values like a label's end. */
    static Stream<Dialect> dialectsWithClearBars() {
        return dialects().filter(dialect -> dialect != Dialect.D && dialect != Dialect.I);
    }

    @Test
    void wherePlainBlanksPartCellsNumbersAreCutOffFromTheRight() throws IOException {
        Reading read = Xbrlr.read("a", flat(PAGE, Dialect.I));
        List<String> expected = html(PAGE).facts().stream()
                .filter(fact -> !fact.label().equals("How the stock is counted"))
                .map(DialectsTest::words)
                .toList();
        assertThat(read.facts().stream().map(DialectsTest::words)).containsExactlyElementsOf(expected);
        assertThat(read.facts()).allMatch(fact -> fact.certainty() == Certainty.CERTAIN);
    }

    @ParameterizedTest
    @MethodSource("dialectsWithClearBars")
    void givesEveryValueInItsOrder(Dialect dialect) throws IOException {
        assertThat(shown(Xbrlr.read("a", flat(PAGE, dialect)))).isEqualTo(shown(html(PAGE)));
    }

    private static List<String> shown(Reading reading) {
        return reading.table().rows().stream()
                .flatMap(row -> row.cells().stream().map(cell -> row.label() + " " + cell.shown()))
                .toList();
    }

    /** The fact without what only HTML tells, and without lines. */
    private static String words(Fact fact) {
        return String.join(
                "; ",
                fact.label(),
                fact.section(),
                fact.headings().toString(),
                fact.columns().toString(),
                fact.periodType() + " " + fact.periodStart() + " " + fact.periodEnd(),
                fact.value().toString(),
                fact.unit().toString(),
                fact.footnotes().toString());
    }

    static Stream<Dialect> dialectsWithColumns() {
        return KEEPS_COLUMNS.stream();
    }

    @ParameterizedTest
    @MethodSource("dialectsWithColumns")
    void whereColumnsAreKeptTheFactsAreThoseOfTheHtmlAndCertain(Dialect dialect) throws IOException {
        Reading read = Xbrlr.read("a", flat(PAGE, dialect));
        assertThat(read.facts().stream().map(DialectsTest::words))
                .containsExactlyElementsOf(
                        html(PAGE).facts().stream().map(DialectsTest::words).toList());
        assertThat(read.facts()).allMatch(fact -> fact.certainty() == Certainty.CERTAIN);
    }

    @Test
    void wherePaddingIsKeptMarksStandBesideTheirColumns() throws IOException {
        assertThat(marked(Xbrlr.read("a", flat(MARKED, Dialect.G)))).isEqualTo(marked(html(MARKED)));
    }

    private static List<String> marked(Reading reading) {
        return reading.facts().stream()
                .map(fact -> fact.label() + " " + fact.columns() + " " + fact.footnotes())
                .toList();
    }

    static Stream<Dialect> dialectsWithNames() {
        return Stream.of(Dialect.G, Dialect.J, Dialect.L, Dialect.M);
    }

    @ParameterizedTest
    @MethodSource("dialectsWithNames")
    void whereTablesBehindDefinitionsAreKeptConceptsHaveTheirNames(Dialect dialect) throws IOException {
        assertThat(names(Xbrlr.read("a", flat(PAGE, dialect)))).isEqualTo(names(html(PAGE)));
    }

    private static List<String> names(Reading reading) {
        return reading.facts().stream()
                .map(fact -> fact.label() + " " + fact.concept().orElse("") + " " + fact.periodType())
                .toList();
    }

    static Stream<Dialect> dialectsWithRows() {
        return KEEPS_ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("dialectsWithRows")
    void whereRowsAreKeptLabelsAndSectionsAreThoseOfTheHtml(Dialect dialect) throws IOException {
        List<String> expected = rows(html(PAGE));
        assertThat(rows(Xbrlr.read("a", flat(PAGE, dialect)))).isEqualTo(expected);
    }

    private static List<String> rows(Reading reading) {
        return reading.table().rows().stream()
                .map(row ->
                        row.label() + "; " + row.section() + "; " + row.cells().size())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void damageNeverThrows(Dialect dialect) throws IOException {
        byte[] text = flat(PAGE, dialect);
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = text.clone();
            for (int k = 0; k < 5; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) "|\n -1X".charAt(random.nextInt(6));
            }
            byte[] cut = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            assertThat(Xbrlr.readAll("a", damaged, Optional.of(dialect), Taxonomy.NONE))
                    .isNotEmpty();
            assertThat(Xbrlr.readAll("a", cut, Optional.empty(), Taxonomy.NONE)).isNotEmpty();
        }
    }
}
