package org.xbrlr.table.rows;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.notation.UnitName;
import org.xbrlr.notation.UnitNotation;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.page.Page;

/**
 * Splits the label of a line item from its unit suffix (rule 4.5) or its balance date (rule 4.7).
 *
 * <pre>
 * Shares issued | shares                       label "Shares issued", unit shares
 * Ending balance (Class A) at Dec. 31, 2018    label "Ending balance (Class A)", date 2018-12-31
 * </pre>
 *
 * A page whose title shows the unit has no suffixes (rule C5). Balance dates stand on pages whose heads have no dates: there
 * the rows carry the periods.
 */
final class LabelParser {
    private static final String BAR = " | ";
    private static final String PER_SHARE = "(per share)";
    private static final String AT = " at ";

    private final boolean suffixes;
    private final boolean balances;
    private final Set<String> symbols = new HashSet<>();

    LabelParser(Page page) {
        suffixes = page.title().unit().isEmpty();
        boolean dated = false;
        for (ColumnHead column : page.columns()) {
            dated |= column.date().isPresent();
            for (UnitName unit : column.units()) {
                symbols.add(unit.symbol());
            }
        }
        balances = !dated;
    }

    /**
     * A label taken apart.
     *
     * @param label what is left of it
     * @param unit the unit after the last bar
     * @param date the date after {@code at}
     */
    record Label(String label, Optional<UnitName> unit, Optional<LocalDate> date) {}

    Label parse(String text) {
        if (balances) {
            int at = text.lastIndexOf(AT);
            Optional<LocalDate> date = at > 0 ? DateNotation.parse(text.substring(at + AT.length())) : Optional.empty();
            if (date.isPresent()) {
                return new Label(text.substring(0, at), Optional.empty(), date);
            }
        }
        int bar = suffixes ? text.lastIndexOf(BAR) : -1;
        Optional<UnitName> unit = bar > 0 ? unit(text.substring(bar + BAR.length())) : Optional.empty();
        return new Label(unit.isPresent() ? text.substring(0, bar) : text, unit, Optional.empty());
    }

    /** Whether the label is one that only a line item can have: with a unit that a head lists, or with a balance date. */
    boolean isItem(Label label) {
        return label.date().isPresent()
                || (label.unit().isPresent()
                        && symbols.contains(label.unit().get().symbol()));
    }

    /** A suffix names a unit that some column lists (rule C8); a lone column may list none. */
    private Optional<UnitName> unit(String suffix) {
        if (suffix.equals(PER_SHARE)) {
            return Optional.of(new UnitName(suffix, UnitName.Kind.PER_SHARE, "", suffix));
        }
        return symbols.contains(suffix) ? Optional.of(UnitNotation.inUnitPlace(suffix)) : UnitNotation.parse(suffix);
    }
}
