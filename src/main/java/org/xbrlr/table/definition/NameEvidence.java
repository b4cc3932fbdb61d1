package org.xbrlr.table.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xbrlr.notation.TextScanner;
import org.xbrlr.notation.Value;
import org.xbrlr.page.DefinitionBlock;

/**
 * What an element's name and data type say for and against its being that of a label, where a text tells them.
 *
 * <pre>
 * Cost of revenue    us-gaap_CostOfRevenue, monetary     all words in common
 * Tea [Line Items]   tea_KindsOfTeaLineItems             the same ending
 * 66.40%             us-gaap_Revenues, monetary          cannot be
 * </pre>
 */
final class NameEvidence {
    /** The share of the label's words, by rarity, that the name has; and of the name's words that the label has. */
    private static final double LABEL_COVERED = 3;

    private static final double NAME_COVERED = 4;
    private static final double SAME_WORDS = 2;
    private static final double SAME_ENDING = 3;
    private static final double OTHER_ENDING = -6;
    private static final double OTHER_TYPE = -9;

    private static final List<String> HEADING_ENDINGS =
            List.of("abstract", "lineitems", "rollforward", "table", "axis", "domain", "hierarchy");
    private static final Set<String> NUMBERS = Set.of(
            "monetary", "shares", "perShare", "decimal", "integer", "percent", "pure", "positiveInteger", "area");

    private final List<Set<String>> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final Map<String, Integer> namesWith = new HashMap<>();

    NameEvidence(List<DefinitionBlock> blocks) {
        for (DefinitionBlock block : blocks) {
            String id = block.details().id().orElse("");
            String name = id.substring(id.indexOf('_') + 1);
            Set<String> stems = new HashSet<>();
            if (!name.isEmpty()) {
                stems.addAll(WordStems.of(inWords(name)));
            }
            for (String stem : stems) {
                namesWith.put(stem, namesWith.getOrDefault(stem, 0) + 1);
            }
            words.add(stems);
            names.add(letters(name));
            types.add(block.details().shortType().orElse(""));
        }
    }

    private static String letters(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (isSmall(lower.charAt(i))) {
                letters.append(lower.charAt(i));
            }
        }
        return letters.toString();
    }

    /** {@code CostOfUSGoods}: Cost Of US Goods. */
    private static String inWords(String name) {
        StringBuilder words = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char before = i == 0 ? ' ' : name.charAt(i - 1);
            boolean afterWord = isSmall(before) || TextScanner.isDigit(before);
            boolean beforeWord = isCapital(before) && i + 1 < name.length() && isSmall(name.charAt(i + 1));
            if (isCapital(name.charAt(i)) && (afterWord || beforeWord)) {
                words.append(' ');
            }
            words.append(name.charAt(i));
        }
        return words.toString();
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Whether any block tells its element's name. */
    boolean any() {
        for (String name : names) {
            if (!name.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The evidence in nats; 0 where the block tells no name. */
    double of(LabelledConcept concept, int block) {
        String name = names.get(block);
        if (name.isEmpty()) {
            return 0;
        }
        Set<String> label = concept.words();
        double common = 0;
        for (String word : label) {
            common += words.get(block).contains(word) ? rarity(word) : 0;
        }
        double score = LABEL_COVERED * share(common, label)
                + NAME_COVERED * share(common, words.get(block))
                + (label.equals(words.get(block)) ? SAME_WORDS : 0);
        return score + ending(concept, name) + (fits(concept, types.get(block)) ? 0 : OTHER_TYPE);
    }

    private double share(double part, Set<String> all) {
        double whole = 0;
        for (String word : all) {
            whole += rarity(word);
        }
        return whole == 0 ? 0 : part / whole;
    }

    private double rarity(String word) {
        return 0.3 + Math.log((names.size() + 1.0) / namesWith.getOrDefault(word, 1));
    }

    private static double ending(LabelledConcept concept, String name) {
        String label = letters(concept.label());
        for (String ending : HEADING_ENDINGS) {
            if (name.endsWith(ending)) {
                return concept.hasValues() ? OTHER_ENDING : label.endsWith(ending) ? SAME_ENDING : 0;
            }
        }
        return concept.hasValues() ? 0 : OTHER_ENDING / 2; // a row whose values are nil
    }

    private static boolean fits(LabelledConcept concept, String type) {
        if (type.isEmpty() || !concept.hasValues()) {
            return true;
        }
        boolean number = NUMBERS.contains(type);
        Value value = concept.firstValue();
        if (value instanceof Value.Percent) {
            return type.equals("percent") || type.equals("pure");
        } else if (value instanceof Value.Amount) {
            boolean counts = !concept.counts() || !concept.label().endsWith("(in shares)") || type.equals("shares");
            return counts
                    && (concept.showsMoney()
                            ? type.equals("monetary") || type.startsWith("per") || type.equals("decimal") || !number
                            : !type.equals("percent") && !type.equals("textBlock") && !type.equals("duration"));
        } else if (value instanceof Value.Duration) {
            return !number && !type.equals("textBlock");
        } else if (value instanceof Value.Day || value instanceof Value.Bool) {
            return !number && !type.equals("textBlock") && !type.equals("duration");
        }
        return !number && !type.equals("duration") && !type.equals("boolean");
    }
}
