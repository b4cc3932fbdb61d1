package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xbrlr.table.columns.Slot.Role;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;

/** Equity statements: columns are members (2.7), and words of a row tell which of them it moves. */
final class EquityClues {
    /** What a component is called in heads, and the words of rows that move it. */
    private enum Component {
        STOCK(
                List.of("common", "ordinary", "preferred", "share"),
                List.of("issu", "exercise", "share", "stock", "repurchase", "conversion", "offering")),
        PAID_IN(
                List.of("paid-in", "paid in", "capital surplus", "premium"),
                List.of(
                        "compensation",
                        "issu",
                        "exercise",
                        "option",
                        "warrant",
                        "conversion",
                        "tax",
                        "repurchase",
                        "espp",
                        "plan")),
        RETAINED(
                List.of("retained", "accumulated deficit", "(deficit)", "earnings", "undistributed"),
                List.of(
                        "net income",
                        "net loss",
                        "net (loss",
                        "net earnings",
                        "dividend",
                        "adoption",
                        "cumulative",
                        "repurchase",
                        "profit",
                        "retire")),
        OTHER_COMPREHENSIVE(
                List.of("comprehensive", "aoci"),
                List.of(
                        "comprehensive",
                        "translation",
                        "unrealized",
                        "hedge",
                        "pension",
                        "derivative",
                        "currency",
                        "securities")),
        TREASURY(List.of("treasury"), List.of("repurchase", "treasury", "purchase of", "buyback")),
        NONCONTROLLING(
                List.of("noncontrolling", "non-controlling", "minority"),
                List.of("noncontrolling", "distribution", "minority", "contribution", "subsidiar"));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
        private final List<String> head;

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> movement;

        Component(List<String> head, List<String> movement) {
            this.head = head;
            this.movement = movement;
        }
    }

    private final int total;
    private final Component[] components;

    EquityClues(Scene scene) {
        int columns = scene.layout().size();
        components = new Component[columns];
        int found = -1;
        for (int c = 0; c < columns; c++) {
            List<String> members = scene.page().columns().get(c).members();
            String head = String.join(" ", members).toLowerCase(Locale.ROOT);
            if (members.isEmpty() || head.equals("total") || head.startsWith("total ")) {
                found = found < 0 ? c : found;
            } else {
                for (Component component : Component.values()) {
                    if (components[c] == null && component.head.stream().anyMatch(head::contains)) {
                        components[c] = component;
                    }
                }
            }
        }
        total = found;
    }

    /** Whether the page has members for columns. */
    static boolean concerns(Scene scene) {
        return scene.layout().slots().stream().allMatch(s -> s.role() == Role.TIMELESS);
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        if (total >= 0 && candidate.holds(total)) {
            tally.add(Clue.TOTAL_COLUMN, 1);
            if (row.size() == 1) {
                tally.add(Clue.LONE_IN_TOTAL, 1);
            } else {
                tally.add(addsUp(row, candidate) ? Clue.ADDS_UP_ACROSS : Clue.ADDS_UP_NOT, 1);
            }
        }
        String words = row.row().label().toLowerCase(Locale.ROOT);
        for (int c : candidate.columnArray()) {
            Component component = components[c];
            if (component != null) {
                boolean fits = component.movement.stream().anyMatch(words::contains);
                tally.add(fits ? Clue.MEMBER_FITS : Clue.MEMBER_UNFIT, 1);
                if (component == Component.STOCK && candidate.code() == SymbolCode.NONE) {
                    tally.add(Clue.SHARES_IN_STOCK, 1);
                }
            }
        }
    }

    private boolean addsUp(ValueRow row, Candidate candidate) {
        int[] columns = candidate.columnArray();
        int at = IntStream.range(0, columns.length)
                .filter(i -> columns[i] == total)
                .findFirst()
                .orElse(-1);
        BigDecimal rest = BigDecimal.ZERO;
        for (int i = 0; i < columns.length; i++) {
            Optional<BigDecimal> value = row.number(i);
            if (value.isEmpty()) {
                return false;
            }
            rest = i == at ? rest.subtract(value.get()) : rest.add(value.get());
        }
        return rest.signum() == 0;
    }
}
