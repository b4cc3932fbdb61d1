package org.xbrlr.table.evidence;

import java.util.List;
import java.util.Map;
import org.xbrlr.notation.LabelEvidence;
import org.xbrlr.notation.NumberKind;

/**
 * How much the words of a row speak for numbers that are no money, in nats.
 *
 * @param count for shares, counts and ratios
 * @param price for money per share
 */
record NumberWords(double count, double price) {
    static NumberWords of(String label, List<String> headings) {
        Map<NumberKind, Double> kinds = LabelEvidence.of(label, headings);
        double money = kinds.getOrDefault(NumberKind.MONEY, 0.0);
        double price = kinds.getOrDefault(NumberKind.PER_SHARE, 0.0);
        double plain = Math.max(kinds.getOrDefault(NumberKind.PLAIN, 0.0), kinds.getOrDefault(NumberKind.DIGITS, 0.0));
        double count = Math.max(kinds.getOrDefault(NumberKind.SHARES, 0.0), plain);
        return new NumberWords(count - money - price, price - money);
    }
}
