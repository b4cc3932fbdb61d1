package org.xbrlr.table.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbrlr.notation.Value;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.placement.RunLattice.Pass;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;

class RunLatticeTest {
    private static final int MANY = 1000;

    private final List<ValueRow> rows = new ArrayList<>();
    private final List<List<Candidate>> candidates = new ArrayList<>();

    @Test
    void theRunsOfTheColumnsChooseThePlaces() {
        row("$$$", money(0b111));
        row("-$", money(0b011), money(0b101), money(0b110));
        row("$", money(0b001), money(0b010), money(0b100));
        Pass pass = run(3, MANY, false, new double[][] {{1}, {0.25, 0.25, 0.5}, {0.25, 0.5, 0.25}});
        // 8 and 9 in columns 1 and 2 leave column 1 open, 1 and 3 the same, 2 and 3 column 2
        assertThat(pass.shares()[2]).containsExactly(new double[] {1 / 3.0, 2 / 3.0, 0}, within(1e-12));
        assertThat(pass.shares()[1]).containsExactly(new double[] {1 / 6.0, 1 / 6.0, 2 / 3.0}, within(1e-12));
        assertThat(Math.exp(pass.logMass())).isCloseTo(0.25 * 0.25 * 2 + 0.5 * 0.5, within(1e-12));
    }

    @Test
    void tellsTheRowAtWhichTheLastWayEnds() {
        row("$", money(1));
        row("$", money(1));
        row("-", money(1));
        row("$", money(1));
        assertThat(run(1, MANY, false, ones()).brokenAt()).isEqualTo(2);
    }

    @Test
    void tellsThatTheEndFails() {
        row("$", money(0b01));
        assertThat(run(2, MANY, false, ones()).brokenAt()).isEqualTo(1);
    }

    @Test
    void candidatesOfTheSameColumnsAndCodeShareByWeight() {
        row("$", money(1), new Candidate(1, SymbolCode.MONEY, PeriodType.INSTANT, false));
        Pass pass = run(1, MANY, false, new double[][] {{0.25, 0.75}});
        assertThat(pass.shares()[0]).containsExactly(new double[] {0.25, 0.75}, within(1e-12));
    }

