package org.xbrlr.input;

import java.util.Optional;

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
    private static final int MOST_DIGITS = 5;

    /** What an input's name tells; empty where it does not have the number of a page. */
    public static Optional<FilingName> of(String name) {
        for (int letter = name.length() - 2; letter >= 0; letter--) {
            if (isPage(name, letter)) {
                int end = letter + 1;
                while (end < name.length() && isDigit(name.charAt(end))) {
                    end++;
                }
                int digits = end - letter - 1;
                if (digits > 0 && digits <= MOST_DIGITS && isEnding(name, end)) {
                    int page = Integer.parseInt(name.substring(letter + 1, end));
                    return Optional.of(new FilingName(name.substring(0, letter + 1), page));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an R stands there that is no part of a word. */
    private static boolean isPage(String name, int letter) {
        return (name.charAt(letter) == 'R' || name.charAt(letter) == 'r')
                && (letter == 0 || !isLetterOrDigit(name.charAt(letter - 1)));
    }

    /** Whether nothing follows, or a period and no more than letters, digits and periods. */
    private static boolean isEnding(String name, int start) {
        for (int i = start; i < name.length(); i++) {
            if (name.charAt(i) != '.' && (i == start || !isLetterOrDigit(name.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The name of the filing where an input's name tells it, else that name. */
    public static String filingOf(String name) {
        return of(name).map(FilingName::shared).orElse(name);
    }
}
