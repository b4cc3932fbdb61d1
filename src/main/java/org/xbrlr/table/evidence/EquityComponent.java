package org.xbrlr.table.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xbrlr.notation.WordSearch;

/** What a column of an equity statement stands for, told by the words of its head (2.7), and the words of rows that move it. */
enum EquityComponent {
    /** Treasury stock: shares bought back, shown as negative amounts. */
    TREASURY(List.of("treasury"), List.of("treasury"), List.of("repurchase", "purchase of", "buyback"), -1),
    /** Amounts that holders still owe. */
    RECEIVABLE(List.of("receivable", "subscription"), List.of("receivable", "subscription"), List.of(), -1),
    /** Equity outside of the permanent one; it is no part of the totals. */
    TEMPORARY(
            List.of("redeemable", "mezzanine", "temporary"),
            List.of("redeemable", "mezzanine", "temporary"),
            List.of("noncontrolling"),
            1),
    /** Accumulated other comprehensive income. */
    OTHER_COMPREHENSIVE(
            List.of("comprehensive", "aoci", "translation"),
            List.of(
                    "other comprehensive",
                    "translation",
                    "unrealized",
                    "hedge",
                    "pension",
                    "derivative",
                    "available-for-sale",
                    "benefit plan"),
            List.of("comprehensive", "currency", "securities"),
            0),
    /** Retained earnings or the accumulated deficit. */
    RETAINED(
            List.of("retained", "deficit", "earnings", "undistributed", "accumulated loss"),
            List.of(
                    "net income",
                    "net loss",
                    "net (loss",
                    "net earnings",
                    "(loss) income",
                    "income (loss)",
                    "dividend",
                    "profit",
                    "loss for"),
            List.of("adoption", "cumulative", "retire", "repurchase"),
            0),
    /** Paid-in capital above the par value of the shares. */
    PAID_IN(
            List.of("paid-in", "paid in", "apic", "capital surplus", "premium", "contributed surplus"),
            List.of("compensation", "option", "warrant", "beneficial", "imputed", "forgiveness", "premium"),
            List.of("issu", "exercise", "conversion", "tax", "repurchase", "espp", "plan", "contribut", "offering"),
            1),
    /** Holders of subsidiaries' shares. */
    NONCONTROLLING(
            List.of("noncontrolling", "non-controlling", "minority"),
            List.of("noncontrolling", "non-controlling", "minority"),
            List.of("distribution", "contribution", "subsidiar", "acquisition"),
            0),
    /** The sum over the owners of the parent. */
    PARENT(List.of(), List.of(), List.of(), 0),
    /** Preferred shares, as {@link #STOCK}; rows name them. */
    PREFERRED(List.of("preferred", "preference"), List.of("preferred", "preference", "series"), List.of(), 1),
    /** Common shares at par value, or how many there are. */
    STOCK(
            List.of("stock", "shares", "ordinary", "common", "units"),
            List.of("(in shares)", ", shares", "split"),
            List.of("issu", "exercise", "share", "stock", "repurchase", "conversion", "offering"),
            1),
    /** A member that is none of these. */
    OTHER(List.of(), List.of(), List.of(), 0),
    /** The sum over everything. */
    TOTAL(List.of(), List.of(), List.of(), 0);

    private static final Pattern SUM_OF_OWNERS =
            Pattern.compile("^total\\b|\\bparent\\b|holder['’]?s?['’]? (?:equity|deficit|deficiency)");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
    private final List<String> head;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> moves;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> mayMove;

    private final int sign;

    EquityComponent(List<String> head, List<String> moves, List<String> mayMove, int sign) {
        this.head = head;
        this.moves = moves;
        this.mayMove = mayMove;
        this.sign = sign;
    }

    /** The component that a member is called by; empty for another axis, as {@code May 2019 Public Offering}. */
    static Optional<EquityComponent> of(String member) {
        String words = member.toLowerCase(Locale.ROOT).replace("[member]", "").strip();
        if (words.equals("total")) {
            return Optional.of(TOTAL);
        }
        if (SUM_OF_OWNERS.matcher(words).find() && !WordSearch.containsAny(words, NONCONTROLLING.head)) {
            return Optional.of(PARENT);
        }
        for (EquityComponent component : values()) {
            if (WordSearch.containsAny(words, component.head)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }

    /** How well the words of a row fit a movement of this component, from 0 to 1. */
    double movedBy(String label) {
        if (WordSearch.containsAny(label, moves)) {
            return 1;
        }
        return WordSearch.containsAny(label, mayMove) ? 0.4 : 0;
    }

    /** Whether the words of a row name it, rather than what moves it. */
    boolean namedBy(String label) {
        return this != OTHER && this != TOTAL && WordSearch.containsAny(label, moves);
    }

    /** The sign of its balances: 1, -1, or 0 for either. */
    int sign() {
        return sign;
    }

    /** Whether it counts shares. */
    boolean countsShares() {
        return this == STOCK || this == PREFERRED || this == TREASURY;
    }

    /** Whether it is a sum of others. */
    boolean isSum() {
        return this == TOTAL || this == PARENT;
    }
}
