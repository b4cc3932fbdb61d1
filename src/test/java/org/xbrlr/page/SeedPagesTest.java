package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.notation.UnitName;
import org.xbrlr.text.CellReader;

/** The four seeds, against what the R-page rules say of them (rule 9). */
class SeedPagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "000_e2e1735d0dbcb66e; USD ($); $ in Thousands; 12; 4; 13; |Concentration Risk [Line Items]; 6; 8",
                "001_4cd3ad6a6893488e; USD ($); $ in Thousands; 12; 3; 11; |Summary of Significant Accounting Policies; 13; 8",
                "002_7ea987393a945027; USD ($); $ in Thousands; 3,6; 5; 16; |Segment Reporting, Other Significant Reconciling Item [Line Items]; 7; 2",
                "003_3948cf66d3c3e0cb; ''; ¥ in Thousands, $ in Thousands; 3,12; 6; 26; |Disaggregation of Revenue [Line Items]; 6; 5",
            })
    void partsOfTheSeeds(
            String file,
            String unit,
            String scale,
            String months,
            int columns,
            int bodyLine,
            String firstLabel,
            int elementBlocks,
            int pairBlocks)
            throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(Path.of("seeds", file + ".txt"));
        Page page = PageParser.parse(CellReader.read(file, bytes, diagnostics::add), diagnostics::add)
                .orElseThrow();

        assertThat(page.era()).isEqualTo(Era.PYTHON);
        assertThat(page.kind()).isEqualTo(PageKind.DETAILS);
        assertThat(page.title().unit().map(UnitName::shown).orElse("")).isEqualTo(unit);
        assertThat(page.title().promoted()).isEmpty();
        assertThat(page.scale().text()).isEqualTo(scale);
        assertThat(page.groups().stream().map(group -> "" + group.months()).toList())
                .isEqualTo(List.of(months.split(",")));
        assertThat(page.columns())
                .hasSize(columns)
                .allMatch(column -> column.date().isPresent());
        assertThat(page.body().get(0).line()).isEqualTo(bodyLine);
        assertThat("|" + page.body().get(0).text()).isEqualTo(firstLabel);
        assertThat(page.definitions().stream().filter(DefinitionBlock::pair)).hasSize(pairBlocks);
        assertThat(page.definitions().stream().filter(block -> !block.pair())).hasSize(elementBlocks);
        assertThat(diagnostics).isEmpty();
    }
}
