package org.xbrlr.taxonomy;

import org.xbrlr.fact.ElementTraits;

/**
 * An element as one source knows it.
 *
 * @param name its QName: {@code us-gaap:Revenues}
 * @param traits what the source says of it
 */
record NamedElement(String name, ElementTraits traits) {}
