package org.xbrlr.table.definition;

import org.xbrlr.notation.Value;
import org.xbrlr.table.definition.Sentence.Subject;

/**
 * Whether a sentence speaks of the kind of value that a row shows.
 *
 * <pre>
 * 66.40%       "Percentage of remaining performance obligation …"     agrees
 * 66.40%       "Amount of revenue recognized …"                       contradicts
 * </pre>
 */
final class ValueKindClue {
    private ValueKindClue() {}

    /** 1 where they agree, -1 where they contradict, between where they do so by half; 0 where nothing is said. */
    static double of(LabelledConcept concept, Sentence sentence) {
        Value value = concept.firstValue();
        double flag = sentence.speaksOf(Subject.FLAG) && !(value instanceof Value.Bool) ? -0.5 : 0;
        return flag + agreement(concept, value, sentence);
    }

    /** Whether it is money by its symbols, and the sentence speaks of an amount. */
    static boolean amount(LabelledConcept concept, Sentence sentence) {
        return concept.firstValue() instanceof Value.Amount
                && !concept.counts()
                && !concept.prices()
                && concept.showsMoney()
                && sentence.speaksOf(Subject.AMOUNT);
    }

    private static double agreement(LabelledConcept concept, Value value, Sentence sentence) {
        if (value instanceof Value.Percent) {
            return sign(Subject.PERCENT, sentence);
        } else if (value instanceof Value.Duration) {
            return sign(Subject.TIME, sentence);
        } else if (value instanceof Value.Bool) {
            return sentence.speaksOf(Subject.FLAG) ? 0 : -1;
        } else if (value instanceof Value.Day) {
            return sign(Subject.DATE, sentence);
        } else if (value instanceof Value.Amount) {
            double percent = sentence.speaksOf(Subject.PERCENT) && !sentence.speaksOf(Subject.AMOUNT) ? -1 : 0;
            double count = concept.counts() ? sign(Subject.COUNT, sentence) : 0;
            double price = concept.prices() ? sign(Subject.PRICE, sentence) : 0;
            return percent + count + price;
        }
        return 0;
    }

    private static double sign(Subject subject, Sentence sentence) {
        return sentence.speaksOf(subject) ? 1 : -1;
    }
}
