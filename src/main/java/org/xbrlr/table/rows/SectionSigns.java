package org.xbrlr.table.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the line items between two possible heads say about the heads. One section does not list the same label twice, so a
 * lone head between two rows of one label is likely a member head.
 *
 * <pre>
 * |Gross carrying amount
 * |$ 1,770
 * |Customer Relationships      separates; all labels below it stand elsewhere, too
 * |Gross carrying amount
 * |4,600
 * </pre>
 */
final class SectionSigns {
    private final List<BodyCell> cells;
    private final boolean[] separates;
    private final int[] labelsBelow;
    private final int[] labelsKnown;

    SectionSigns(List<BodyCell> cells) {
        this.cells = cells;
        separates = new boolean[cells.size()];
        labelsBelow = new int[cells.size()];
        labelsKnown = new int[cells.size()];
        findSeparators();
        countLabels();
    }

    /** Whether the cell is text before text, as heads are. */
    boolean isHead(int cell) {
        return cell >= 0
                && cell + 1 < cells.size()
                && cells.get(cell).isText()
                && cells.get(cell + 1).isText();
    }

    /** Whether nothing else that looks like a head stands between two line items of one label. */
    boolean separates(int cell) {
        return separates[cell];
    }

    /** For the first of adjacent heads: how many line items stand below, up to the next head. */
    int labelsBelow(int cell) {
        return labelsBelow[cell];
    }

    /** How many of the line items below have labels that stand under other heads, too. */
    int labelsKnown(int cell) {
        return labelsKnown[cell];
    }

    private boolean isItem(int cell) {
        return cell + 1 < cells.size()
                && cells.get(cell).isText()
                && !cells.get(cell + 1).isText();
    }

    private void findSeparators() {
        Map<String, Integer> headsBefore = new HashMap<>();
        int heads = 0;
        int lastHead = -1;
        for (int i = 0; i < cells.size(); i++) {
            if (isHead(i)) {
                heads += isHead(i - 1) ? 0 : 1;
                lastHead = isHead(i - 1) ? lastHead : i;
            } else if (isItem(i)) {
                Integer before = headsBefore.put(cells.get(i).text(), heads);
                if (before != null && heads == before + 1) {
                    separates[lastHead] = true;
                }
            }
        }
    }

    private void countLabels() {
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (isItem(i)) {
                count(cells.get(i).text(), all);
            }
        }
        Map<String, Integer> below = new HashMap<>();
        int head = -1;
        for (int i = 0; i < cells.size(); i++) {
            if (isHead(i) && !isHead(i - 1)) {
                close(head, below, all);
                below.clear();
                head = i;
            } else if (isItem(i)) {
                count(cells.get(i).text(), below);
            }
        }
        close(head, below, all);
    }

    private static void count(String label, Map<String, Integer> counts) {
        counts.put(label, counts.getOrDefault(label, 0) + 1);
    }

    private void close(int head, Map<String, Integer> below, Map<String, Integer> all) {
        if (head < 0) {
            return;
        }
        for (Map.Entry<String, Integer> label : below.entrySet()) {
            int count = label.getValue();
            labelsBelow[head] += count;
            labelsKnown[head] += all.getOrDefault(label.getKey(), 0) > count ? count : 0;
        }
    }
}
