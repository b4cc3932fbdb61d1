package org.xbrlr.table.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbrlr.table.placement.RunAutomaton.ToCome;

/** Steps are written as columns side by side: {@code $-m} puts marked money into the first, unmarked into the third. */
class RunFilterTest {
    @Test
    void theRunsOfTheColumnsChooseThePlaces() {
        // $ 5 | $ 6 | $ 7;  8 | $ 9;  $ 1
        assertThat(left(3, "$$$", "m$- m-$ -m$", "$-- -$- --$"))
                .containsExactly("[$$$]", "[m$-, m-$, -m$]", "[$--, -$-]");
    }

    @Test
    void noColumnStaysEmpty() {
        assertThat(left(2, "$- -$", "-%")).containsExactly("[$-]", "[-%]");
    }

    @Test
    void whereNoWayKeepsTheRulesNothingIsLeft() {
        assertThat(left(1, "m", "$")).containsExactly("[]", "[]");
    }

    @Test
    void pastTheBoundThereIsNoAnswer() {
        RunSteps steps = steps(3, "$$$");
        assertThat(new RunFilter(steps, new Effort(1)).exact(open(steps))).isEmpty();
    }

    /** What all ways through leave is found by trying all of them, on random steps. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void exactIsWhatTryingAllGives(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int columns = 2 + random.nextInt(3);
        List<String> rows = new ArrayList<>();
        for (int r = 0; r < 4 + random.nextInt(3); r++) {
            TreeSet<String> row = new TreeSet<>();
            for (int i = 0; i < 4; i++) {
                StringBuilder step = new StringBuilder();
                for (int c = 0; c < columns; c++) {
                    step.append("--$$mm%nn?".charAt(random.nextInt(10)));
                }
                row.add(step.toString());
            }
            rows.add(String.join(" ", row));
        }
        String[] array = rows.toArray(String[]::new);
        boolean[][] tried = new boolean[rows.size()][];
        for (int r = 0; r < tried.length; r++) {
            tried[r] = new boolean[array[r].split(" ", -1).length];
        }
        int[] start = new int[columns];
        tryAll(rows, tried, start, new int[rows.size()], 0);

        assertThat(left(columns, array)).isEqualTo(names(array, tried));

        RunSteps steps = steps(columns, array);
        boolean[][] narrowed = new FewColumns(steps, new RunAutomaton(), new Effort(10_000_000)).narrowed(open(steps));
        for (int r = 0; r < tried.length; r++) {
            for (int i = 0; i < tried[r].length; i++) {
                assertThat(narrowed[r][i] || !tried[r][i])
                        .as("row %d step %d is possible", r, i)
                        .isTrue();
            }
        }
    }

    private static boolean tryAll(List<String> rows, boolean[][] tried, int[] state, int[] chosen, int r) {
        if (r == rows.size()) {
            ToCome end = new RunAutomaton().nothing(true);
            for (int s : state) {
                if (end.merged(s) < 0) {
                    return false;
                }
            }
            for (int k = 0; k < r; k++) {
                tried[k][chosen[k]] = true;
            }
            return true;
        }
        boolean any = false;
        String[] row = rows.get(r).split(" ", -1);
        for (int i = 0; i < row.length; i++) {
            int[] next = state.clone();
            boolean possible = true;
            for (int c = 0; c < next.length && possible; c++) {
                int symbol = symbol(row[i].charAt(c));
                next[c] = symbol < 0 ? next[c] : RunAutomaton.next(next[c], symbol);
                possible = next[c] >= 0;
            }
            chosen[r] = i;
            any |= possible && tryAll(rows, tried, next, chosen, r + 1);
        }
        return any;
    }

    private static List<String> left(int columns, String... rows) {
        RunSteps steps = steps(columns, rows);
        return names(
                rows,
                new RunFilter(steps, new Effort(10_000_000)).exact(open(steps)).orElseThrow());
    }

    private static List<String> names(String[] rows, boolean[][] left) {
        List<String> result = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < left[r].length; i++) {
                if (left[r][i]) {
                    row.add(rows[r].split(" ", -1)[i]);
                }
            }
            result.add(row.toString());
        }
        return result;
    }

    private static RunSteps steps(int columns, String... rows) {
        RunSteps steps = new RunSteps(columns);
        for (String all : rows) {
            String[] row = all.split(" ", -1);
            byte[][] symbols = new byte[row.length][columns];
            for (int i = 0; i < symbols.length; i++) {
                for (int c = 0; c < columns; c++) {
                    symbols[i][c] = symbol(row[i].charAt(c));
                }
            }
            steps.add(symbols);
        }
        return steps;
    }

    private static boolean[][] open(RunSteps steps) {
        boolean[][] open = new boolean[steps.rows()][];
        for (int r = 0; r < open.length; r++) {
            open[r] = new boolean[steps.row(r).length];
            java.util.Arrays.fill(open[r], true);
        }
        return open;
    }

    private static byte symbol(char cell) {
        return (byte)
                switch (cell) {
                    case '$' -> RunAutomaton.cell(SymbolCode.MONEY, true);
                    case 'm' -> RunAutomaton.cell(SymbolCode.MONEY, false);
                    case '%' -> RunAutomaton.cell(SymbolCode.NONE, false);
                    case 'n' -> RunAutomaton.hidden(SymbolCode.MONEY, true);
                    case '?' -> RunAutomaton.HIDDEN_ANY;
                    default -> RunSteps.NOTHING;
                };
    }
}
