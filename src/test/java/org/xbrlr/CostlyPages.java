package org.xbrlr;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages made to cost as much as a page can: many columns, rows with about half as many values, nothing that tells one placement
 * from another, or symbols in every place that they can have.
 */
public final class CostlyPages {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM. dd, yyyy", Locale.ROOT);
    private static final LocalDate NEWEST = LocalDate.of(2021, 12, 31);

    private CostlyPages() {}

    /**
     * One of them.
     *
     * @param name what is costly about it
     * @param text its lines
     */
    public record CostlyPage(String name, String text) {
        /** The page as it is read. */
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them. */
    public static List<CostlyPage> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("24 columns, 400 rows, equal values", page(1, 24, 400, HALF_EMPTY, row -> value("5")));
        pages.put("60 columns, 100 rows", page(2, 60, 100, HALF_EMPTY, CostlyPages::number));
        pages.put("60 columns, 100 rows, equal values", page(2, 60, 100, HALF_EMPTY, row -> value("5")));
        pages.put("21 columns, 200 rows, symbols", page(1, 21, 200, HALF_EMPTY, CostlyPages::marked));
        pages.put("12 columns, 400 rows, symbols", page(3, 12, 400, HALF_EMPTY, CostlyPages::marked));
        pages.put("7 columns, 1000 rows, symbols", page(2, 7, 1000, HALF_EMPTY, CostlyPages::marked));
        pages.put("8 columns, 300 rows, few symbols", page(2, 8, 300, HALF_EMPTY, CostlyPages::rarelyMarked));
        pages.put("3 columns, 2000 rows", page(1, 3, 2000, HALF_EMPTY, CostlyPages::rarelyMarked));
        pages.put("24 columns, 12 groups, dates alike", page(12, 24, 100, HALF_EMPTY, CostlyPages::number, alike(24)));
        pages.put("60 columns, 20 groups, dates alike", page(20, 60, 60, HALF_EMPTY, CostlyPages::number, alike(60)));
        pages.put(
                "60 columns, 9 groups, no grouping", page(9, 60, 20, HALF_EMPTY, CostlyPages::number, rising(60, 12)));
        pages.put("100 columns, 40 rows", page(4, 100, 40, HALF_EMPTY, CostlyPages::number));
        pages.put("20 columns, one value a row", page(3, 20, 500, new int[] {1}, CostlyPages::number));
        pages.put(
                "20 columns, labels alike",
                page(3, 20, 300, HALF_EMPTY, CostlyPages::number).replaceAll("Row \\d+", "Row"));
        pages.put("16 columns, texts", page(2, 16, 150, HALF_EMPTY, row -> value("some words")));
        pages.put("40 members, 200 rows", equity(40, 200));
        pages.put("20 members, 150 rows, balances", equity(20, 150));
        pages.put("30 columns, two currencies", twoCurrencies(30, 120));
        pages.put("400 definitions, 400 rows", page(1, 4, 400, HALF_EMPTY, CostlyPages::number) + definitions(400));
        return pages.entrySet().stream()
                .map(page -> new CostlyPage(page.getKey(), page.getValue()))
                .toList();
    }

    private static final int[] HALF_EMPTY = {};

    private static List<LocalDate> falling(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(c -> NEWEST.minusMonths(3L * c))
                .toList();
    }

    private static List<LocalDate> alike(int columns) {
        return IntStream.range(0, columns).mapToObj(c -> NEWEST).toList();
    }

    /** Dates alike but at the end, where they rise more often than there are groups. */
    private static List<LocalDate> rising(int columns, int last) {
        return IntStream.range(0, columns)
                .mapToObj(c -> NEWEST.plusMonths(Math.max(0, c - (columns - last))))
                .toList();
    }

    private static String page(
            int groups, int columns, int rows, int[] sizes, IntFunction<IntFunction<String>> values) {
        return page(groups, columns, rows, sizes, values, falling(columns));
    }

    private static String page(
            int groups,
            int columns,
            int rows,
            int[] sizes,
            IntFunction<IntFunction<String>> values,
            List<LocalDate> dates) {
        StringBuilder text = new StringBuilder("|\nDebt (Details) - USD ($)\n$ in Thousands\n");
        for (int g = 0; g < groups; g++) {
            text.append('|').append(3 * (g + 1)).append(" Months Ended\n");
        }
        dates.forEach(d -> text.append("|\n").append(DATE.format(d)).append('\n'));
        rows(text, columns, rows, sizes, values);
        return text.toString();
    }

    private static void rows(
            StringBuilder text, int columns, int rows, int[] sizes, IntFunction<IntFunction<String>> values) {
        Random random = new Random(columns);
        for (int r = 0; r < rows; r++) {
            int size = sizes.length > 0 ? sizes[r % sizes.length] : 1 + random.nextInt(columns - 1);
            text.append("|Row ").append(r).append('\n');
            IntFunction<String> ofRow = values.apply(r);
            text.append(IntStream.range(0, size)
                    .mapToObj(i -> "|" + ofRow.apply(i) + "\n")
                    .collect(Collectors.joining()));
        }
    }

    private static IntFunction<String> value(String shown) {
        return cell -> shown;
    }

    private static IntFunction<String> number(int row) {
        return cell -> String.format(Locale.ROOT, "%,d", 1000 + 37 * row + 101 * cell);
    }

    private static IntFunction<String> marked(int row) {
        return cell -> ((row * 7 + cell * 3) % 5 < 3 ? "$ " : "") + number(row).apply(cell);
    }

    private static IntFunction<String> rarelyMarked(int row) {
        return cell -> (row % 40 == 0 ? "$ " : "") + number(row).apply(cell);
    }

    private static String equity(int columns, int rows) {
        StringBuilder text = new StringBuilder("|\nStatement of Stockholders' Equity - USD ($)\n$ in Thousands\n");
        String[] members = {"Common Stock [Member]", "Retained Earnings [Member]", "Additional Paid-in Capital [Member]"
        };
        text.append("|\nTotal\n");
        for (int c = 1; c < columns; c++) {
            text.append("|\n")
                    .append(members[c % members.length])
                    .append("\nSeries ")
                    .append(c / 3)
                    .append(" [Member]\n");
        }
        StringBuilder body = new StringBuilder();
        rows(body, columns, rows, HALF_EMPTY, CostlyPages::number);
        return text
                + body.toString()
                        .replaceAll("Row (\\d*)0\n", "Balance at Dec. 31, 20$19\n")
                        .replace("Row", "Net income, dividends of common stock");
    }

    private static String twoCurrencies(int columns, int rows) {
        StringBuilder text = new StringBuilder("|\nDebt (Details)\n¥ in Thousands, $ in Thousands\n|12 Months Ended\n");
        for (int c = 0; c < columns; c++) {
            text.append("|\n")
                    .append(DATE.format(NEWEST.minusYears(c / 2)))
                    .append(c % 2 == 0 ? "\nCNY (¥)\n" : "\nUSD ($)\n");
        }
        rows(text, columns, rows, HALF_EMPTY, CostlyPages::number);
        return text.toString();
    }

    private static String definitions(int blocks) {
        StringBuilder text = new StringBuilder();
        Random random = new Random(blocks);
        for (int b = 0; b < blocks; b++) {
            text.append("|X\n- Definition\n+ References\n");
            for (int w = 0; w < 60; w++) {
                text.append((char) ('a' + random.nextInt(26)))
                        .append("mount")
                        .append(random.nextInt(50))
                        .append(' ');
            }
            text.append("row ").append(b).append(".\n+ Details\nNo definition available.\n");
        }
        return text.toString();
    }
}
