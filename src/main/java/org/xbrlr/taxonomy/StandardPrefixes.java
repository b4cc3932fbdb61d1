package org.xbrlr.taxonomy;

import java.util.Set;

/** The prefixes of the taxonomies that the SEC accepts; all others are filers' own. */
public final class StandardPrefixes {
    private static final Set<String> ALL = Set.of(
            "us-gaap",
            "srt",
            "dei",
            "ifrs-full",
            "country",
            "currency",
            "exch",
            "invest",
            "naics",
            "sic",
            "stpr",
            "ecd",
            "cyd",
            "ffd",
            "fnd",
            "rr",
            "oef",
            "vip",
            "cef",
            "sro",
            "sbs",
            "snj",
            "rxp",
            "spac",
            "shr");

    private StandardPrefixes() {}

    /** Whether the prefix is one of them. */
    public static boolean contain(String prefix) {
        return ALL.contains(prefix);
    }

    /** Whether the name, {@code us-gaap:Revenues}, has one of them. */
    static boolean standOn(String name) {
        return contain(name.substring(0, Math.max(0, name.indexOf(':'))));
    }
}
