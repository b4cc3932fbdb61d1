package org.xbrlr.page;

/** Which renderer drew the page (rule 7). */
public enum Era {
    /** The Python renderer, about 2015 to today: {@code - USD ($)}, {@code $ in Thousands}. */
    PYTHON,
    /** The .NET renderer, 2009 to about 2015: {@code (USD $)}, {@code In Thousands}. */
    DOTNET
}
