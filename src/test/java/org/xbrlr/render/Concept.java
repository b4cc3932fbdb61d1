package org.xbrlr.render;

import java.util.Optional;

/**
 * A concept with what its definition block says.
 *
 * @param element prefix and name: {@code us-gaap_Revenues}
 * @param type its data type
 * @param documentation its definition
 * @param reference the first line of its references
 */
public record Concept(String element, Type type, Optional<String> documentation, Optional<String> reference) {}
