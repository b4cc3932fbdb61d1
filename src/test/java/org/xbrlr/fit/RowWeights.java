package org.xbrlr.fit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xbrlr.table.rows.CellFeatures;
import org.xbrlr.table.rows.CellFeatures.Feature;
import org.xbrlr.table.rows.CellFeatures.SeenCell;
import org.xbrlr.table.rows.CellRole;
import org.xbrlr.table.rows.RowLattice;
import org.xbrlr.table.rows.RowModel;

/** Where each weight of a row model stands in one long vector, and back from the vector to a model. */
final class RowWeights {
    /** How many companies must use a feature, and how often it must occur, to have a weight. */
    private enum Rarity {
        /** One company's words say nothing of another's. */
        WORD(5, 8),
        /** Whole labels and their first words: where three companies have one, it is a standard label. */
        PHRASE(3, 4),
        OTHER(1, 3);

        private final int companies;
        private final int count;

        Rarity(int companies, int count) {
            this.companies = companies;
            this.count = count;
        }

        static Rarity of(Feature feature) {
            if (!isWord(feature)) {
                return OTHER;
            }
            return feature.family().contains(",") ? PHRASE : WORD;
        }
    }

    /** How strongly weights are held near zero: words more than all else, for most of them are chance. */
    private static final double WORD_RIDGE = 0.5;

    private static final double RIDGE = 0.1;
    private static final int STEPS = RowLattice.STARTS * RowLattice.TARGETS;
    /** Features with no weight beyond this are left out of the model. */
    private static final double NEGLIGIBLE = 0.05;

    private final Map<Feature, Integer> cells = new LinkedHashMap<>();
    private final Map<String, Integer> steps = new TreeMap<>();
    private final Map<String, Integer> pages = new TreeMap<>();
    private final int size;

    RowWeights(List<RowExample> examples) {
        Map<Feature, Set<String>> companies = new HashMap<>();
        Map<Feature, Integer> counts = new HashMap<>();
        for (RowExample example : examples) {
            for (SeenCell cell : example.cells()) {
                for (Feature feature : cell.features()) {
                    companies.computeIfAbsent(feature, f -> new HashSet<>()).add(example.company());
                    counts.merge(feature, 1, Integer::sum);
                }
            }
        }
        int next = 0;
        List<Feature> sorted = counts.keySet().stream()
                .sorted(Comparator.comparing(Feature::family).thenComparing(Feature::value))
                .toList();
        for (Feature feature : sorted) {
            Rarity rarity = Rarity.of(feature);
            int by = companies.getOrDefault(feature, Set.of()).size();
            if (by >= rarity.companies && counts.getOrDefault(feature, 0) >= rarity.count) {
                cells.put(feature, next);
                next += CellRole.COUNT;
            }
        }
        for (int columns : List.of(1, 2, 3, 5)) {
            steps.put(CellFeatures.columns(columns), next);
            next += STEPS;
        }
        Set<String> pageFeatures = new TreeSet<>();
        examples.forEach(example -> pageFeatures.addAll(example.features()));
        for (String feature : pageFeatures) {
            pages.put(feature, next);
            next += RowModel.PAGE;
        }
        size = next;
    }

    /** How strongly each weight is held near zero. */
    double[] ridges() {
        double[] ridges = new double[size];
        Arrays.fill(ridges, RIDGE);
        cells.forEach((feature, at) -> {
            if (isWord(feature)) {
                Arrays.fill(ridges, at, at + CellRole.COUNT, WORD_RIDGE);
            }
        });
        return ridges;
    }

    private static boolean isWord(Feature feature) {
        return feature.family().contains("word");
    }

    int size() {
        return size;
    }

    /** Where the weights of a cell's features begin. */
    int[] places(SeenCell cell) {
        return cell.features().stream()
                .filter(cells::containsKey)
                .mapToInt(cells::get)
                .toArray();
    }

    int stepPlace(int columns, int start, int target) {
        return steps.getOrDefault(CellFeatures.columns(columns), 0) + start * RowLattice.TARGETS + target;
    }

    int[] pagePlaces(RowExample example) {
        return example.features().stream()
                .filter(pages::containsKey)
                .mapToInt(pages::get)
                .toArray();
    }

    double[][] stepTable(int columns, double[] w) {
        double[][] table = new double[RowLattice.STARTS][RowLattice.TARGETS];
        for (int start = 0; start < RowLattice.STARTS; start++) {
            for (int target = 0; target < RowLattice.TARGETS; target++) {
                table[start][target] = w[stepPlace(columns, start, target)];
            }
        }
        return table;
    }

    RowModel model(double[] w) {
        RowModel model = new RowModel();
        cells.forEach((feature, at) -> model.cell(feature.family(), feature.value(), slice(w, at, CellRole.COUNT)));
        for (int columns : List.of(1, 2, 3, 5)) {
            model.steps(CellFeatures.columns(columns), stepTable(columns, w));
        }
        pages.forEach((feature, at) -> model.page(feature, slice(w, at, RowModel.PAGE)));
        return model;
    }

    /** Writes the model as lines, sorted. */
    void write(double[] w, Writer out) throws IOException {
        List<String> lines = new ArrayList<>();
        pages.forEach((feature, at) -> line(lines, "page\t" + feature, slice(w, at, RowModel.PAGE)));
        steps.forEach((columns, at) -> {
            for (int start = 0; start < RowLattice.STARTS; start++) {
                String name = "step\t" + columns + "\t" + RowLattice.START_NAMES.get(start);
                line(lines, name, slice(w, at + start * RowLattice.TARGETS, RowLattice.TARGETS));
            }
        });
        Map<String, Integer> sorted = new TreeMap<>();
        cells.forEach((feature, at) -> sorted.put("cell\t" + feature.family() + "\t" + feature.value(), at));
        sorted.forEach((name, at) -> line(lines, name, slice(w, at, CellRole.COUNT)));
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    private static void line(List<String> lines, String name, double[] weights) {
        StringBuilder line = new StringBuilder(name);
        boolean any = false;
        for (double weight : weights) {
            any |= Math.abs(weight) >= NEGLIGIBLE;
            String number = String.format(Locale.ROOT, "%.2f", weight);
            line.append('\t').append(number.equals("-0.00") ? "0.00" : number);
        }
        if (any) {
            lines.add(line.toString());
        }
    }

    private static double[] slice(double[] w, int at, int length) {
        double[] slice = new double[length];
        System.arraycopy(w, at, slice, 0, length);
        return slice;
    }
}
