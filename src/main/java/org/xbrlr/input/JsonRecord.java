package org.xbrlr.input;

import java.util.Optional;

/**
 * What matters of a record.
 *
 * @param name its id, else its address; empty where it has neither
 * @param text a page
 */
record JsonRecord(Optional<String> name, String text) {}
