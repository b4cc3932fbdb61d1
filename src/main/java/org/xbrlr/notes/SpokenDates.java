package org.xbrlr.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates that prose speaks of. Years in a row share what stands before the first: {@code years ended December 31, 2021,
 * 2020 and 2019}.
 */
final class SpokenDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<month>January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
    private static final String YEAR = "(?:19|20)\\d\\d)(?![,.]?\\d|-)";
    private static final String COUNT = "(?:" + Counts.PATTERN + "|\\d{1,2})";
    private static final String LENGTH = "(?:(?<months>" + COUNT + "(?:(?:,? and|,) " + COUNT
            + "){0,3})[- ]months?(?: periods?)?|(?<years>years?)|(?<quarters>quarters?))(?: then)? end(?:ed|ing) (?:on )?";

    /** A year alone is one only after a word that speaks of time: no part of a name, {@code 2021 Notes}. */
    private static final String BEFORE_YEAR =
            "(?<=\\b(?:in|during|of|for|fiscal|through|since|and|or|years?|early|late|mid) )";

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:" + LENGTH + ")?" + MONTH + " (?:(?<day>[1-3]?\\d)(?:st|nd|rd|th)?,? )?(?<year>" + YEAR
                    + "|\\b(?<slashMonth>1?\\d)/(?<slashDay>[1-3]?\\d)/(?<slashYear>" + YEAR
                    + "|" + BEFORE_YEAR + "(?<only>" + YEAR + "(?!(?-i: [A-Z]))",
            Pattern.CASE_INSENSITIVE);
    /** Dates have a year, and few numbers look like one: looked for first, since to look for a date takes long. */
    private static final Pattern ANY_YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final int LONGEST_BEFORE_YEAR = 100;

    private static final Pattern NEXT_YEAR = Pattern.compile("(?:,? and|,? or|,) (?<year>" + YEAR);

    private SpokenDates() {}

    /**
     * A date and where it stands.
     *
     * @param from where in the prose it begins
     * @param to where it ends, exclusive
     */
    record Found(SpokenDate date, int from, int to) {}

    /** The dates in their order. */
    static List<Found> in(String prose) {
        List<Found> dates = new ArrayList<>();
        Matcher year = ANY_YEAR.matcher(prose);
        Matcher date = DATE.matcher(prose).useTransparentBounds(true);
        Matcher next = NEXT_YEAR.matcher(prose).useTransparentBounds(true);
        int position = 0;
        while (position < prose.length() && year.find(position)) {
            date.region(Math.max(position, year.start() - LONGEST_BEFORE_YEAR), year.end());
            position = year.end();
            if (!date.find()) {
                continue;
            }
            SpokenDate first = date(date);
            dates.add(new Found(first, date.start(), date.end()));
            while (next.region(position, prose.length()).lookingAt()) {
                SpokenDate same = first.in(Integer.parseInt(next.group("year")));
                dates.add(new Found(same, next.start("year"), next.end()));
                position = next.end();
            }
        }
        return dates;
    }

    private static SpokenDate date(Matcher date) {
        int month = 0;
        int day = 0;
        String year = date.group("only");
        if (date.group("month") != null) {
            month = 1 + MONTHS.indexOf(date.group("month").substring(0, 3).toLowerCase(Locale.ROOT));
            day = date.group("day") == null ? 0 : Integer.parseInt(date.group("day"));
            year = date.group("year");
        } else if (date.group("slashMonth") != null) {
            month = Integer.parseInt(date.group("slashMonth"));
            day = Integer.parseInt(date.group("slashDay"));
            year = date.group("slashYear");
        }
        return new SpokenDate(Integer.parseInt(year), month, day, lengths(date));
    }

    private static Set<Integer> lengths(Matcher date) {
        Set<Integer> months = new HashSet<>();
        if (date.group("months") != null) {
            for (String count : date.group("months").split(",? and |, ", -1)) {
                months.add(Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : Counts.of(count));
            }
        } else if (date.group("years") != null) {
            months.add(12);
        } else if (date.group("quarters") != null) {
            months.add(3);
        }
        return months;
    }
}
