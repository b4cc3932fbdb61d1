package org.xbrlr.notation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a shown value is by its form alone (rule 5). Every shown string has exactly one form; what fits no other is text. */
public sealed interface Value {
    /**
     * A number, with or without a currency symbol: {@code $ (694)}, {@code 343,113}, {@code € 5.25}, {@code $ / bbl 61.20}.
     *
     * @param symbol what stands before the number, {@code $}; empty when nothing does
     * @param amount the number as shown, negative when in parentheses; keeps the shown decimal places as its scale
     */
    record Amount(String symbol, BigDecimal amount) implements Value {}

    /**
     * A percentage: {@code 66.40%}, {@code (5.25%)}.
     *
     * @param percent the number before the sign, negative when in parentheses: 66.40, not 0.6640
     */
    record Percent(BigDecimal percent) implements Value {}

    /**
     * A length of time in words (rule 5.5): {@code 1 year 6 months}.
     *
     * @param iso the ISO 8601 duration: {@code P1Y6M}
     */
    record Duration(String iso) implements Value {}

    /**
     * A day: {@code Dec. 31, 2021}, {@code May 01, 2021}.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Value {}

    /**
     * {@code true} or {@code false}.
     *
     * @param value the boolean
     */
    record Bool(boolean value) implements Value {}

    /**
     * Anything else.
     *
     * @param text as shown
     */
    record Text(String text) implements Value {}
}
