package org.xbrlr.table.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;

/**
 * Equity statements (2.7): columns are components of equity, words of a row tell which of them it moves, and totals are the
 * sums of what stands beside them.
 */
final class EquityClues {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");

    private static final Set<EquityComponent> OTHER_SHARES =
            Set.of(EquityComponent.PREFERRED, EquityComponent.TREASURY, EquityComponent.TEMPORARY);

    private final EquityColumns columns;
    private final List<Set<String>> heads;
    private final Map<String, Integer> headsWith = new HashMap<>();
    private final List<Set<String>> qualifierWords;
    private final Map<String, Label> labels = new HashMap<>();

    /**
     * What the label of a row says.
     *
     * @param words its words
     * @param moved how well it fits a movement of each column's component
     * @param best the best of these
     * @param named the components that it names
     */
    @SuppressWarnings("ArrayRecordComponent") // read here only
    private record Label(Set<String> words, double[] moved, double best, Set<EquityComponent> named) {
        /** Whether it speaks of other shares than common ones. */
        boolean namesOtherShares() {
            return !Collections.disjoint(named, OTHER_SHARES);
        }
    }

    EquityClues(Scene scene) {
        columns = EquityColumns.of(scene);
        heads = new ArrayList<>();
        for (ColumnHead head : scene.page().columns()) {
            Set<String> words = words(String.join(" ", head.members()));
            heads.add(words);
            for (String word : words) {
                headsWith.put(word, headsWith.getOrDefault(word, 0) + 1);
            }
        }
        qualifierWords = new ArrayList<>();
        for (String qualifier : columns.qualifiers()) {
            qualifierWords.add(words(qualifier));
        }
    }

    private Label label(String shown) {
        String label = shown.toLowerCase(Locale.ROOT);
        double[] moved = new double[columns.size()];
        double best = 0;
        for (int c = 0; c < moved.length; c++) {
            moved[c] = columns.component(c).movedBy(label);
            best = Math.max(best, moved[c]);
        }
        Set<EquityComponent> named = EnumSet.noneOf(EquityComponent.class);
        for (EquityComponent component : EquityComponent.values()) {
            if (component.namedBy(label)) {
                named.add(component);
            }
        }
        return new Label(words(label), moved, best, named);
    }

