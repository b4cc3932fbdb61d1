package org.xbrlr.table.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferredSetsTest {
    /** The best of all sets, each scored one by one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsTheBest(long seed) {
        Random random = new Random(seed);
        int columns = 7;
        int size = 1 + random.nextInt(4);
        double[][] plausible = new double[size][columns];
        for (double[] ofCell : plausible) {
            for (int c = 0; c < columns; c++) {
                ofCell[c] = random.nextGaussian();
            }
        }
        List<Long> blocks = new ArrayList<>(List.of(0b11L));
        for (int c = 2; c < columns; c++) {
            blocks.add(1L << c);
        }
        Map<Long, Double> scored = Arrays.stream(
                        new SetSearch(blocks.stream().mapToLong(b -> b).toArray(), size, 1000).sets())
                .boxed()
                .collect(Collectors.toMap(s -> s, s -> score(s, plausible)));
        List<Long> best = scored.keySet().stream()
                .sorted(Comparator.comparing((Long s) -> -scored.getOrDefault(s, 0.0)))
                .limit(5)
                .toList();
        List<Integer> numbered =
                IntStream.range(0, size).boxed().toList(); // in place of signs: each cell is told apart
        assertThat(PreferredSets.find(blocks, numbered, (cell, c) -> plausible[cell][c], 5))
                .containsExactly(best.stream().mapToLong(s -> s).toArray());
    }

    private static double score(long set, double[][] plausible) {
        int[] columns = Candidate.columnArray(set);
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            sum += plausible[i][columns[i]];
        }
        return sum;
    }
}
