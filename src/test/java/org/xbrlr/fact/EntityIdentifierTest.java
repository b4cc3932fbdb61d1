package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityIdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "cik:320193, cik:0000320193",
        "cik:0000320193, cik:0000320193",
        "lei:HWUPKR0MPOU8FGXBT394, lei:HWUPKR0MPOU8FGXBT394"
    })
    void aSchemeAndAnIdentifier(String typed, String meant) {
        assertThat(EntityIdentifier.parse(typed)).map(Object::toString).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "320193", "cik:", "cik:12345678901", "cik:32-01", "CIK:320193", "a b:c", "lei:a b", "lei:a,b"
            })
    void whatIsNone(String typed) {
        assertThat(EntityIdentifier.parse(typed)).isEmpty();
    }

    @Test
    void anSecNumberHasTenDigits() {
        assertThat(EntityIdentifier.cik("66740")).contains(new EntityIdentifier("cik", "0000066740"));
        assertThat(EntityIdentifier.cik("IBM")).isEmpty();
    }
}
