package org.xbrlr.page;

import java.util.List;
import java.util.Optional;
import org.xbrlr.notation.UnitName;

/**
 * The title cell (rule 1.1).
 *
 * <pre>
 * SEGMENT REPORTING (Details) - North America - USD ($)
 *   name "SEGMENT REPORTING (Details)", promoted ["North America"], unit USD ($)
 * </pre>
 *
 * @param line the line of the title's first words; 0 when the page has lost its title
 * @param lastLine the line of its last words
 * @param text the whole title as shown, its lines joined by a blank, the scale line left out
 * @param name the report's name without what was promoted into it and without the unit
 * @param promoted the members and periods that were promoted into the title, in order
 * @param unit the unit that all facts share, when the title shows it
 */
public record Title(int line, int lastLine, String text, String name, List<String> promoted, Optional<UnitName> unit) {
    /** Copies the list. */
    public Title {
        promoted = List.copyOf(promoted);
    }
}
