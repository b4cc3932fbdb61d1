package org.xbrlr.taxonomy.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a taxonomy, as its namespace or its file's name has it.
 *
 * <pre>
 * http://fasb.org/us-gaap/2021-01-31      2021
 * us-gaap/2021                            2021
 * ../elts/us-gaap-2021.xsd                2021
 * aapl-20210925.xsd                       2021
 * </pre>
 */
final class TaxonomyYear {
    /** Where none is told. */
    static final int UNKNOWN = 0;

    private static final Pattern YEAR =
            Pattern.compile("[-/]((?:19|20)[0-9]{2})(?:-?[0-9]{2}-?[0-9]{2})?(?=\\.xsd|/|$)");

    private TaxonomyYear() {}

    static int in(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Integer.parseInt(year.group(1)) : UNKNOWN;
    }
}
