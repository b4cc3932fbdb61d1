package org.xbrlr.fit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xbrlr.table.rows.RowModel;
import org.xbrlr.table.rows.RowReader;

/**
 * Fits the weights that tell labels from values and kinds of rows apart, and says how well they do on companies left out.
 *
 * <pre>
 * RowModelFit OUTPUT FOLDER...     OUTPUT a file, or - to write none; each FOLDER holds pages with truth
 * </pre>
 *
 * <p>{@link ShippedLines} puts the file into the program. From the project: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.xbrlr.fit.RowModelFit -Dexec.args="OUTPUT FOLDER..."}.
 */
public final class RowModelFit {
    private static final int ROUNDS = 100;
    private static final double ENOUGH = 1e-4;

    private final List<List<TruthPage>> folders = new ArrayList<>();
    private final List<RowExample> examples = new ArrayList<>();
    private final PrintStream out;

    private RowModelFit(List<Path> paths, PrintStream out) throws IOException {
        this.out = out;
        Map<String, Integer> sizes = new HashMap<>();
        for (Path path : paths) {
            List<TruthPage> pages = TruthPage.readAll(path);
            folders.add(pages);
            pages.forEach(page -> sizes.merge(page.company(), 1, Integer::sum));
        }
        for (int f = 0; f < folders.size(); f++) {
            for (TruthPage page : folders.get(f)) {
                // a later folder holds the pages of an earlier one in another form, and a large filing must not rule
                double weight = 1 / ((f + 1) * Math.sqrt(sizes.getOrDefault(page.company(), 1)));
                RowExample.of(page, weight).ifPresent(examples::add);
            }
        }
    }

    /** See above. */
    public static void main(String[] arguments) throws IOException {
        List<Path> paths = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        RowModelFit fit = new RowModelFit(paths, System.out);
        fit.leaveCompaniesOut();
        if (!arguments[0].equals("-")) {
            fit.writeModel(Path.of(arguments[0]));
        }
    }

    private void leaveCompaniesOut() {
        List<RowScore> totals = folders.stream().map(folder -> new RowScore()).toList();
        for (String company : companies()) {
            RowModel model = fit(company).model();
            for (int f = 0; f < folders.size(); f++) {
                RowScore score = score(folders.get(f), company, model);
                totals.get(f).add(score);
                out.printf("%-16s %s%n", company, score);
                score.errors().forEach(error -> out.println("    " + error));
            }
        }
        totals.forEach(total -> out.printf("%-16s %s%n", "all, left out", total));
    }

    private Set<String> companies() {
        Set<String> companies = new TreeSet<>();
        folders.forEach(folder -> folder.forEach(page -> companies.add(page.company())));
        return companies;
    }

    private static RowScore score(List<TruthPage> pages, String company, RowModel model) {
        RowScore score = new RowScore();
        for (TruthPage page : pages) {
            if (page.company().equals(company)) {
                score.add(page, RowReader.read(page.page(), model, diagnostic -> {}));
            }
        }
        return score;
    }

    /** Weights with the places they stand in. */
    private static final class Fitted {
        private final RowWeights places;
        private final double[] weights;

        Fitted(List<RowExample> examples) {
            places = new RowWeights(examples);
            RowObjective objective = new RowObjective(examples, places);
            weights = new Lbfgs(objective).minimize(places.size(), ROUNDS, ENOUGH);
        }

        RowModel model() {
            return places.model(weights);
        }

        void write(Writer writer) throws IOException {
            places.write(weights, writer);
        }
    }

    private Fitted fit(String without) {
        return new Fitted(
                examples.stream().filter(e -> !e.company().equals(without)).toList());
    }

    private void writeModel(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(
                    "# Tells labels from values and kinds of rows apart: the weights of org.xbrlr.table.rows.RowModel.\n");
            writer.write("# Fitted by org.xbrlr.fit.RowModelFit on " + examples.size() + " pages of "
                    + companies().size()
                    + " companies: R pages of the SEC, whose contents are in the public domain,\n");
            writer.write(
                    "# as published and as drawn again from their XBRL. Words of fewer than five companies and labels of\n");
            writer.write("# fewer than three have no weight. Not edited by hand.\n");
            fit("").write(writer);
        }
    }
}
