package org.xbrlr.cli;

import org.xbrlr.Filing;
import org.xbrlr.input.Input;

/**
 * An input, and the filing that it is a page of.
 *
 * @param input what to read
 * @param filing what else is known of it; {@link Filing#NONE} where it is read by itself
 */
record FiledInput(Input input, Filing filing) {
    /** An input read by itself. */
    static FiledInput alone(Input input) {
        return new FiledInput(input, Filing.NONE);
    }
}
