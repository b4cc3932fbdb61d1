package org.xbrlr.fact;

import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.page.Page;
import org.xbrlr.page.Scale;

/**
 * The power of ten by unit (rule 1.4): money, shares and each other unit are scaled on their own.
 *
 * <pre>
 * shares in Thousands, $ in Millions      $ 5 is 5000000, 5 shares are 5000, $ 0.75 a share stays
 * </pre>
 */
final class PageScales {
    private final Page page;

    PageScales(Page page) {
        this.page = page;
    }

    /**
     * The power for a number of this type.
     *
     * @param symbol the unit's symbol: {@code $}, {@code shares}, {@code $ / shares}, {@code bbl}; empty for a plain number
     */
    int power(String symbol) {
        for (Scale scale : page.scale().scales()) {
            if (scale.symbol().equals(symbol)) {
                return scale.power();
            }
        }
        return 0;
    }

    /** Whether a unit of this kind is scaled on the page: then its numbers are whole, with one decimal at most. */
    boolean scaled(UnitName.Kind kind) {
        for (Scale scale : page.scale().scales()) {
            if (scale.power() > 0 && UnitNotation.inUnitPlace(scale.symbol()).kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
