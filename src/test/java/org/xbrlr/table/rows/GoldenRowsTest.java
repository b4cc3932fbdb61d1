package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.notation.UnitName;
import org.xbrlr.page.Page;
import org.xbrlr.page.PageParser;
import org.xbrlr.render.ModelReader;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.Rendered;
import org.xbrlr.render.Truth;
import org.xbrlr.text.CellReader;

/** The rows of the pages of testdata/golden, the seeds among them, are those of the models they are drawn from. */
class GoldenRowsTest {
    private static final String MODEL = "model.txt";
    /** Its row of nils is labelled as other filers label headings. */
    private static final String NILS = "nil-rows";

    static Stream<Arguments> models() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("testdata", "golden"))) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve(MODEL)) && !folder.endsWith(NILS))
                    .sorted()
                    .map(folder -> arguments(String.valueOf(folder.getFileName()), folder.resolve(MODEL)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void rowsAreThoseOfTheModel(String name, Path model) throws IOException {
        Rendered drawn = PageRenderer.render(ModelReader.read(Files.readString(model)));
        Page page = PageParser.parse(
                        CellReader.read(name, drawn.text().getBytes(StandardCharsets.UTF_8), d -> {}), d -> {})
                .orElseThrow();

        List<UnplacedRow> rows = RowReader.read(page, d -> {});

        int columns = page.columns().size();
        assertThat(rows.stream().map(row -> Cut.of(row, columns)).toList())
                .as(drawn.text())
                .containsExactlyElementsOf(drawn.truth().rows().stream()
                        .map(row -> Cut.of(row, columns))
                        .toList());
    }

    /** What both sides know of a row. A mark before the values of a row with a gap may be that of a nil cell (rule 5.9). */
    private record Cut(
            int line,
            String kind,
            String label,
            Optional<String> suffix,
            String section,
            Optional<LocalDate> balance,
            List<String> marks,
            List<Integer> cells) {
        static Cut of(UnplacedRow row, int columns) {
            return new Cut(
                    row.line(),
                    row.kind().name(),
                    row.label(),
                    row.unitSuffix().map(UnitName::shown),
                    row.section(),
                    row.balanceDate(),
                    row.cells().size() == columns ? row.footnotes() : List.of(),
                    row.cells().stream().map(UnplacedCell::line).toList());
        }

        static Cut of(Truth.Row row, int columns) {
            return new Cut(
                    row.line(),
                    row.kind().name(),
                    row.label(),
                    row.suffix(),
                    row.section(),
                    row.balance(),
                    row.cells().size() == columns
                            ? row.marks().stream().map(String::valueOf).toList()
                            : List.of(),
                    row.cells().stream().map(Truth.Cell::line).toList());
        }
    }
}