    private Label labelOf(ValueRow row) {
        Label known = labels.get(row.row().label());
        if (known == null) {
            known = label(row.row().label());
            labels.put(row.row().label(), known);
        }
        return known;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NOT_A_LETTER.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() > 3 && !word.equals("member")) {
                words.add(word);
            }
        }
        return words;
    }

    void weigh(ValueRow row, Candidate candidate, Tally tally) {
        int[] set = candidate.columnArray();
        Label label = labelOf(row);
        Map<String, Set<String>> qualifiers = new TreeMap<>();
        for (int c : set) {
            qualifiers.put(columns.qualifier(c), qualifierWords.get(c));
        }
        qualifiers(label.words(), qualifiers, tally);
        if (candidate.code() != SymbolCode.NONE) {
            for (String qualifier : qualifiers.keySet()) {
                sums(row, candidate, qualifier, tally);
            }
        }
        if (row.size() == 1 && columns.component(set[0]).isSum()) {
            tally.add(row.row().kind() == RowKind.BALANCE ? Clue.LONE_BALANCE_IN_TOTAL : Clue.LONE_IN_TOTAL, 1);
        }
        int total = columns.find(EquityComponent.TOTAL, "");
        if (total >= 0 && candidate.holds(total)) {
            tally.add(Clue.TOTAL_COLUMN, 1);
        }
        boolean balance = row.row().kind() == RowKind.BALANCE;
        for (int i = 0; i < set.length; i++) {
            EquityComponent component = columns.component(set[i]);
            if (!component.isSum()) {
                if (balance) {
                    sign(row, i, set[i], tally);
                    boolean named = label.named().contains(component);
                    tally.add(Clue.MEMBER_FITS, named ? 1 : 0);
                    tally.add(Clue.MEMBER_UNFIT, component == EquityComponent.TEMPORARY && !named ? 1 : 0);
                    if (candidate.code() == SymbolCode.NONE && component == EquityComponent.STOCK) {
                        tally.add(Clue.SHARES_OF_COMMON, label.namesOtherShares() ? 0 : 1);
                    }
                } else if (label.best() > 0) {
                    double fit = label.moved()[set[i]] / label.best();
                    tally.add(Clue.MEMBER_FITS, fit);
                    tally.add(Clue.MEMBER_UNFIT, 1 - fit);
                }
                spoken(label.words(), set[i], tally);
                if (candidate.code() == SymbolCode.NONE) {
                    tally.add(columns.countsShares(set[i]) ? Clue.SHARES_IN_STOCK : Clue.SHARES_ELSEWHERE, 1);
                }
            } else if (candidate.code() == SymbolCode.NONE) {
                tally.add(Clue.SHARES_ELSEWHERE, 1);
            }
        }
    }

    /** A row mostly speaks of one qualifier or none, and then it names it. */
    private static void qualifiers(Set<String> label, Map<String, Set<String>> qualifiers, Tally tally) {
        tally.add(Clue.QUALIFIERS_MIXED, qualifiers.size() - 1);
        for (Map.Entry<String, Set<String>> qualifier : qualifiers.entrySet()) {
            if (!qualifier.getKey().isEmpty()) {
                Set<String> words = qualifier.getValue();
                int shared = 0;
                for (String word : words) {
                    shared += label.contains(word) ? 1 : 0;
                }
                tally.add(Clue.QUALIFIED, 1);
                tally.add(Clue.QUALIFIER_SPOKEN, words.isEmpty() ? 0 : (double) shared / words.size());
            }
        }
    }

    private void spoken(Set<String> label, int column, Tally tally) {
        double named = 0;
        double all = 0;
        for (String word : heads.get(column)) {
            double rarity = 1.0 / headsWith.getOrDefault(word, 1);
            all += rarity;
            named += label.contains(word) ? rarity : 0;
        }
        if (all > 0) {
            tally.add(Clue.HEAD_SPOKEN, named / all);
        }
    }

    private void sign(ValueRow row, int cell, int column, Tally tally) {
        int expected = columns.sign(column);
        int found = row.sign(cell);
        if (expected != 0 && found != 0) {
            tally.add(expected == found ? Clue.SIGN_FITS : Clue.SIGN_UNFIT, 1);
        }
    }

    /** The totals under one qualifier: the parent's is the sum of its components, the grand total has the others too. */
    private void sums(ValueRow row, Candidate candidate, String qualifier, Tally tally) {
        BigDecimal components = BigDecimal.ZERO;
        BigDecimal outside = BigDecimal.ZERO;
        Optional<BigDecimal> parent = Optional.empty();
        Optional<BigDecimal> total = Optional.empty();
        int parts = 0;
        int outsiders = 0;
        int[] set = candidate.columnArray();
        int digits = 0;
        for (int i = 0; i < set.length; i++) {
            Optional<BigDecimal> value = row.number(i);
            if (!columns.qualifier(set[i]).equals(qualifier) || value.isEmpty()) {
                continue;
            }
            digits = Math.max(digits, value.get().scale());
            switch (columns.component(set[i])) {
                case TOTAL -> total = value;
                case PARENT -> parent = value;
                case TEMPORARY -> {}
                case NONCONTROLLING -> {
                    outside = outside.add(value.get());
                    outsiders++;
                }
                default -> {
                    components = components.add(value.get());
                    parts++;
                }
            }
        }
        BigDecimal tolerance = BigDecimal.valueOf(parts / 2, digits);
        if (parent.isPresent() && parts > 0) {
            check(parent.get().subtract(components), tolerance, tally);
        } else if (parts > 0 && columns.find(EquityComponent.PARENT, qualifier) >= 0) {
            tally.add(Clue.TOTAL_MISSING, 1);
        }
        if (total.isPresent() && parts + outsiders + (parent.isPresent() ? 1 : 0) > 0) {
            check(total.get().subtract(parent.orElse(components)).subtract(outside), tolerance, tally);
        } else if (total.isEmpty()
                && parts + outsiders + (parent.isPresent() ? 1 : 0) > 0
                && columns.find(EquityComponent.TOTAL, qualifier) >= 0) {
            tally.add(Clue.TOTAL_MISSING, 1);
        }
    }

    private static void check(BigDecimal difference, BigDecimal tolerance, Tally tally) {
        tally.add(difference.abs().compareTo(tolerance) <= 0 ? Clue.ADDS_UP_ACROSS : Clue.ADDS_UP_NOT, 1);
    }
}
