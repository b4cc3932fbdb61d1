package org.xbrlr.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypicalLabelsTest {
    @Test
    void theyTeachWordsTheirPeriodType() {
        FeatureBook book = new FeatureBook();
        List<Choice> choices = TypicalLabels.choices(book, Set.copyOf(TypicalLabels.words()));
        double[] weights = new double[book.size()];
        SoftmaxFit.fit(choices, weights, book, 50, 0.1);
        Map<String, Double> byName = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            byName.put(book.name(i), weights[i]);
        }
        assertThat(byName.get("words instant/about:receivable")).isPositive();
        assertThat(byName.get("words instant/accumulated")).isPositive();
        assertThat(byName.get("words instant/about:proceed")).isNegative();
        assertThat(byName.get("words instant/expense")).isNegative();
    }
}
