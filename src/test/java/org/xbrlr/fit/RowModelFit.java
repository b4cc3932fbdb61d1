package org.xbrlr.fit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xbrlr.table.rows.RowModel;
import org.xbrlr.table.rows.RowReader;

/**
 * Fits the weights that tell labels from values and kinds of rows apart, and says how well they do on companies left out.
 *
 * <pre>
 * RowModelFit OUTPUT FOLDER...     OUTPUT row-model.tsv, or - to write none; each FOLDER holds pages with truth
 * </pre>
 */
public final class RowModelFit {
    private static final double RIDGE = Double.parseDouble(System.getProperty("C", "0.3"));
    private static final int ROUNDS = Integer.getInteger("it", 80);
    private static final double ENOUGH = Double.parseDouble(System.getProperty("eps", "1e-4"));

    private final List<List<TruthPage>> folders = new ArrayList<>();
    private final PrintStream out;

    private RowModelFit(List<Path> paths, PrintStream out) throws IOException {
        this.out = out;
        for (Path path : paths) {
            folders.add(TruthPage.readAll(path));
        }
    }

    /** See above. */
    public static void main(String[] arguments) throws IOException {
        List<Path> paths = Arrays.stream(arguments)
                .skip(1)
                .filter(a -> !a.startsWith("only="))
                .map(Path::of)
                .toList();
        Set<String> only = new TreeSet<>();
        for (String a : arguments)
            if (a.startsWith("only=")) only.addAll(Arrays.asList(a.substring(5).split(",")));
        RowModelFit fit = new RowModelFit(paths, System.out);
        fit.leaveCompaniesOut(only);
        if (!arguments[0].equals("-")) {
            fit.writeModel(Path.of(arguments[0]));
        }
    }

    private void leaveCompaniesOut(Set<String> only) {
        Set<String> companies = new TreeSet<>();
        folders.forEach(folder -> folder.forEach(page -> companies.add(page.company())));
        if (!only.isEmpty()) companies.retainAll(only);
        List<RowScore> totals = folders.stream().map(folder -> new RowScore()).toList();
        for (String company : companies) {
            Fitted fitted = fit(company);
            RowModel model = fitted.weights.model(fitted.w);
            for (int f = 0; f < folders.size(); f++) {
                RowScore score = score(folders.get(f), company, model);
                totals.get(f).add(score);
                out.printf("%-14s %s%n", company, score);
                score.errors().forEach(error -> out.println("    " + error));
            }
        }
        totals.forEach(total -> out.printf("%-14s %s%n", "all, left out", total));
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
        final RowWeights weights;
        final double[] w;

        Fitted(RowWeights weights, double[] w) {
            this.weights = weights;
            this.w = w;
        }
    }

    /** Fits on all companies but one; pages that stand in several folders share their weight. */
    private Fitted fit(String without) {
        List<RowExample> examples = new ArrayList<>();
        for (int f = 0; f < folders.size(); f++) {
            for (TruthPage page : folders.get(f)) {
                Optional<RowExample> example =
                        page.company().equals(without) ? Optional.empty() : RowExample.of(page, 1.0 / (f + 1));
                example.ifPresent(examples::add);
            }
        }
        RowWeights weights = new RowWeights(examples);
        double[] w = new Lbfgs(new RowObjective(examples, weights, RIDGE)).minimize(weights.size(), ROUNDS, ENOUGH);
        return new Fitted(weights, w);
    }

    private void writeModel(Path file) throws IOException {
        Fitted fitted = fit("");
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            fitted.weights.write(fitted.w, writer);
        }
    }
}
