package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DetailsReaderTest {
    private static ElementDetails read(String... lines) {
        DetailsReader table = new DetailsReader();
        for (String line : lines) {
            assertThat(table.take(line)).as(line).isTrue();
        }
        return table.details();
    }

    private static final ElementDetails SALES = new ElementDetails(
            Optional.of("us-gaap_Revenues"),
            Optional.of("xbrli:monetaryItemType"),
            Optional.empty(),
            Optional.of("duration"));

    @Test
    void wordsAndValuesMayStandInEveryWay() {
        assertThat(read(
                        "Name: us-gaap_Revenues",
                        "Namespace Prefix: us-gaap_",
                        "Data Type: xbrli:monetaryItemType",
                        "Balance Type: na",
                        "Period Type: duration"))
                .isEqualTo(SALES);
        assertThat(read(
                        "Name:",
                        "us-gaap_Revenues",
                        "Namespace Prefix:",
                        "us-gaap_",
                        "Data Type:",
                        "xbrli:monetaryItemType",
                        "Balance Type:",
                        "na",
                        "Period Type:",
                        "duration"))
                .isEqualTo(SALES);
        assertThat(read(
                        "Name: us",
                        "-gaap_Revenues",
                        "Namespace us-gaap_",
                        "Prefix:",
                        "Data xbrli:monetaryItemType",
                        "Type:",
                        "Balance na",
                        "Type:",
                        "Period duration",
                        "Type:"))
                .isEqualTo(SALES);
        assertThat(read("Name: us -gaap_Revenues").id()).contains("us-gaap_Revenues");
        assertThat(read("Name: srt_RangeAxis=srt_MaximumMember").id()).contains("srt_RangeAxis=srt_MaximumMember");
    }

    @Test
    void otherLinesAreNotTaken() {
        DetailsReader table = new DetailsReader();
        assertThat(table.take("Name of the shop: Tea Rooms")).isFalse();
        assertThat(table.take("Period of sale")).isFalse();
        assertThat(table.take("Type:")).isFalse();
        assertThat(table.take("Period Type: duration")).isTrue();
        assertThat(table.take("footer")).isFalse();
        assertThat(table.details()).isEqualTo(ElementDetails.NONE);
    }
}
