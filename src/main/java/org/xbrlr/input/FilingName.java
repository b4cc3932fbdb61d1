package org.xbrlr.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages of one filing have in common in their names. The renderer numbers the pages of each filing R1, R2, …
 *
 * <pre>
 * pages/0000950170-22-000796/R4.htm         pages/0000950170-22-000796/R   page R4
 * crawl.tar.gz!tsla-20211231_R10.htm.txt    crawl.tar.gz!tsla-20211231_R   page R10
 * 002_7ea987393a945027.txt                  none: a page by itself
 * </pre>
 *
 * @param shared the name up to the page's number
 * @param page the page's number
 */
public record FilingName(String shared, int page) {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<shared>(?:.*[^A-Za-z0-9])?[Rr])(?<page>[0-9]{1,5})(?:\\.[A-Za-z0-9.]*)?", Pattern.DOTALL);

    /** What an input's name tells; empty where it does not have the number of a page. */
    public static Optional<FilingName> of(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        return matcher.matches()
                ? Optional.of(new FilingName(matcher.group("shared"), Integer.parseInt(matcher.group("page"))))
                : Optional.empty();
    }

    /** The name of the filing where an input's name tells it, else that name. */
    public static String filingOf(String name) {
        return of(name).map(FilingName::shared).orElse(name);
    }
}
