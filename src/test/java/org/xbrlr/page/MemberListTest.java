package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Senior Notes; Senior Notes",
                "Senior Notes, Maximum; Senior Notes / Maximum",
                "Senior Notes [Member], Maximum [Member]; Senior Notes [Member] / Maximum [Member]",
                "Fair Value, Other income, net; Fair Value / Other income, net",
                "Property, Plant and Equipment, Minimum; Property, Plant and Equipment / Minimum",
                "Hedging Relationship, Gains and Losses; Hedging Relationship / Gains and Losses",
                "Sample Widgets, Inc., Parent [Member]; Sample Widgets, Inc. / Parent [Member]",
                "Units (A, B), Maximum; Units (A, B) / Maximum",
                "Plan of July 1, 2011, Maximum; Plan of July 1, 2011 / Maximum",
                "Notes, 5.25% Senior Notes; Notes / 5.25% Senior Notes",
            })
    void aListIsSplitBetweenItsLabels(String text, String labels) {
        assertThat(String.join(" / ", MemberList.split(text))).isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", ", ", A", "A, "})
    void nothingIsLost(String text) {
        assertThat(String.join(", ", MemberList.split(text))).isEqualTo(text);
    }
}
