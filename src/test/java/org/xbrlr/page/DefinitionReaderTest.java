package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.text.Line;

class DefinitionReaderTest {
    private static final List<String> TABLE = List.of("|", "Title", "|", "Dec. 31, 2020", "|Cash", "|5");

    @Test
    void everyFormOfBlock() {
        PageText text = pageWith(
                "|X",
                "- Definition",
                "+ References",
                "Amount of cash.",
                "More of it.",
                "+ Details",
                "Reference 1: http://www.xbrl.org/2003/role/disclosureRef",
                "|X",
                "- Definition",
                "+ References",
                "No definition available.",
                "+ Details",
                "No definition available.",
                "|X",
                "- References",
                "+ Details",
                "No definition available.",
                "|X",
                "- Details");

        assertThat(text.page().definitions())
                .containsExactly(
                        block(
                                7,
                                13,
                                "Amount of cash. More of it.",
                                "Reference 1: http://www.xbrl.org/2003/role/disclosureRef"),
                        block(14, 19, "No definition available.", "No definition available."),
                        new DefinitionBlock(20, 23, false, Optional.empty(), Optional.of("No definition available.")),
                        new DefinitionBlock(24, 25, true, Optional.empty(), Optional.empty()));
        assertThat(text.page().definitions())
                .extracting(DefinitionBlock::standard)
                .containsExactly(true, false, false, false);
        assertThat(text.codes()).isEmpty();
        assertThat(text.body()).containsExactly("Cash", "5");
    }

    @Test
    void headingsMayStandAboveWhatTheyHead() {
        PageText text = pageWith(
                "|X",
                "- Definition",
                "Amount of cash.",
                "+ References",
                "Reference 1: http://x",
                "-Topic 250",
                "+ Details",
                "Name: a_Cash",
                "Period Type: instant",
                "|X",
                "- Details",
                "Name: a_Axis=a_Member",
                "Home");

        assertThat(text.page().definitions())
                .containsExactly(
                        new DefinitionBlock(
                                7,
                                15,
                                false,
                                Optional.of("Amount of cash."),
                                Optional.of("Reference 1: http://x"),
                                new ElementDetails(
                                        Optional.of("a_Cash"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("instant"))),
                        new DefinitionBlock(
                                16,
                                18,
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                new ElementDetails(
                                        Optional.of("a_Axis=a_Member"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
        assertThat(text.codes()).containsExactly(Code.STRAY_LINE);
    }

    @Test
    void blocksOfTheDotnetEra() {
        PageText text =
                pageWith("|X", "|", "- Definition", "Amount of cash.", "Reference 1: http://x", "|X", "|", "- Details");

        assertThat(text.page().era()).isEqualTo(Era.DOTNET);
        assertThat(text.page().definitions())
                .containsExactly(
                        block(7, 11, "Amount of cash.", "Reference 1: http://x"),
                        new DefinitionBlock(12, 14, true, Optional.empty(), Optional.empty()));
    }

    /** Extractors drop words that they have seen before; the bare X stays. */
    @Test
    void bareBlocksAreKept() {
        PageText text = pageWith(
                "|X", "|X", "- Definition", "+ References", "Cash.", "+ Details", "Reference 1: http://x", "|X", "|X");

        assertThat(text.page().definitions())
                .extracting(DefinitionBlock::bare)
                .containsExactly(true, false, true, true);
        assertThat(text.body()).containsExactly("Cash", "5");
        assertThat(text.codes()).isEmpty();
    }

    @Test
    void anXMayBeAValue() {
        PageText text = pageWith(
                "|Offset",
                "|X",
                "|X",
                "|Paid",
                "|X",
                "|[1]",
                "|X",
                "- References",
                "+ Details",
                "Reference 1: http://x");

        assertThat(text.body()).containsExactly("Cash", "5", "Offset", "X", "X", "Paid", "X", "[1]");
        assertThat(text.page().definitions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "4, true", "5, true", "6, false"})
    void aBlockThatIsCutOffIsReported(int lines, boolean truncated) {
        String[] block = {"|X", "- Definition", "+ References", "Cash.", "+ Details", "Reference 1: http://x"};
        PageText text = pageWith(Arrays.copyOf(block, lines));

        assertThat(text.page().definitions()).hasSize(1);
        assertThat(text.codes()).isEqualTo(truncated ? List.of(Code.TRUNCATED) : List.of());
    }

    @Test
    void whatFollowsTheBlocksIsStray() {
        PageText text = pageWith(
                "|X", "- References", "+ Details", "Reference 1: http://x", "© 2021", "|Home", "|X", "- Details");

        assertThat(text.page().definitions()).hasSize(2);
        assertThat(text.page().stray()).containsExactly(new Line(11, "© 2021"), new Line(12, "|Home"));
        assertThat(text.codes()).containsExactly(Code.STRAY_LINE);
    }

    private static DefinitionBlock block(int line, int lastLine, String definition, String reference) {
        return new DefinitionBlock(line, lastLine, false, Optional.of(definition), Optional.of(reference));
    }

    private static PageText pageWith(String... blocks) {
        List<String> lines = new ArrayList<>(TABLE);
        lines.addAll(List.of(blocks));
        return new PageText(lines.toArray(String[]::new));
    }
}
