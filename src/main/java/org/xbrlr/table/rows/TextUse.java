package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often each text stands on a page, and beside what. An abstract label comes again under every member head; a member's
 * label comes again in combinations, {@code CPaaS | Minimum}; an item's label is followed by values wherever it stands.
 */
final class TextUse {
    private static final TextUse NONE = new TextUse();
    private static final String NO_TEXT = "";
    /** Longer texts are no labels. */
    private static final int LONGEST_LABEL = 300;

    private int count;
    private int beforeValue;
    private final Set<String> predecessors = new HashSet<>();
    private final Set<String> successors = new HashSet<>();

    private TextUse() {}

    /** How many cells have the text. */
    int count() {
        return count;
    }

    /** How many of them are followed by a cell that is a value by its form. */
    int beforeValue() {
        return beforeValue;
    }

    /** How many different texts stand before it. */
    int predecessors() {
        return predecessors.size();
    }

    /** How many different texts stand after it. */
    int successors() {
        return successors.size();
    }

    /** The uses of all texts of a page. */
    static final class Index {
        private final Map<String, TextUse> uses = new HashMap<>();
        private final List<TextUse> byCell = new ArrayList<>();
        private final Map<String, Integer> parts = new HashMap<>();

        Index(List<BodyCell> cells) {
            for (int i = 0; i < cells.size(); i++) {
                byCell.add(cells.get(i).isText() ? add(cells, i) : NONE);
            }
        }

        /** The use of a cell's text. */
        TextUse of(int cell) {
            return byCell.get(cell);
        }

        /** Whether the text is one of the members of a combination. */
        boolean isPart(String text) {
            return parts.containsKey(text);
        }

        /** Whether one of the members stands alone, or in another combination. */
        boolean hasKnownPart(String combination) {
            for (String part : MemberCombination.parts(combination)) {
                if (uses.containsKey(part) || parts.getOrDefault(part, 0) > 1) {
                    return true;
                }
            }
            return false;
        }

        private TextUse add(List<BodyCell> cells, int i) {
            String text = cells.get(i).text();
            TextUse use = use(text);
            use.count++;
            if (i > 0) {
                BodyCell before = cells.get(i - 1);
                use.predecessors.add(before.isText() ? before.text() : NO_TEXT);
            }
            if (i + 1 < cells.size()) {
                BodyCell after = cells.get(i + 1);
                if (after.isText()) {
                    use.successors.add(after.text());
                } else {
                    use.beforeValue++;
                }
            }
            if (text.length() <= LONGEST_LABEL && MemberCombination.is(text)) {
                for (String part : MemberCombination.parts(text)) {
                    parts.put(part, parts.getOrDefault(part, 0) + 1);
                }
            }
            return use;
        }

        private TextUse use(String text) {
            TextUse use = uses.get(text);
            if (use == null) {
                use = new TextUse();
                uses.put(text, use);
            }
            return use;
        }
    }
}
