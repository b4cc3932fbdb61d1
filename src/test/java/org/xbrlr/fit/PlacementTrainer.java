package org.xbrlr.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xbrlr.page.Era;
import org.xbrlr.table.columns.Layout;
import org.xbrlr.table.evidence.Beliefs;
import org.xbrlr.table.evidence.ColumnLikelihood;
import org.xbrlr.table.evidence.Evidence;
import org.xbrlr.table.evidence.LayoutClue;
import org.xbrlr.table.evidence.LayoutClues;
import org.xbrlr.table.evidence.Scene;
import org.xbrlr.table.evidence.Weights;
import org.xbrlr.table.evidence.Weights.Stage;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.CandidateBuilder;
import org.xbrlr.table.placement.Effort;
import org.xbrlr.table.placement.PageRules;
import org.xbrlr.table.placement.ValueRow;
import org.xbrlr.table.recovery.LayoutReading;
import org.xbrlr.table.recovery.Shares;

/**
 * Fits all weights of the placement, stage by stage; each stage sees what the one before it makes believe.
 *
 * <ol>
 *   <li>{@code words}: the period type of a concept by its words. What the later stages see of them comes from weights that
 *       were fitted without the page's company, for words fit the companies they are learned from too well.
 *   <li>{@code alone}: the columns of a row by itself, as a choice among its candidates under the true layout.
 *   <li>{@code context}: the same in view of the other rows, twice: as believed by the rows alone, then after passes in context.
 *       What the symbol runs say of a candidate counts as a bias.
 *   <li>{@code layout}: the layout of a page among its likeliest.
 *   <li>{@code period}: the period type in view of the placement.
 * </ol>
 */
final class PlacementTrainer {
    private static final int GROUPS = 5;
    private static final int MOST_LAYOUTS = 6;
    private static final int MOST_RIGHT_LAYOUTS = 4;
    private static final double RATE = 0.1;

    /** How much of what the symbol runs say counts, and how much at most, in nats: they are exact, the scores are not. */
    private static final double RUNS = 0.5;

    private static final double MOST_OF_RUNS = 4;

    private final FeatureBook book;
    private final Set<String> vocabulary;
    private final List<PlacementPage> pages;
    private final Map<String, Integer> groups;
    private final Map<String, Double> weights = new HashMap<>(PriorWeights.KNOWN);

    /** The weights for the pages of each group of companies: words without them, everything else with them. */
    private final List<Map<String, Double>> forGroup = new ArrayList<>();

    private final Map<PlacementPage, LayoutReading> readings = new ConcurrentHashMap<>();

    private PlacementTrainer(List<PlacementPage> pages, FeatureBook book, Set<String> vocabulary) {
        this.pages = pages;
        this.book = book;
        this.vocabulary = vocabulary;
        this.groups = groups(pages);
        for (int g = 0; g < GROUPS; g++) {
            forGroup.add(new HashMap<>(PriorWeights.KNOWN));
        }
    }

    /** The weights for some pages. */
    static Map<String, Double> fit(List<PlacementPage> pages, FeatureBook book, Set<String> vocabulary) {
        PlacementTrainer trainer = new PlacementTrainer(pages, book, vocabulary);
        trainer.words();
        trainer.rows(Stage.ALONE, trainer.aloneChoices(), 150);
        trainer.rows(Stage.CONTEXT, trainer.contextChoices(0), 150);
        trainer.rows(Stage.CONTEXT, trainer.contextChoices(2), 100);
        trainer.rows("layout", trainer.layoutChoices(), 300);
        trainer.rows(Stage.PERIOD, trainer.periodChoices(), 200);
        return trainer.weights;
    }

