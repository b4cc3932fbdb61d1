package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementLayoutTest {
    @Test
    void elementNamesAreTakenOutOfTheBody() {
        PageText text = new PageText(
                "|Label",
                "|Element",
                "|Value",
                "|Class K | Balanced Fund",
                "|",
                "|",
                "|Risk/Return:",
                "|RiskReturnAbstract",
                "|",
                "|Document Type",
                "|dei_DocumentType",
                "|485BPOS",
                "|X",
                "- References",
                "+ Details",
                "No definition available.");

        assertThat(text.columns()).containsExactly(List.of("Value"));
        assertThat(text.page().elements())
                .containsExactly(new ElementName(8, "RiskReturnAbstract"), new ElementName(11, "dei_DocumentType"));
        assertThat(text.body())
                .containsExactly("Class K | Balanced Fund", "", "", "Risk/Return:", "", "Document Type", "485BPOS");
        assertThat(text.page().definitions()).hasSize(1);
        assertThat(text.codes()).isEmpty();
    }

    @Test
    void aValueThatLooksLikeANameIsNoName() {
        PageText text = new PageText(
                "|Label",
                "|Element",
                "|Value",
                "|Trading Symbol",
                "|dei_TradingSymbol",
                "|MaBXX",
                "|Other",
                "|dei_Other",
                "|1");

        assertThat(text.body()).containsExactly("Trading Symbol", "MaBXX", "Other", "1");
    }
}
