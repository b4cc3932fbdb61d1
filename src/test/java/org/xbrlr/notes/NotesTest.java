package org.xbrlr.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 8, 27),
            LocalDate.of(2020, 9, 18),
            LocalDate.of(2021, 12, 31),
            LocalDate.of(2020, 12, 31));

    private static double[] said(String note, String number, String words) {
        return said(Notes.of(List.of(note)), number, words);
    }

    private static double[] said(Notes notes, String number, String words) {
        Quantity quantity = new Quantity(new BigDecimal(number), Quantity.Kind.AMOUNT);
        Said said = notes.of(List.of(quantity), words);
        return DAYS.stream().mapToDouble(day -> said.of(day, 12)).toArray();
    }

    @Test
    void theNearerDateIsSaidMore() {
        double[] said = said(
                "One was issued on August 27, 2020 with a principal amount of $10.0 million and the other was issued on"
                        + " September 18, 2020 with a principal amount of $15.0 million.",
                "15000000",
                "Principal amount");
        assertThat(said[1]).isGreaterThan(said[0]);
        assertThat(said[0]).isPositive();
        assertThat(said[2]).isZero();
    }

    @Test
    void aSentenceWithoutDatesGoesOnWithTheOneBefore() {
        String note =
                "On August 27, 2020 a note was issued. It bears interest and is of $ 7,500. On September 18, 2020 it ended.";
        double[] said = said(note, "7500", "Note");
        assertThat(said[0]).isPositive();
        assertThat(said[1]).isZero();
    }

    @Test
    void numbersAndDatesInOneOrderBelongTogether() {
        String note =
                "As of December 31, 2021 and 2020, there were $36 million and $32 million, respectively, of leased assets.";
        assertThat(said(note, "36000000", "Leased assets"))
                .containsSequence(0, 0)
                .satisfies(said -> {
                    assertThat(said[2]).isPositive();
                    assertThat(said[3]).isZero();
                });
        assertThat(said(note, "32000000", "Leased assets")[2]).isZero();
        assertThat(said(note, "32000000", "Leased assets")[3]).isPositive();
    }

    @Test
    void moreIsSaidWhereTheWordsAgree() {
        List<String> notes = List.of(
                "In a merger on August 27, 2020 it sold 4,000 shares.",
                "Warrants over 4,000 units ended on September 18, 2020.");
        double[] shares = said(Notes.of(notes), "4000", "Number of shares sold in the merger");
        double[] warrants = said(Notes.of(notes), "4000", "Warrants ended");
        assertThat(shares[0]).isGreaterThan(5 * shares[1]);
        assertThat(warrants[1]).isGreaterThan(5 * warrants[0]);
    }

    @Test
    void htmlIsReadAsItsText() {
        String note =
                "<p style=\"x\">On August&#160;27, 2020 it paid <b>$</b>&nbsp;<span>7.5</span> million.</p><p>On September 18,"
                        + " 2020 it did not.</p>";
        double[] said = said(note, "7500000", "Paid");
        assertThat(said[0]).isPositive();
        assertThat(said[1]).isZero();
    }

    @Test
    void ofANumberThatNobodySpeaksOfNothingIsSaid() {
        assertThat(said("On August 27, 2020 it paid $5.", "6", "Paid")).containsOnly(0);
        assertThat(Notes.NONE.isEmpty()).isTrue();
    }

    /** Whoever writes notes to make it slow: no more of a sentence, of a number or of all numbers is kept than notes have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020, ",
                "On May 1, 2020 it was 5. ",
                "1 ",
                "9",
                "<p ",
                "5,555",
                "year ended ",
                "In 2020 of 7 and "
            })
    void hostileNotesAreReadInTime(String part) {
        String note = part.repeat(200_000 / part.length());
        assertTimeout(Duration.ofSeconds(10), () -> Notes.of(List.of(note)));
    }
}