    /** Companies in a few groups of like size. */
    private static Map<String, Integer> groups(List<PlacementPage> pages) {
        Map<String, Integer> size = new HashMap<>();
        pages.forEach(p -> size.merge(p.company(), p.rowsToInfer(), Integer::sum));
        int[] load = new int[GROUPS];
        Map<String, Integer> result = new HashMap<>();
        size.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> {
                    int least = 0;
                    for (int g = 1; g < GROUPS; g++) {
                        least = load[g] < load[least] ? g : least;
                    }
                    load[least] += e.getValue();
                    result.put(e.getKey(), least);
                });
        return result;
    }

    private int group(PlacementPage page) {
        return groups.getOrDefault(page.company(), 0);
    }

    private Weights weightsFor(PlacementPage page) {
        return new Weights(forGroup.get(group(page)));
    }

    private void words() {
        for (int g = -1; g < GROUPS; g++) {
            int without = g;
            List<Choice> choices = new ArrayList<>(TypicalLabels.choices(book, vocabulary));
            pages.stream()
                    .filter(p -> group(p) != without)
                    .flatMap(p -> p.rows().stream().flatMap(r -> wordsChoice(p, r).stream()))
                    .forEach(choices::add);
            optimise(choices, g < 0 ? weights : forGroup.get(g), "words", 100);
        }
    }

    private void rows(Stage stage, List<Choice> choices, int steps) {
        rows(stage.printed(), choices, steps);
    }

    private void rows(String stage, List<Choice> choices, int steps) {
        optimise(choices, weights, stage, steps);
        weights.forEach((name, weight) -> {
            if (name.startsWith(stage + " ")) {
                forGroup.forEach(w -> w.put(name, weight));
            }
        });
    }

    private void optimise(List<Choice> choices, Map<String, Double> target, String stage, int steps) {
        double[] values = new double[book.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = target.getOrDefault(book.name(i), 0.0);
        }
        SoftmaxFit.fit(choices, values, book, steps, RATE);
        for (int i = 0; i < values.length; i++) {
            if (book.name(i).startsWith(stage + " ")) {
                target.put(book.name(i), values[i]);
            }
        }
    }

    private ChoiceRecorder recorder(Stage stage) {
        return new ChoiceRecorder(stage, book, vocabulary);
    }

    /** A choice of instant or duration: the evidence stands for the instant. */
    private Optional<Choice> typeChoice(PlacementPage page, ValueRow row, ChoiceRecorder recorder) {
        String label = row.row().label().toLowerCase(java.util.Locale.ROOT);
        if (label.contains("beginning") || label.contains("ending") || label.contains("end of")) {
            return Optional.empty(); // shown by their start or end, whatever they are
        }
        return page.instant(row)
                .map(instant -> new Choice(
                        new int[][] {recorder.ids(), {}},
                        new float[][] {recorder.amounts(), {}},
                        new double[2],
                        new boolean[] {instant, !instant},
                        1 / Math.sqrt(page.rows().size())));
    }

    private Optional<Choice> wordsChoice(PlacementPage page, ValueRow row) {
        ChoiceRecorder recorder = recorder(Stage.WORDS);
        page.words().weigh(row, recorder);
        return typeChoice(page, row, recorder);
    }

    private List<Choice> periodChoices() {
        List<Choice> choices = new ArrayList<>();
        for (PlacementPage page : pages) {
            LayoutReading reading = readings.get(page);
            if (reading != null) {
                Weights known = weightsFor(page);
                for (ValueRow row : page.rows()) {
                    ChoiceRecorder recorder = recorder(Stage.PERIOD);
                    reading.evidence().periods(reading.beliefs()).weigh(row, known, recorder);
                    typeChoice(page, row, recorder).ifPresent(choices::add);
                }
            }
        }
        return choices;
    }

    /** The pages whose rows are fitted: those of the .NET renderer have other rules and left-align well. */
    private List<PlacementPage> fitted() {
        return pages.stream()
                .filter(p -> !p.right().isEmpty() && p.page().era() != Era.DOTNET)
                .toList();
    }

    private List<Choice> aloneChoices() {
        return fitted().parallelStream().flatMap(p -> aloneChoices(p).stream()).toList();
    }

    private List<Choice> aloneChoices(PlacementPage page) {
        Layout layout = page.right().get(0);
        Scene scene = new Scene(page.page(), layout, page.rows());
        CandidateBuilder builder = new CandidateBuilder(
                PageRules.usual(page.page(), page.rows()),
                layout,
                new ColumnLikelihood(scene),
                new Effort(Long.MAX_VALUE));
        List<List<Candidate>> candidates =
                page.rows().stream().map(r -> builder.build(r).list()).toList();
        ChoiceRecorder[][] recorders = recorders(candidates, Stage.ALONE);
        new Evidence(scene, page.words()).weighAlone(candidates, weightsFor(page), (r, i) -> recorders[r][i]);
        return choices(page, candidates, recorders, (r, i) -> 0);
    }

    private List<Choice> contextChoices(int passes) {
        return fitted().parallelStream()
                .flatMap(p -> contextChoices(p, passes).stream())
                .toList();
    }

    private List<Choice> contextChoices(PlacementPage page, int passes) {
        Weights known = weightsFor(page);
        LayoutReading reading = likeliestRight(page, known);
        reading.dropUnlikely();
        for (int pass = 0; pass < passes; pass++) {
            reading.considerContext();
        }
        Beliefs beliefs = reading.beliefs();
        reading.considerContext();
        readings.put(page, reading);
        List<List<Candidate>> candidates = reading.candidates();
        double[][] scored = Shares.softmax(reading.evidence()
                .scoreInContext(candidates, reading.alone(), beliefs, known, new Effort(Long.MAX_VALUE)));
        ChoiceRecorder[][] recorders = recorders(candidates, Stage.CONTEXT);
        reading.evidence()
                .weighInContext(
                        candidates, reading.alone(), beliefs, new Effort(Long.MAX_VALUE), (r, i) -> recorders[r][i]);
        return choices(page, candidates, recorders, (r, i) -> {
            double settled = reading.posterior()[r][i];
            return settled <= 0 || scored[r][i] <= Double.MIN_NORMAL
                    ? -MOST_OF_RUNS
                    : Math.max(-MOST_OF_RUNS, RUNS * Math.log(settled / scored[r][i]));
        });
    }

    private LayoutReading likeliestRight(PlacementPage page, Weights known) {
        List<Layout> layouts = readings.containsKey(page)
                ? List.of(readings.get(page).layout())
                : page.right()
                        .subList(0, Math.min(MOST_RIGHT_LAYOUTS, page.right().size()));
        return layouts.stream()
                .map(l -> new LayoutReading(page.page(), l, page.rows(), page.words(), known))
                .max(Comparator.comparingDouble(LayoutReading::layoutScore))
                .orElseThrow();
    }

    private ChoiceRecorder[][] recorders(List<List<Candidate>> candidates, Stage stage) {
        ChoiceRecorder[][] recorders = new ChoiceRecorder[candidates.size()][];
        for (int r = 0; r < recorders.length; r++) {
            recorders[r] = new ChoiceRecorder[candidates.get(r).size()];
            for (int i = 0; i < recorders[r].length; i++) {
                recorders[r][i] = recorder(stage);
            }
        }
        return recorders;
    }

    /** What speaks for a candidate besides its features. */
    @FunctionalInterface
    private interface Bias {
        double of(int row, int candidate);
    }

    /** One choice for each row whose columns are known and open; pages of many rows count less for each. */
    private static List<Choice> choices(
            PlacementPage page, List<List<Candidate>> candidates, ChoiceRecorder[][] recorders, Bias bias) {
        List<Choice> result = new ArrayList<>();
        double weight = 1 / Math.sqrt(Math.max(1, page.rowsToInfer()));
        for (ValueRow row : page.rows()) {
            int r = row.index();
            int size = candidates.get(r).size();
            long truth = page.columnsOf(row);
            boolean known = candidates.get(r).stream().anyMatch(c -> c.columns() == truth);
            if (size > 1 && known && page.toInfer(row)) {
                int[][] features = new int[size][];
                float[][] amounts = new float[size][];
                double[] biases = new double[size];
                boolean[] right = new boolean[size];
                for (int i = 0; i < size; i++) {
                    features[i] = recorders[r][i].ids();
                    amounts[i] = recorders[r][i].amounts();
                    biases[i] = bias.of(r, i);
                    right[i] = candidates.get(r).get(i).columns() == truth;
                }
                result.add(new Choice(features, amounts, biases, right, weight));
            }
        }
        return result;
    }

    private List<Choice> layoutChoices() {
        return pages.parallelStream()
                .flatMap(p -> layoutChoice(p, weightsFor(p)).stream())
                .toList();
    }

    private Optional<Choice> layoutChoice(PlacementPage page, Weights known) {
        Set<Layout> tried = new LinkedHashSet<>(page.found().layouts().stream()
                .sorted(Comparator.comparingDouble(l -> -known.ofLayout(LayoutClues.of(l, page.rows()))))
                .limit(MOST_LAYOUTS)
                .toList());
        tried.addAll(page.right().stream().limit(MOST_RIGHT_LAYOUTS).toList());
        List<Layout> layouts = List.copyOf(tried);
        if (page.right().isEmpty() || page.right().containsAll(layouts)) {
            return Optional.empty();
        }
        int size = layouts.size();
        int[][] features = new int[size][];
        float[][] amounts = new float[size][];
        boolean[] right = new boolean[size];
        for (int i = 0; i < size; i++) {
            Layout layout = layouts.get(i);
            double[] clues = new LayoutReading(page.page(), layout, page.rows(), page.words(), known).layoutClues();
            ChoiceRecorder recorder = recorder(Stage.ALONE);
            for (LayoutClue clue : LayoutClue.values()) {
                recorder.add(clue, clues[clue.ordinal()]);
            }
            features[i] = recorder.ids();
            amounts[i] = recorder.amounts();
            right[i] = page.right().contains(layout);
        }
        return Optional.of(new Choice(features, amounts, new double[size], right, 1));
    }
}
