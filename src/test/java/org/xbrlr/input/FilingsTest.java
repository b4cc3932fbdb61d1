package org.xbrlr.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingsTest {
    @ParameterizedTest
    @CsvSource({
        "pages/0000950170-22-000796/R4.htm, pages/0000950170-22-000796/R",
        "crawl.tar.gz!tsla-20211231_R10.htm.txt, crawl.tar.gz!tsla-20211231_R",
        "https://example.org/data/12/R2.htm, https://example.org/data/12/R",
        "R7, R",
        "a/r7.txt, a/r",
        "002_7ea987393a945027.txt, 002_7ea987393a945027.txt",
        "YEAR2021.txt, YEAR2021.txt",
        "R4/page.txt, R4/page.txt",
        "crawl.jsonl#3, crawl.jsonl#3",
    })
    void thePagesOfAFilingAreNumbered(String name, String filing) {
        assertThat(FilingName.filingOf(name)).isEqualTo(filing);
    }

    private static List<String> groups(int size, String... names) {
        Iterator<String> rest = Arrays.asList(names).iterator();
        Filings filings = new Filings(new Inputs() {
            @Override
            public Optional<Input> next() {
                return rest.hasNext() ? Optional.of(new Input.Document(rest.next(), new byte[size])) : Optional.empty();
            }

            @Override
            public SoFar soFar() {
                throw new AssertionError();
            }

            @Override
            public void close() {}
        });
        List<String> groups = new ArrayList<>();
        for (List<Input> next = filings.next(); !next.isEmpty(); next = filings.next()) {
            groups.add(String.join(" ", next.stream().map(Input::name).toList()));
        }
        return groups;
    }

    @Test
    void pagesOfOneFilingThatFollowOneAnotherBelongTogether() {
        assertThat(groups(1, "a/R1", "a/R10", "a/R2", "b/R1", "x", "y", "b/R2", "a/R3", "a/R4"))
                .containsExactly("a/R1 a/R10 a/R2", "b/R1", "x", "y", "b/R2", "a/R3 a/R4");
        assertThat(groups(1)).isEmpty();
    }

    @Test
    void aNumberThatComesAgainIsOfAnotherFiling() {
        assertThat(groups(1, "R2", "R4", "R2", "R4")).containsExactly("R2 R4", "R2 R4");
    }

    @Test
    void aLargeFilingComesInParts() {
        assertThat(groups(Filings.MOST_BYTES / 2, "R1", "R2", "R3", "R4", "R5"))
                .containsExactly("R1 R2", "R3 R4", "R5");
    }
}
