package org.xbrlr.notes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xbrlr.notes.Quantity.Kind;

/**
 * A number that prose speaks of: {@code $10.0 million}, {@code 16,500,000}, {@code 4.5%}, {@code ten years}.
 *
 * @param quantity what it says
 * @param from where in the prose it begins
 * @param to where it ends, exclusive
 */
record SpokenQuantity(Quantity quantity, int from, int to) {
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,10})?";
    private static final String WORD = "\\b" + Counts.PATTERN + "(?=[- ](?:year|month|day))";
    private static final String UNIT =
            " (?<power>thousand|million|billion)\\b|\\s?(?<percent>%| percent)|[- ](?<time>year|month|day)s?\\b(?! end)";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,A-Za-z/-])(?<number>" + DIGITS + "|" + WORD + ")(?!\\d|,\\d{3}|/\\d)(?:" + UNIT + ")?",
            Pattern.CASE_INSENSITIVE);

    /** The first numbers of a sentence in their order, those of its dates left out. */
    static List<SpokenQuantity> in(String prose, int from, int to, List<SpokenDates.Found> dates, int most) {
        List<SpokenQuantity> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(prose).region(from, to).useTransparentBounds(true);
        while (found.size() < most && number.find()) {
            int at = number.start();
            if (dates.stream().noneMatch(date -> at >= date.from() && at < date.to())) {
                found.add(new SpokenQuantity(quantity(number), at, number.end()));
            }
        }
        return found;
    }

    private static Quantity quantity(Matcher found) {
        String written = found.group("number");
        BigDecimal number = Character.isDigit(written.charAt(0))
                ? new BigDecimal(written.replace(",", ""))
                : BigDecimal.valueOf(Counts.of(written));
        if (found.group("percent") != null) {
            return new Quantity(number, Kind.PERCENT);
        }
        if (found.group("time") != null) {
            return switch (found.group("time").toLowerCase(Locale.ROOT)) {
                case "year" -> Quantity.ofYears(number);
                case "month" -> new Quantity(number, Kind.MONTHS);
                default -> new Quantity(number, Kind.DAYS);
            };
        }
        return new Quantity(number.scaleByPowerOfTen(power(found.group("power"))), Kind.AMOUNT);
    }

    private static int power(@Nullable String word) {
        if (word == null) {
            return 0;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "thousand" -> 3;
            case "million" -> 6;
            default -> 9;
        };
    }
}
