package org.xbrlr.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedLinesTest {
    private static final String SHIPPED = "List.of(\"\"\"\nold\n\"\"\", \"\"\"\nolder\n\"\"\");\n";

    @Test
    void linesTakeThePlaceOfOthers() {
        assertThat(ShippedLines.put(List.of("# two", "a 1", "b 2"), SHIPPED))
                .isEqualTo("List.of(\"\"\"\n# two\na 1\nb 2\n\"\"\");\n");
    }

    @Test
    void noPartIsLongerThanAConstantCanBe() {
        String put = ShippedLines.put(Collections.nCopies(10_000, "words instant/x 1.0"), SHIPPED);
        assertThat(put.split("\"\"\", \"\"\"")).hasSize(4).allMatch(part -> part.length() < 65_535);
        assertThat(put.lines().filter(line -> line.startsWith("words"))).hasSize(10_000);
    }
}