    @Test
    void pastTheBoundTheStatesThatCanEndAreKept() {
        int columns = 12;
        row("$".repeat(columns), money((1L << columns) - 1));
        List<Candidate> halves = LongStream.range(0, 1L << columns)
                .filter(set -> Long.bitCount(set) == columns / 2)
                .mapToObj(RunLatticeTest::money)
                .toList();
        for (int r = 0; r < 3; r++) {
            row("-".repeat(columns / 2), halves.toArray(Candidate[]::new));
        }
        // the columns still open are those that the last row closes, of which the first rows know nothing
        row("$".repeat(columns / 2), money(0b101010101010));
        Pass pass = run(columns, 1, false, ones());
        assertThat(pass.brokenAt()).isEqualTo(-1);
        assertThat(pass.shares()[1][halves.indexOf(money(0b101010101010))]).isCloseTo(1, within(1e-12));
    }

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    /** What the passes give is found by trying all combinations of candidates, on random rows. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sharesAreWhatTryingAllCombinationsGives(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int columns = 1 + random.nextInt(4);
        int size = 2 + random.nextInt(5);
        double[][] weights = new double[size][];
        for (int r = 0; r < size; r++) {
            StringBuilder cells = new StringBuilder();
            int n = 1 + random.nextInt(columns);
            while (cells.length() < n) {
                cells.append(random.nextInt(3) < 2 ? '$' : '-');
            }
            Set<Candidate> choices = new LinkedHashSet<>();
            for (long set = 0; set < 1L << columns; set++) {
                for (SymbolCode code : SymbolCode.values()) {
                    boolean fits = code != SymbolCode.NONE || cells.indexOf("$") < 0;
                    if (Long.bitCount(set) == n && fits && random.nextInt(3) > 0) {
                        choices.add(new Candidate(set, code, PeriodType.DURATION, false));
                    }
                }
            }
            choices.add(money((1L << n) - 1));
            row(cells.toString(), choices.toArray(Candidate[]::new));
            weights[r] =
                    random.doubles(choices.size()).map(w -> w < 0.2 ? 0 : w).toArray();
            weights[r][0] += 0.1;
        }
        boolean soft = seed % 2 == 1;
        double[][] shares = new double[size][];
        for (int r = 0; r < size; r++) {
            shares[r] = new double[weights[r].length];
        }
        double all = tryAll(columns, soft, weights, shares, new int[size], 0, 1, new int[columns]);
        Pass pass = run(columns, MANY, soft, weights);
        assertThat(pass.cut()).isFalse();
        assertThat(pass.brokenAt()).isEqualTo(all > 0 ? -1 : brokenAt(columns, weights));
        for (int r = 0; r < size && all > 0; r++) {
            for (int i = 0; i < shares[r].length; i++) {
                assertThat(pass.shares()[r][i]).isCloseTo(shares[r][i] / all, within(1e-9));
            }
        }
        if (all > 0) {
            assertThat(pass.logMass()).isCloseTo(Math.log(all), within(1e-9));
        }
    }

    private double tryAll(
            int columns,
            boolean soft,
            double[][] weights,
            double[][] shares,
            int[] chosen,
            int r,
            double mass,
            int[] state) {
        if (r == rows.size()) {
            double result = mass;
            for (int digit : state) {
                result *= RunState.mayEnd(digit) ? 1 : soft ? Math.exp(-6) : 0;
            }
            for (int row = 0; row < r; row++) {
                shares[row][chosen[row]] += result;
            }
            return result;
        }
        double sum = 0;
        for (int i = 0; i < weights[r].length; i++) {
            Candidate candidate = candidates.get(r).get(i);
            int[] after = state.clone();
            double way = mass * weights[r][i];
            int cell = 0;
            for (int c : candidate.columnArray()) {
                boolean marked = rows.get(r).marked(cell++);
                int next = RunState.next(state[c], RunState.kind(candidate.code(), marked));
                way *= next >= 0 ? 1 : soft ? Math.exp(-6) : 0;
                after[c] = next >= 0 ? next : RunState.afterBreak(candidate.code(), marked);
            }
            chosen[r] = i;
            if (way > 0) {
                sum += tryAll(columns, soft, weights, shares, chosen, r + 1, way, after);
            }
        }
        return sum;
    }

    /** The row after which no state is left whose finished columns may end as they are. */
    private int brokenAt(int columns, double[][] weights) {
        Set<List<Integer>> states = Set.of(java.util.Collections.nCopies(columns, RunState.UNTOUCHED));
        for (int r = 0; r < weights.length; r++) {
            long later = 0;
            long touched = 0;
            for (int s = r; s < weights.length; s++) {
                for (int i = 0; i < weights[s].length; i++) {
                    long set = weights[s][i] > 0 ? candidates.get(s).get(i).columns() : 0;
                    touched |= s == r ? set : 0;
                    later |= s == r ? 0 : set;
                }
            }
            Set<List<Integer>> reached = new LinkedHashSet<>();
            for (List<Integer> state : states) {
                for (int i = 0; i < weights[r].length; i++) {
                    List<Integer> after = new ArrayList<>(state);
                    Candidate candidate = candidates.get(r).get(i);
                    boolean fits = weights[r][i] > 0;
                    int cell = 0;
                    for (int c : candidate.columnArray()) {
                        boolean marked = rows.get(r).marked(cell++);
                        after.set(c, RunState.next(state.get(c), RunState.kind(candidate.code(), marked)));
                        fits &= after.get(c) >= 0;
                    }
                    for (int c = 0; c < columns && fits; c++) {
                        boolean finished = (touched >>> c & 1) != 0 && (later >>> c & 1) == 0;
                        fits = !finished || RunState.mayEnd(after.get(c));
                    }
                    if (fits) {
                        reached.add(after);
                    }
                }
            }
            if (reached.isEmpty()) {
                return r;
            }
            states = reached;
        }
        return weights.length;
    }

    private Pass run(int columns, int states, boolean soft, double[][] weights) {
        return new RunLattice(columns, rows, candidates, states, 0, soft).run(weights, new Effort(1_000_000_000));
    }

    private double[][] ones() {
        return candidates.stream()
                .map(list -> list.stream().mapToDouble(c -> 1).toArray())
                .toArray(double[][]::new);
    }

    private static Candidate money(long columns) {
        return new Candidate(columns, SymbolCode.MONEY, PeriodType.DURATION, false);
    }

    /** Adds a row of amounts: {@code $} with a symbol, {@code -} without. */
    private void row(String cells, Candidate... choices) {
        List<UnplacedCell> values = cells.chars()
                .mapToObj(
                        c -> new UnplacedCell(1, "1", new Value.Amount(c == '$' ? "$" : "", BigDecimal.ONE), List.of()))
                .toList();
        UnplacedRow row = new UnplacedRow(
                rows.size(),
                RowKind.values()[0],
                "row",
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                values);
        rows.add(new ValueRow(row, rows.size()));
        candidates.add(List.of(choices));
    }
}
