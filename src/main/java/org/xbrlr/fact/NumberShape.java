package org.xbrlr.fact;

import org.xbrlr.notation.NumberKind;
import org.xbrlr.notation.UnitName;
import org.xbrlr.page.Page;

/**
 * What the form of a row's numbers says about their kind, as log-odds.
 *
 * <pre>
 * 2033          digits without groups: the renderer would write 2,033 (rule 5.1)
 * 1.65          on a page with $ in Millions: not money, which shows one decimal at most (rule 1.4)
 * 0.0001        a par value rather than an amount
 * </pre>
 */
final class NumberShape {
    private static final double IMPOSSIBLE = -12;
    private static final double ODD = -2;

    private final boolean moneyScaled;
    private final boolean sharesScaled;

    NumberShape(Page page) {
        PageScales scales = new PageScales(page);
        this.moneyScaled = scales.scaled(UnitName.Kind.CURRENCY);
        this.sharesScaled = scales.scaled(UnitName.Kind.SHARES);
    }

    /** How well the numbers of the row suit the kind; 0 is neutral. */
    double score(RowValues row, NumberKind kind) {
        if (row.ungrouped()) {
            return kind == NumberKind.DIGITS ? 0 : IMPOSSIBLE;
        }
        int decimals = row.decimals();
        return switch (kind) {
            case MONEY -> money(decimals, row.large());
            case SHARES -> decimals == 0 ? 0 : sharesScaled && decimals == 1 ? ODD / 2 : 2 * ODD;
            case PER_SHARE -> decimals == 0 || row.large() ? ODD : decimals == 1 ? ODD / 2 : 0;
            case OTHER_UNIT, PLAIN -> 0;
            case DIGITS -> decimals == 0 ? 0 : IMPOSSIBLE;
        };
    }

    private double money(int decimals, boolean large) {
        if (decimals == 0) {
            return 0;
        }
        if (moneyScaled) {
            return decimals == 1 ? 0 : IMPOSSIBLE;
        }
        return decimals > 2 ? 2 * ODD : large ? 0 : ODD;
    }
}
