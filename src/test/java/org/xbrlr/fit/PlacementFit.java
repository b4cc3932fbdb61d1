package org.xbrlr.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.xbrlr.table.evidence.Clue;
import org.xbrlr.table.evidence.RowWords;
import org.xbrlr.table.evidence.Tally;
import org.xbrlr.table.evidence.Weights;
import org.xbrlr.table.placement.ValueRow;

/**
 * Fits the weights of the placement to pages with known tables, and says how well they do on companies left out.
 *
 * <pre>
 * java … org.xbrlr.fit.PlacementFit CORPUS [--leave-out FOLDER | --left-out FOLDER] [--write FILE] [--score FILE]
 *
 * --leave-out FOLDER   fit once without each company, score it on that company, and keep those weights in FOLDER;
 *                      companies with few rows to infer are left out together
 * --left-out FOLDER    score the weights kept there again
 * --ablate FOLDER      score them with one piece of evidence after the other taken away ({@link Ablation})
 * --write FILE         fit on all pages, calibrate on what --leave-out found, and write the weights
 * --score FILE         score given weights
 * </pre>
 */
public final class PlacementFit {
    /** Companies with fewer rows to infer are left out together. */
    private static final int LEAST_ROWS = 60;

    /** Words of one company alone have no weights, and weights below this are not written. */
    private static final int LEAST_COMPANIES = 2;

    private static final double LEAST_WEIGHT = 0.005;
    private static final double LEAST_WORD_WEIGHT = 0.03;

    private final List<PlacementPage> pages;
    private final FeatureBook book = new FeatureBook();
    private final Set<String> vocabulary;
    private double trust = 1;

    private PlacementFit(List<PlacementPage> pages) {
        this.pages = pages;
        this.vocabulary = vocabulary(pages);
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        PlacementFit fit = new PlacementFit(PlacementPage.readAll(Path.of(args[0])));
        for (int i = 1; i + 1 < args.length; i += 2) {
            Path path = Path.of(args[i + 1]);
            switch (args[i]) {
                case "--leave-out" -> fit.leaveOut(path, true);
                case "--left-out" -> fit.leaveOut(path, false);
                case "--ablate" -> fit.ablate(path);
                case "--write" -> fit.write(path);
                case "--score" -> System.out.println(PlacementScore.of(fit.pages, read(path)));
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
    }

    private static Weights read(Path file) throws IOException {
        return Weights.read(Files.newBufferedReader(file));
    }

    private static Set<String> vocabulary(List<PlacementPage> pages) {
        Map<String, Set<String>> companies = new HashMap<>();
        TypicalLabels.words().forEach(w -> companies.put(w, new HashSet<>(Set.of(""))));
        for (PlacementPage page : pages) {
            for (ValueRow row : page.rows()) {
                page.words().weigh(row, new Tally() {
                    @Override
                    public void add(Clue clue, double amount) {}

                    @Override
                    public void addWords(RowWords words, double amount) {
                        words.words()
                                .forEach(w -> companies
                                        .computeIfAbsent(w, k -> new HashSet<>())
                                        .add(page.company()));
                    }
                });
            }
        }
        Set<String> result = new HashSet<>();
        companies.forEach((word, of) -> {
            if (of.size() >= LEAST_COMPANIES) {
                result.add(word);
            }
        });
        return result;
    }

    private void leaveOut(Path folder, boolean anew) throws IOException {
        Files.createDirectories(folder);
        PlacementScore total = new PlacementScore();
        int number = 0;
        for (Set<String> fold : folds()) {
            List<PlacementPage> train =
                    pages.stream().filter(p -> !fold.contains(p.company())).toList();
            List<PlacementPage> test =
                    pages.stream().filter(p -> fold.contains(p.company())).toList();
            Path file = folder.resolve("without-" + ++number + ".txt");
            if (anew) {
                save(PlacementTrainer.fit(train, book, vocabulary), fold, file);
            }
            PlacementScore score = PlacementScore.of(test, read(file));
            System.out.printf(Locale.ROOT, "%s: %s%n", fold, score);
            total.add(score);
        }
        System.out.printf(Locale.ROOT, "companies left out: %s%n", total);
        System.out.print(total.reliability());
        trust = total.trust();
        System.out.printf(
                Locale.ROOT,
                "calibration trust %.3f; expected calibration error %.2f%%, before %.2f%%%n",
                trust,
                100 * total.calibrationError(trust),
                100 * total.calibrationError(1));
    }

    private void ablate(Path folder) throws IOException {
        System.out.printf(Locale.ROOT, "nothing taken away: %s%n", leftOut(folder, name -> false));
        for (Map.Entry<String, Predicate<String>> piece : Ablation.PIECES.entrySet()) {
            System.out.printf(Locale.ROOT, "%s: %s%n", piece.getKey(), leftOut(folder, piece.getValue()));
        }
    }

    private PlacementScore leftOut(Path folder, Predicate<String> without) throws IOException {
        PlacementScore total = new PlacementScore();
        int number = 0;
        for (Set<String> fold : folds()) {
            Weights known = read(folder.resolve("without-" + ++number + ".txt"));
            List<PlacementPage> test =
                    pages.stream().filter(p -> fold.contains(p.company())).toList();
            total.add(PlacementScore.of(test, new Weights(Ablation.without(without, known.byName()))));
        }
        return total;
    }

    private List<Set<String>> folds() {
        Map<String, Integer> size = new TreeMap<>();
        pages.forEach(p -> size.merge(p.company(), p.rowsToInfer(), Integer::sum));
        Set<String> small = new TreeSet<>();
        List<Set<String>> folds = new java.util.ArrayList<>();
        size.forEach((company, rows) -> {
            if (rows < LEAST_ROWS) {
                small.add(company);
            } else {
                folds.add(Set.of(company));
            }
        });
        if (!small.isEmpty()) {
            folds.add(small);
        }
        return folds;
    }

    private void write(Path file) throws IOException {
        Map<String, Double> weights = PlacementTrainer.fit(pages, book, vocabulary);
        weights.put("calibration trust", trust);
        System.out.printf(Locale.ROOT, "the pages fitted on: %s%n", PlacementScore.of(pages, new Weights(weights)));
        save(weights, Set.of(), file);
    }

    private static void save(Map<String, Double> weights, Set<String> without, Path file) throws IOException {
        StringBuilder out = new StringBuilder("""
                # What the evidence for placements and layouts is worth, in nats.
                # Written by the program org.xbrlr.fit.PlacementFit (docs/reconstruction.md tells how to run it).
                """);
        out.append("# Companies left out: ")
                .append(without.isEmpty() ? "none" : String.join("; ", new TreeSet<>(without)))
                .append('\n');
        new TreeMap<>(weights).forEach((name, weight) -> {
            double least = name.startsWith("calibration") ? 0 : name.contains("/") ? LEAST_WORD_WEIGHT : LEAST_WEIGHT;
            if (Math.abs(weight) > least) {
                out.append(String.format(Locale.ROOT, "%s %.3f%n", name, weight));
            }
        });
        Files.writeString(file, out, StandardCharsets.UTF_8);
    }
}
