package org.xbrlr.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlDefinitionReaderTest {
    @Test
    void blocksAndLabelsAreRead() throws IOException {
        HtmlDefinitions page = HtmlDefinitionReader.read(Files.readString(Path.of("testdata/taxonomy/R4.htm")));
        assertThat(page.year()).hasValue(2023);
        assertThat(page.elements())
                .containsExactly(
                        new HtmlElement(
                                "us-gaap_TeaCakesSold",
                                29,
                                Optional.of(
                                        "Amount of cake, at cost & before discounts, that guests of a tea house ate."),
                                Optional.of("Reference 1: http://www.xbrl.org/2003/role/disclosureRef"),
                                Optional.of("xbrli:monetaryItemType"),
                                Optional.of("credit"),
                                Optional.of("duration")),
                        new HtmlElement(
                                "us-gaap_CakeKindAxis=us-gaap_AppleCakeMember",
                                58,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(page.labels())
                .containsExactly(
                        new HtmlLabel("us-gaap_TeaCakesSold", "Cakes | $"),
                        new HtmlLabel("us-gaap_CakeKindAxis=us-gaap_AppleCakeMember", "Apple cake"),
                        new HtmlLabel("us-gaap_CakeKindAxis=us-gaap_AppleCakeMember", "Apple cake | Large"));
    }

    @Test
    void aBlockWithoutDefinitionHasNoSentence() {
        HtmlDefinitions page = HtmlDefinitionReader.read("""
                <table class="authRefData" id="defref_dei_CoverAbstract"><tr><td><div>
                <a href="javascript:void(0);">- References</a><div><p>No definition available.</p></div>
                <a href="javascript:void(0);">+ Details</a><div><table>
                <tr><td><strong> Name:</strong></td><td><nobr>dei_CoverAbstract</nobr></td></tr>
                <tr><td><strong> Balance Type:</strong></td><td>na</td></tr>
                </table></div></div></td></tr></table>
                """);
        assertThat(page.elements())
                .containsExactly(new HtmlElement(
                        "dei_CoverAbstract",
                        1,
                        Optional.empty(),
                        Optional.of("No definition available."),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(page.year()).isEmpty();
    }

    @Test
    void otherPagesHaveNothing() {
        assertThat(HtmlDefinitionReader.suits("<p>Tea</p>")).isFalse();
        assertThat(HtmlDefinitionReader.read("<p>Tea</p>").elements()).isEmpty();
    }
}
