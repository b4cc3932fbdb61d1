package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Line;

class LinesBelowValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"|$ 1,250", "|(7)", "|66.40%", "|Dec. 31, 2021", "|3 years", "|false", "|[1]"})
    void proseBelowAValueIsStray(String value) {
        PageText text = new PageText(
                "|", "Rent (Details)", "|", "Dec. 31, 2021", "|Rent", value, "See the notes.", "", "Page 7");

        assertThat(text.body()).containsExactly("Rent", value.substring(1));
        assertThat(text.page().body()).allMatch(cell -> cell.below().isEmpty());
        assertThat(text.page().stray()).containsExactly(new Line(7, "See the notes."), new Line(9, "Page 7"));
        assertThat(text.diagnostics)
                .containsExactly(new Diagnostic(
                        Code.STRAY_LINE, 7, "Lines 7 to 9 stand below a value that ends with its own line."));
    }

    @Test
    void aTextMayHaveParagraphs() {
        PageText text = new PageText(
                "|",
                "Rent (Details)",
                "|",
                "Dec. 31, 2021",
                "|Rent [Text Block]",
                "|Note 4. Rent",
                "5",
                "All is rented.");

        assertThat(text.page().stray()).isEmpty();
        assertThat(text.page().body().get(1).below()).containsExactly(new Line(7, "5"), new Line(8, "All is rented."));
    }
}
