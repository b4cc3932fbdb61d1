package org.xbrlr.table.definition;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xbrlr.fact.RealPages;
import org.xbrlr.fit.Lbfgs;
import org.xbrlr.page.DefinitionBlock;

/**
 * Fits what the evidence for links between rows and definitions is worth, and says how well links do on companies left out.
 *
 * <pre>
 * LinkFit OUTPUT     a file of weights, or - to write none; the pages with truth stand beside the project
 * </pre>
 *
 * docs/taxonomy.md tells how to run it.
 */
final class LinkFit {
    private static final int ROUNDS = 200;
    private static final double ENOUGH = 1e-7;

    private LinkFit() {}

    /** See above. */
    public static void main(String[] arguments) throws IOException {
        List<LinkExample> examples = new ArrayList<>();
        for (RealPages.RealPage page : RealPages.all()) {
            LinkExample.of(page).ifPresent(examples::add);
        }
        leaveCompaniesOut(examples, System.out);
        if (!arguments[0].equals("-")) {
            Files.writeString(
                    Path.of(arguments[0]), printed(weights(examples), examples.size()), StandardCharsets.UTF_8);
        }
    }

    private static void leaveCompaniesOut(List<LinkExample> examples, PrintStream out) {
        Set<String> companies = new TreeSet<>();
        examples.forEach(example -> companies.add(example.company()));
        int[] total = new int[3];
        for (String company : companies) {
            LinkWeights weights = fit(examples.stream()
                    .filter(example -> !example.company().equals(company))
                    .toList());
            int[] counts = new int[3];
            examples.stream()
                    .filter(example -> example.company().equals(company))
                    .forEach(example -> count(example, weights, counts));
            print(company, counts, out);
            for (int i = 0; i < total.length; i++) {
                total[i] += counts[i];
            }
        }
        print("all, left out", total, out);
    }

    /** Labels with values whose block is known, those that were linked, those linked rightly. */
    private static void count(LinkExample example, LinkWeights weights, int[] counts) {
        DefinitionLinker linker = example.linker().with(weights);
        Map<Integer, DefinitionBlock> links = linker.links().byRow();
        Set<String> seen = new HashSet<>();
        for (int label = 0; label < linker.concepts().size(); label++) {
            LabelledConcept concept = linker.concepts().get(label);
            List<Integer> right = example.right().get(label);
            if (!concept.hasValues() || right.size() != 1 || !seen.add(concept.label())) {
                continue;
            }
            counts[0]++;
            DefinitionBlock linked = links.get(concept.rows().get(0).line());
            counts[1] += linked == null ? 0 : 1;
            counts[2] += linker.blocks().get(right.get(0)).equals(linked) ? 1 : 0;
        }
    }

    private static void print(String name, int[] counts, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-20s %5d labels  %5.1f %% linked  %5.1f %% of them right%n",
                name,
                counts[0],
                100.0 * counts[1] / Math.max(1, counts[0]),
                100.0 * counts[2] / Math.max(1, counts[1]));
    }

    private static String printed(Map<LinkClue, Double> weights, int pages) {
        StringBuilder lines =
                new StringBuilder("# What the evidence for links between rows and definitions is worth, in nats.\n"
                        + "# Written by the program org.xbrlr.table.definition.LinkFit (docs/taxonomy.md tells how to run it) on "
                        + pages + " pages.\n");
        new TreeMap<>(weights)
                .forEach((clue, weight) -> lines.append(String.format(Locale.ROOT, "%s %.2f%n", clue.printed(), weight)
                        .replace("\r", "")));
        return lines.toString();
    }

    private static LinkWeights fit(List<LinkExample> examples) {
        return new LinkWeights(weights(examples));
    }

    private static Map<LinkClue, Double> weights(List<LinkExample> examples) {
        double[] fitted = new Lbfgs(new LinkObjective(examples)).minimize(LinkClue.values().length, ROUNDS, ENOUGH);
        Map<LinkClue, Double> weights = new EnumMap<>(LinkClue.class);
        for (LinkClue clue : LinkClue.values()) {
            weights.put(clue, fitted[clue.ordinal()]);
        }
        return weights;
    }
}
