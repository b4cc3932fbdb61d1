package org.xbrlr.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a cell (rules 5.1, 5.4 to 5.6). */
final class ValueText {
    private static final Pattern ISO_DURATION =
            Pattern.compile("(-?)P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?)?");
    private static final List<String> PARTS = List.of("year", "month", "day", "hour", "minute");

    private ValueText() {}

    /**
     * The value as shown.
     *
     * @param power the power of ten that it is divided by
     * @param symbol the currency symbol in front; empty for none
     */
    static String of(StatedFact fact, boolean negated, int power, String symbol) {
        String value = fact.value().orElseThrow();
        return switch (fact.concept().type()) {
            case PERCENT -> percent(negated ? new BigDecimal(value).negate() : new BigDecimal(value));
            case DURATION -> duration(value);
            case DATE -> date(LocalDate.parse(value));
            case TEXT, BOOLEAN, ABSTRACT -> value;
            default -> (symbol.isEmpty() ? "" : symbol + " ") + number(value, negated, power, fact);
        };
    }

    private static String number(String value, boolean negated, int power, StatedFact fact) {
        boolean minus = value.startsWith("-") != negated;
        String digits = value.startsWith("-") ? value.substring(1) : value;
        BigDecimal amount = new BigDecimal(digits.startsWith(".") ? "0" + digits : digits);
        if (power > 0) {
            int places = fact.decimals().stream().anyMatch(d -> d == -5 || d == -8 || d == -11) ? 1 : 0;
            digits = amount.movePointLeft(power)
                    .setScale(places, RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
        String grouped = grouped(digits);
        return minus && amount.signum() != 0 ? "(" + grouped + ")" : grouped;
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : digits.substring(point));
    }

    private static String percent(BigDecimal fraction) {
        BigDecimal shown = fraction.movePointRight(2).stripTrailingZeros();
        shown = shown.setScale(Math.min(5, Math.max(2, shown.scale())), RoundingMode.HALF_EVEN);
        return shown.signum() < 0 ? "(" + shown.negate().toPlainString() + "%)" : shown.toPlainString() + "%";
    }

    private static String duration(String iso) {
        Matcher m = ISO_DURATION.matcher(iso);
        if (!m.matches()) {
            return iso;
        }
        List<String> words = new ArrayList<>();
        List<String> zeros = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            String count = m.group(i + 2);
            if (count != null) {
                String word = count + " " + PARTS.get(i) + (count.equals("1") ? "" : "s");
                (count.matches("0+") ? zeros : words).add(word);
            }
        }
        List<String> shown = words.isEmpty() ? zeros : words;
        return (m.group(1).isEmpty() ? "" : "minus ") + shown.stream().collect(Collectors.joining(" "));
    }

    /** {@code Dec. 31, 2021}; May has no dot. */
    static String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(
                        day.getMonthValue() == 5 ? "MMM dd, yyyy" : "MMM. dd, yyyy", Locale.ENGLISH))
                .replace("Sept.", "Sep.");
    }

    /** The date of a balance row: always with the dot (rule 4.7). */
    static String balanceDate(LocalDate day) {
        return date(day).replace("May ", "May. ");
    }
}
