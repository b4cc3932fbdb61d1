package org.xbrlr.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbrlr.text.Line;

/**
 * Reads the scale line of either era (rules 1.4, 1.5).
 *
 * <pre>
 * shares in Thousands, $ in Millions              shares by 3, $ by 6
 * In Millions, except Share data in Thousands     $ by 6, shares by 3
 * In Thousands, except Per Share data             $ by 3, shares by 3, $ / shares by 0
 * </pre>
 */
final class ScaleLineParser {
    private static final Map<String, Integer> POWERS =
            Map.of("Units", 0, "Tens", 1, "Hundreds", 2, "Thousands", 3, "Millions", 6, "Billions", 9, "Trillions", 12);
    private static final String IN = " in ";
    private static final int LONGEST = 400;
    private static final int LONGEST_SYMBOL = 61;

    /** Lines of the other renderer need no expressions. */
    private static final class Dotnet {
        static final Pattern FORM =
                Pattern.compile("(?:In ([A-Z][a-z]+)|Share data in ([A-Z][a-z]+))((?:, (?:except|unless) .{1,80})?)");
        static final Pattern SHARE_DATA = Pattern.compile("(?<!Per )Share data(?: in ([A-Z][a-z]+))?");
    }

    private ScaleLineParser() {}

    /** Whether the line has the form of a .NET scale line. */
    static boolean isDotnet(String text) {
        if (text.length() > LONGEST || !(text.startsWith("In ") || text.startsWith("Share data in "))) {
            return false;
        }
        Matcher form = Dotnet.FORM.matcher(text);
        return form.matches() && POWERS.containsKey(baseWord(form));
    }

    /**
     * The scale line, or empty where the line is none.
     *
     * @param currencies the symbols of the page's currencies; the .NET forms do not name them
     */
    static Optional<ScaleLine> parse(Line line, Collection<String> currencies) {
        String text = line.text();
        if (isDotnet(text)) {
            return Optional.of(new ScaleLine(line.number(), text, dotnet(text, currencies)));
        }
        if (text.length() > LONGEST || !text.contains(IN)) {
            return Optional.empty();
        }
        List<Scale> scales = new ArrayList<>();
        for (String part : text.split(", ", -1)) {
            int symbol = part.lastIndexOf(IN);
            Integer power = symbol < 0 ? null : POWERS.get(part.substring(symbol + IN.length()));
            if (power == null || symbol == 0 || symbol > LONGEST_SYMBOL) {
                return Optional.empty();
            }
            scales.add(new Scale(part.substring(0, symbol), power));
        }
        return Optional.of(new ScaleLine(line.number(), text, scales));
    }

    private static String baseWord(Matcher form) {
        return form.group(1) != null ? form.group(1) : form.group(2);
    }

    private static List<Scale> dotnet(String text, Collection<String> currencies) {
        Matcher form = Dotnet.FORM.matcher(text);
        if (!form.matches()) {
            return List.of();
        }
        int power = POWERS.getOrDefault(baseWord(form), 0);
        List<Scale> scales = new ArrayList<>();
        boolean money = form.group(1) != null;
        if (money) {
            currencies.forEach(symbol -> scales.add(new Scale(symbol, power)));
        }
        Matcher share = Dotnet.SHARE_DATA.matcher(form.group(3));
        if (!money || !share.find()) {
            scales.add(new Scale("shares", power));
        } else {
            scales.add(new Scale("shares", share.group(1) == null ? 0 : POWERS.getOrDefault(share.group(1), 0)));
        }
        if (form.group(3).contains("Per Share data")) {
            currencies.forEach(symbol -> scales.add(new Scale(symbol + " / shares", 0)));
        }
        return scales;
    }
}
