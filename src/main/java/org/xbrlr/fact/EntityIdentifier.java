package org.xbrlr.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose facts they are: an identifier and the scheme that it belongs to (XBRL OIM).
 *
 * <pre>
 * cik:320193                   cik:0000320193     the SEC writes ten digits
 * lei:HWUPKR0MPOU8FGXBT394     as it is
 * </pre>
 *
 * @param scheme a short name, in small letters: {@code cik}
 * @param identifier {@code 0000320193}
 */
public record EntityIdentifier(String scheme, String identifier) {
    private static final String CIK = "cik";
    private static final int CIK_DIGITS = 10;
    private static final Pattern CIK_NUMBER = Pattern.compile("[0-9]{1," + CIK_DIGITS + "}");
    private static final Pattern SCHEMED = Pattern.compile("([a-z][a-z0-9_-]{0,30}):([\\p{Alnum}._-]{1,100})");

    /** The identifier that is written so, its scheme before a colon; empty where it is none. */
    public static Optional<EntityIdentifier> parse(String text) {
        Matcher schemed = SCHEMED.matcher(text);
        if (!schemed.matches()) {
            return Optional.empty();
        }
        return schemed.group(1).equals(CIK)
                ? cik(schemed.group(2))
                : Optional.of(new EntityIdentifier(schemed.group(1), schemed.group(2)));
    }

    /** The identifier with this number at the SEC; empty where it is none. */
    public static Optional<EntityIdentifier> cik(String number) {
        return CIK_NUMBER.matcher(number).matches()
                ? Optional.of(new EntityIdentifier(CIK, "0".repeat(CIK_DIGITS - number.length()) + number))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return scheme + ":" + identifier;
    }
}
