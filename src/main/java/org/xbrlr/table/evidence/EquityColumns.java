package org.xbrlr.table.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.table.placement.ValueRow;

/**
 * The columns of an equity statement: each is a component of equity, some in the light of another axis.
 *
 * <pre>
 * |Additional Paid-In Capital [Member]                                       PAID_IN, plain
 * |Additional Paid-In Capital [Member] / May 2019 Public Offering [Member]   PAID_IN, "May 2019 Public Offering [Member]"
 * |May 2019 Public Offering [Member]                                         TOTAL, "May 2019 Public Offering [Member]"
 * </pre>
 *
 * @param components of each column
 * @param qualifiers the other members of each column; empty for a plain one
 * @param deficits whether each column is a deficit by name
 * @param shares whether numbers of shares stand in each column, as its name tells: {@code Common Stock and Paid-In Capital}
 */
record EquityColumns(
        List<EquityComponent> components, List<String> qualifiers, List<Boolean> deficits, List<Boolean> shares) {
    private static final Pattern ADJUSTMENT =
            Pattern.compile("adjust|cumulative effect|restate|revision|previously reported|accounting standards");

    /** Copies the lists. */
    EquityColumns {
        components = List.copyOf(components);
        qualifiers = List.copyOf(qualifiers);
        deficits = List.copyOf(deficits);
        shares = List.copyOf(shares);
    }

    /** The columns of a page. */
    static EquityColumns of(Scene scene) {
        boolean temporary = false;
        for (ValueRow row : scene.rows()) {
            temporary |= row.row().label().toLowerCase(Locale.ROOT).contains("temporary equity");
        }
        return of(scene.page().columns(), temporary);
    }

    /**
     * The columns under some heads.
     *
     * @param temporary whether rows of the page speak of temporary equity: then that is what preferred stock is
     */
    static EquityColumns of(List<ColumnHead> heads, boolean temporary) {
        List<EquityComponent> components = new ArrayList<>();
        List<String> qualifiers = new ArrayList<>();
        List<Boolean> deficits = new ArrayList<>();
        List<Boolean> shares = new ArrayList<>();
        for (ColumnHead head : heads) {
            Optional<EquityComponent> component = Optional.empty();
            List<String> others = new ArrayList<>();
            boolean alone = head.members().size() == 1;
            for (String member : head.members()) {
                Optional<EquityComponent> named = isAdjustment(member) || (alone && isClass(member, heads))
                        ? Optional.empty()
                        : EquityComponent.of(member);
                if (named.isEmpty()) {
                    others.add(member);
                } else if (component.isEmpty()) {
                    component = named;
                }
            }
            if (component.isEmpty() && others.size() == 1 && !qualifies(others.get(0), heads)) {
                component = Optional.of(EquityComponent.OTHER);
                others.clear();
            }
            EquityComponent shown = component.orElse(EquityComponent.TOTAL);
            boolean deficit = false;
            boolean named = false;
            for (String member : head.members()) {
                deficit |= isDeficit(member);
                named |= namesShares(member);
            }
            components.add(temporary && shown == EquityComponent.PREFERRED ? EquityComponent.TEMPORARY : shown);
            qualifiers.add(String.join(" ", others));
            deficits.add(deficit);
            shares.add(components.get(components.size() - 1).countsShares() || (component.isPresent() && named));
        }
        return new EquityColumns(components, qualifiers, deficits, shares);
    }

    private static boolean isAdjustment(String member) {
        return ADJUSTMENT.matcher(member.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean namesShares(String member) {
        String words = member.toLowerCase(Locale.ROOT);
        return words.contains("common stock")
                || words.contains("preferred stock")
                || (words.contains("shares") && !words.contains("holder"));
    }

    private static boolean isDeficit(String member) {
        String words = member.toLowerCase(Locale.ROOT);
        return words.contains("deficit") && !words.contains("earnings") && !words.contains("total");
    }

    /** Whether a member is a class of stock: another head shows it beside a component, as {@code Series B / Preferred Stock}. */
    private static boolean isClass(String member, List<ColumnHead> heads) {
        Optional<EquityComponent> component = EquityComponent.of(member);
        for (ColumnHead head : heads) {
            if (component.isPresent() && isBesideOthers(member, head)) {
                for (String other : head.members()) {
                    if (!other.equals(member)
                            && !isAdjustment(other)
                            && EquityComponent.of(other).equals(component)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isBesideOthers(String member, ColumnHead head) {
        return head.members().size() > 1 && head.members().contains(member);
    }

    /** Whether a member stands beside a component in some other head. */
    private static boolean qualifies(String member, List<ColumnHead> heads) {
        boolean beside = false;
        for (ColumnHead head : heads) {
            beside |= isBesideOthers(member, head);
        }
        return beside || isAdjustment(member);
    }

    int size() {
        return components.size();
    }

    EquityComponent component(int column) {
        return components.get(column);
    }

    String qualifier(int column) {
        return qualifiers.get(column);
    }

    /** The first column of a component under a qualifier; -1 for none. */
    int find(EquityComponent component, String qualifier) {
        for (int c = 0; c < components.size(); c++) {
            if (components.get(c) == component && qualifiers.get(c).equals(qualifier)) {
                return c;
            }
        }
        return -1;
    }

    /** Whether numbers of shares stand in a column. */
    boolean countsShares(int column) {
        return shares.get(column);
    }

    /** The sign of balances in a column: 1, -1, or 0 for either. */
    int sign(int column) {
        return deficits.get(column) ? -1 : components.get(column).sign();
    }
}
