package org.xbrlr.page;

/**
 * The name of a row's element, which only the layout of fund and uncategorized pages shows (rule 3.6).
 *
 * @param line its line, between the row's label and its value
 * @param name as shown: {@code rr_ObjectiveHeading}; abstract elements stand without a prefix
 */
public record ElementName(int line, String name) {}
