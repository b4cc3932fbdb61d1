package org.xbrlr.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.fact.Fact;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.page.Era;
import org.xbrlr.page.Footnote;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.Column;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;

class HtmlTableBuilderTest {
    private static final Path PAGE = Path.of("testdata/html/R5.htm");

    @Test
    void headsAreExpandedAndMarksBelongToTheColumnBeforeThem() throws IOException {
        List<Column> columns = page().table().columns();
        assertThat(columns)
                .extracting(Column::months)
                .containsExactly(OptionalInt.of(12), OptionalInt.of(12), OptionalInt.empty());
        assertThat(columns)
                .extracting(column -> column.date().orElseThrow())
                .containsExactly(LocalDate.of(2023, 12, 31), LocalDate.of(2022, 12, 31), LocalDate.of(2021, 12, 31));
        assertThat(columns)
                .extracting(column -> column.periodType().orElseThrow())
                .containsExactly(PeriodType.DURATION, PeriodType.DURATION, PeriodType.INSTANT);
        assertThat(columns).extracting(Column::footnotes).containsExactly(List.of("1"), List.of(), List.of());
    }

    @Test
    void aTitleThatReachesDownOneRowOnlyMovesNoHead() throws IOException {
        String page = Files.readString(PAGE);
        String rewritten = page.replaceFirst(" rowspan=\"[0-9]+\"", "");
        assertThat(rewritten).isNotEqualTo(page);
        assertThat(Xbrlr.read("R5.htm", rewritten.getBytes(StandardCharsets.UTF_8))
                        .table()
                        .columns())
                .isEqualTo(page().table().columns());
    }

    @Test
    void rowsHaveTheirKindsAndEveryCellItsColumn() throws IOException {
        Reading reading = page();
        assertThat(reading.table().rows())
                .extracting(Row::kind)
                .containsExactly(
                        RowKind.ABSTRACT, RowKind.ITEM, RowKind.ITEM, RowKind.NIL, RowKind.MEMBER, RowKind.ITEM);
        List<PlacedCell> cells = reading.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .toList();
        assertThat(cells).extracting(PlacedCell::column).containsExactly(2, 1, 3, 1);
        assertThat(cells).extracting(PlacedCell::line).containsExactly(32, 39, 43, 66);
        assertThat(cells).extracting(PlacedCell::certainty).containsOnly(Certainty.CERTAIN);
        assertThat(cells.get(0).footnotes()).containsExactly("3", "4");
        assertThat(cells.get(3).shown()).isEqualTo("Butter and flour.\nApples 5");
        assertThat(reading.table().rows().get(1).footnotes()).containsExactly("2");
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void factsHaveTheNamesThatTheLabelsLeadTo() throws IOException {
        List<Fact> facts = page().facts();
        assertThat(facts)
                .extracting(fact -> fact.concept().orElseThrow())
                .containsExactly("us-gaap:TeaCakesSold", "tea:CakesInStock", "tea:CakesInStock", "tea:Recipe");
        assertThat(facts)
                .extracting(fact -> fact.periodType().orElseThrow())
                .containsExactly(PeriodType.DURATION, PeriodType.INSTANT, PeriodType.INSTANT, PeriodType.DURATION);
        assertThat(facts.get(0).value()).contains("110000");
        assertThat(facts.get(0).definition()).contains("Amount of cake that guests ate.");
        assertThat(facts.get(3).dimensions()).singleElement().satisfies(dimension -> {
            assertThat(dimension.axis()).contains("tea:CakeKindAxis");
            assertThat(dimension.member()).contains("tea:AppleCakeMember");
        });
    }

    @Test
    void footnoteTextsAreKept() throws IOException {
        HtmlReading reading = HtmlTableBuilder.read(Files.readAllBytes(PAGE), Taxonomy.NONE, page -> d -> {})
                .get(0);
        assertThat(reading.footnotes())
                .containsExactly(new Footnote("1", "A leap year."), new Footnote("2", "Whole cakes."));
    }

    @Test
    void rowsOnOneLineAreCounted() throws IOException {
        String html = Files.readString(PAGE).replace("\n", "");
        Reading reading = read(html);
        assertThat(reading.table().rows()).extracting(Row::line).doesNotHaveDuplicates();
        assertThat(reading.facts())
                .extracting(fact -> fact.concept().orElseThrow())
                .containsExactly("us-gaap:TeaCakesSold", "tea:CakesInStock", "tea:CakesInStock", "tea:Recipe");
    }

    @Test
    void theVersionMarkTellsTheEra() throws IOException {
        String html = Files.readString(PAGE);
        assertThat(read(html).page().orElseThrow().era()).isEqualTo(Era.PYTHON);
        assertThat(read(html.replace("v3.24.0", "v2.4.0.6"))
                        .page()
                        .orElseThrow()
                        .era())
                .isEqualTo(Era.DOTNET);
    }

    @Test
    void aValueUnderNoHeadIsNotCertain() throws IOException {
        String html = Files.readString(PAGE).replace("<td class=\"num\">$ (3)", "<td></td><td class=\"num\">$ (3)");
        Reading reading = read(html);
        assertThat(reading.table().rows().get(2).cells().get(1).certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.TOO_MANY_VALUES);
    }

    @Test
    void aSecondPageIsReported() throws IOException {
        String html = Files.readString(PAGE);
        assertThat(read(html + html).diagnostics()).extracting(Diagnostic::code).contains(Code.STRAY_LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>Tea</p></body></html>",
                "<table class=\"report\"></table>",
                "<html><table class='report'><tr>"
            })
    void htmlWithoutATableSaysSo(String html) {
        Reading reading = read(html);
        assertThat(reading.page()).isEmpty();
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.NO_TABLE);
    }

    /** Whatever is cut out of a page, a reading comes back, and no two rows are taken for one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void brokenPagesGiveAReading(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> parts = new ArrayList<>(List.of(Files.readString(PAGE).split("(?=<)")));
        for (int round = 0; round < 30; round++) {
            int at = 3 + random.nextInt(parts.size() - 3);
            if (random.nextBoolean()) {
                parts.remove(at);
            } else {
                parts.add(at, parts.get(3 + random.nextInt(parts.size() - 3)));
            }
            Reading reading = read(String.join("", parts));
            assertThat(reading.table().rows()).extracting(Row::line).doesNotHaveDuplicates();
        }
    }

    @Test
    void deepNestingIsNoTrouble() {
        String deep = "<div>".repeat(50_000);
        Reading reading =
                read("<html><table class=\"report\"><tr><th>Tea</th><th>Dec. 31, 2023</th></tr><tr><td>Cakes</td><td>"
                        + deep + "5</table>");
        assertThat(reading.table().columns()).hasSize(1);
    }

    private static Reading page() throws IOException {
        return Xbrlr.read("R5.htm", Files.readAllBytes(PAGE));
    }

    private static Reading read(String html) {
        return Xbrlr.read("R5.htm", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void otherInputsAreText() {
        assertThat(HtmlInput.suits(bytes("\uFEFF \n<!DOCTYPE html><html>"))).isTrue();
        assertThat(HtmlInput.suits(bytes("|\nTea - USD ($)\n|\nDec. 31, 2023\n|Cakes\n|<table>")))
                .isFalse();
        assertThat(HtmlInput.suits(
                        bytes("<span>v3</span>\n<table>\n<tr><th>Tea</th></tr></table>\n| Definition |\n|---|")))
                .isTrue();
        assertThat(HtmlInput.suits(bytes("<b>Tea</b> <table>\n|\nDec. 31, 2023")))
                .isFalse();
        assertThat(HtmlInput.suits(bytes(""))).isFalse();
        assertThat(HtmlInput.decode("Café".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Café");
        assertThat(Optional.of(HtmlInput.decode(bytes("Café")))).contains("Café");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A table saved alone: its columns and words tell what its definitions would have told. */
    @Test
    void withoutDefinitionsPeriodsAreToldAsInAText() {
        String page = """
                <table class="report">
                <tr><th class="tl" rowspan="2"><div><strong>Shops (Details) - USD ($)</strong></div></th>
                <th class="th">12 Months Ended</th><th class="th"></th></tr>
                <tr><th class="th"><div>Dec. 31, 2024</div></th><th class="th"><div>Dec. 31, 2023</div></th></tr>
                <tr class="ro"><td class="pl">Stock of tea</td><td class="nump">$ 5</td><td class="nump">$ 4</td></tr>
                <tr class="re"><td class="pl">Revenues</td><td class="nump">$ 9</td><td class="text"></td></tr>
                </table>
                """;
        assertThat(Xbrlr.read("R.htm", page.getBytes(StandardCharsets.UTF_8)).facts())
                .extracting(Fact::label, fact -> fact.periodType().orElseThrow())
                .containsExactly(
                        tuple("Stock of tea", PeriodType.INSTANT),
                        tuple("Stock of tea", PeriodType.INSTANT),
                        tuple("Revenues", PeriodType.DURATION));
    }
}
