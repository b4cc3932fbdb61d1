package org.xbrlr.fit;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.*;
import org.xbrlr.page.Page;
import org.xbrlr.table.columns.*;
import org.xbrlr.table.evidence.*;
import org.xbrlr.table.evidence.Weights.Stage;
import org.xbrlr.table.placement.*;
import org.xbrlr.table.recovery.*;
import org.xbrlr.table.rows.*;

/**
 * Fits the weights of the placement on a folder of pages whose tables are known.
 *
 * <pre>
 * PlacementFit CORPUS --write FILE     fits on all pages and writes the weights
 * PlacementFit CORPUS --loco           fits without one company at a time and scores the company left out
 * PlacementFit CORPUS --score FILE     scores given weights
 * </pre>
 *
 * <p>Each row is a choice among its candidates, each page one among its layouts; what the symbol runs say of a candidate
 * enters as a bias from the pass before.
 */
@org.jspecify.annotations.NullUnmarked
public final class PlacementFit {
    static final int ROUNDS = Integer.getInteger("rounds", 2);
    static final Map<String, Double> PRIOR = Map.ofEntries(
            Map.entry("alone units-broken", -6.0),
            Map.entry("context units-broken", -6.0),
            Map.entry("context same-value", 2.0),
            Map.entry("layout instant", -0.2),
            Map.entry("layout overlap", -2.0),
            Map.entry("layout year-apart", 1.0),
            Map.entry("layout event-at-month-end", -4.0),
            Map.entry("layout event", -0.5),
            Map.entry("layout same-day", -3.0),
            Map.entry("layout rules-broken", -6.0),
            Map.entry("layout fourth-year", -4.0),
            Map.entry("layout duration-unused", -2.0),
            Map.entry("layout symbols-fit", 0.3));
    final FeatureBook book = new FeatureBook();
    final Map<String, Integer> wordCompanies = new HashMap<>();

    record Sample(CorpusPage corpus, Page page, List<ValueRow> rows, List<Layout> right, LayoutFinder.Found found) {}

    public static void main(String[] args) throws Exception {
        new PlacementFit().run(args);
    }

    void run(String[] args) throws Exception {
        Path corpus = Path.of(args[0]);
        List<CorpusPage> pages = CorpusPage.readAll(corpus);
        List<Sample> samples = new ArrayList<>();
        int noLayout = 0, multi = 0;
        String only = System.getProperty("only", "");
        for (CorpusPage p : pages) {
            if (!p.name().contains(only)) continue;
            if (p.page().isEmpty()) {
                System.err.println("no page " + p.name());
                continue;
            }
            Page page = p.page().get();
            if (page.columns().size() != p.months().size()) {
                System.err.println("columns differ " + p.name() + " "
                        + page.columns().size() + " " + p.months().size());
                continue;
            }
            if (p.kind().equals("textblock")) continue;
            List<UnplacedRow> unplaced = RowReader.read(page, d -> {});
            List<ValueRow> rows = ValueRow.of(unplaced.stream()
                    .filter(r -> r.cells().size() <= page.columns().size())
                    .toList());
            LayoutFinder.Found found = LayoutFinder.find(page);
            List<Layout> right = found.layouts().stream()
                    .filter(l -> IntStream.range(0, l.size())
                            .allMatch(c -> l.months(c).orElse(0) == p.months().get(c)))
                    .toList();
            if (page.columns().size() > 1) multi++;
            if (right.isEmpty()) {
                noLayout++;
                System.err.println("no layout " + p.name() + " " + p.months() + " of "
                        + found.layouts().size() + (found.softened() ? " soft" : ""));
            }
            samples.add(new Sample(p, page, rows, right, found));
        }
        System.err.println(samples.size() + " samples, multi " + multi + ", truth layout not found " + noLayout);
        long many = samples.stream().filter(s -> s.found.layouts().size() > 1).count();
        System.err.println("pages with several layouts: " + many);
        Map<String, Set<String>> seen = new HashMap<>();
        for (Sample s : samples)
            for (ValueRow r : s.rows)
                for (String w : RowWords.of(r).words())
                    seen.computeIfAbsent(w, k -> new HashSet<>()).add(s.corpus.company());
        seen.forEach((w, c) -> {
            if (c.size() >= 2) wordCompanies.put(w, c.size());
        });
        List<String> argList = Arrays.asList(args);
        if (argList.contains("--periods")) {
            Map<String, Double> w = new HashMap<>();
            for (String l : Files.readAllLines(Path.of(argList.get(argList.indexOf("--periods") + 1))))
                if (!l.startsWith("#"))
                    w.put(l.substring(0, l.lastIndexOf(' ')), Double.parseDouble(l.substring(l.lastIndexOf(' ') + 1)));
            List<Choice> periods = samples.stream()
                    .flatMap(s -> s.rows.stream().flatMap(r -> periodChoice(s, r).stream()))
                    .toList();
            System.err.println("period rows " + periods.size());
            optimise(periods, w, "period", 200);
            w.put("layout fourth-year", -4.0);
            save(w, Path.of(argList.get(argList.indexOf("--write2") + 1)), List.of());
            System.err.println("SCORE " + score(samples, new Weights(w), new ArrayList<>()));
        }
        if (argList.contains("--score")) {
            Weights w = Weights.read(Files.newBufferedReader(Path.of(argList.get(argList.indexOf("--score") + 1))));
            System.err.println("SCORE " + score(samples, w, new ArrayList<>()));
        }
        if (argList.contains("--loco")) {
            Map<String, Integer> size = new TreeMap<>();
            for (Sample s : samples) size.merge(s.corpus.company(), infer(s), Integer::sum);
            Score all = new Score();
            List<double[]> cal = new ArrayList<>();
            for (List<String> fold : folds(size)) {
                List<Sample> train = samples.stream()
                        .filter(s -> !fold.contains(s.corpus.company()))
                        .toList();
                List<Sample> test = samples.stream()
                        .filter(s -> fold.contains(s.corpus.company()))
                        .toList();
                Map<String, Double> w = fit(train);
                Score sc = score(test, new Weights(w), cal);
                System.err.println(fold + " " + sc);
                all.add(sc);
                if (argList.contains("--save"))
                    save(
                            w,
                            Path.of(argList.get(argList.indexOf("--save") + 1) + "/"
                                    + fold.get(0).replaceAll("[^A-Za-z]", "") + ".txt"),
                            fold);
            }
            System.err.println("LOCO " + all);
            double[] c = calibrate(cal);
            System.err.println("calibration offset " + c[0] + " slope " + c[1]);
        }
        if (argList.contains("--write")) {
            Map<String, Double> w = fit(samples);
            System.err.println("TRAIN " + score(samples, new Weights(w), new ArrayList<>()));
            given = true;
            System.err.println("TRAIN, layouts given " + score(samples, new Weights(w), new ArrayList<>()));
            given = false;
            save(w, Path.of(argList.get(argList.indexOf("--write") + 1)), List.of());
        }
    }

    static List<List<String>> folds(Map<String, Integer> size) {
        List<List<String>> folds = new ArrayList<>();
        List<String> small = new ArrayList<>();
        size.forEach((c, n) -> {
            if (n < 60) small.add(c);
            else folds.add(List.of(c));
        });
        if (!small.isEmpty()) folds.add(small);
        return folds;
    }

    static volatile boolean given;

    static int infer(Sample s) {
        return (int)
                s.rows.stream().filter(r -> r.size() < s.page.columns().size()).count();
    }

    static double[] calibrate(List<double[]> cells) {
        double a = 0, b = 1;
        for (int step = 0; step < 3000; step++) {
            double ga = 0, gb = 0;
            for (double[] c : cells) {
                double p = Math.min(Math.max(c[0], 1e-6), 1 - 1e-6);
                double l = Math.log(p / (1 - p));
                double q = 1 / (1 + Math.exp(-(a + b * l)));
                ga += q - c[1];
                gb += (q - c[1]) * l;
            }
            a -= 0.5 * ga / cells.size();
            b -= 0.05 * gb / cells.size();
        }
        return new double[] {a, b};
    }

    void save(Map<String, Double> w, Path file, List<String> without) throws IOException {
        StringBuilder out = new StringBuilder(
                "# Weights of the evidence for placements and layouts, in nats.\n# Fitted by org.xbrlr.fit.PlacementFit; see ARCHITECTURE.md. Companies left out: "
                        + without + "\n");
        new TreeMap<>(w).forEach((k, v) -> {
            if (Math.abs(v) > 0.005)
                out.append(k)
                        .append(' ')
                        .append(String.format(Locale.ROOT, "%.3f", v))
                        .append('\n');
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, out.toString());
    }

    // --- fit
    Map<String, Double> fit(List<Sample> samples) {
        Map<String, Double> w = new HashMap<>();
        w.putAll(PRIOR);
        for (int round = 0; round < ROUNDS; round++) {
            for (Stage stage : Stage.values()) {
                Weights weights = new Weights(w);
                boolean context = stage == Stage.CONTEXT;
                Map<Sample, List<Choice>> choices = new ConcurrentHashMap<>();
                int rnd = round;
                samples.parallelStream().forEach(s -> {
                    List<Choice> c = choices(s, weights, stage, context ? Math.min(2, rnd) : 0, rnd);
                    if (!c.isEmpty()) choices.put(s, c);
                });
                List<Choice> all = samples.stream()
                        .filter(choices::containsKey)
                        .flatMap(s -> choices.get(s).stream())
                        .toList();
                double loss = optimise(all, w, stage.printed(), round == 0 ? 200 : 120);
                if (System.getProperty("verbose") != null)
                    System.err.printf("round %d %s loss %.1f%n", round, stage, loss);
            }
            Weights weights = new Weights(w);
            List<Choice> layouts = samples.parallelStream()
                    .flatMap(s -> layoutChoice(s, weights).stream())
                    .toList();
            double loss = optimise(layouts, w, "layout", 300);
            if (System.getProperty("verbose") != null)
                System.err.printf("round %d layout loss %.2f of %d%n", round, loss, layouts.size());
        }
        List<Choice> periods = samples.stream()
                .flatMap(s -> s.rows.stream().flatMap(r -> periodChoice(s, r).stream()))
                .toList();
        System.err.println("period rows " + periods.size());
        optimise(periods, w, "period", 200);
        return w;
    }

    Optional<Choice> periodChoice(Sample s, ValueRow row) {
        String period = period(s, row);
        if (period.isEmpty()) return Optional.empty();
        Recorder rec = new Recorder(Stage.PERIOD);
        rec.add(Clue.INSTANT, 1);
        rec.addWords(WordSubject.INSTANT, RowWords.ofLabel(row), 1);
        return Optional.of(new Choice(
                new int[][] {rec.ids(), {}},
                new float[][] {rec.amounts(), {}},
                new double[2],
                new boolean[] {period.equals("instant"), !period.equals("instant")},
                1 / Math.sqrt(s.rows.size())));
    }

    double optimise(List<Choice> choices, Map<String, Double> w, String stage, int steps) {
        double[] weights, penalty;
        synchronized (book) {
            weights = new double[book.size()];
            penalty = new double[book.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = w.getOrDefault(book.name(i), 0.0);
                penalty[i] = book.name(i).startsWith("period")
                        ? 0.1
                        : book.name(i).contains("/") ? WORD_PENALTY : CLUE_PENALTY;
            }
        }
        double[] prior = new double[weights.length];
        for (int i = 0; i < prior.length; i++) prior[i] = PRIOR.getOrDefault(book.name(i), 0.0);
        double loss = SoftmaxFit.fit(choices, weights, prior, penalty, steps, 0.1);
        for (int i = 0; i < weights.length; i++) {
            if (book.name(i).startsWith(stage + " ")) w.put(book.name(i), weights[i]);
        }
        return loss;
    }

    static final double BIAS_FLOOR = Double.parseDouble(System.getProperty("biasFloor", "4"));
    static final double BIAS_TEMP = Double.parseDouble(System.getProperty("biasTemp", "0.5"));
    static final double WORD_PENALTY = Double.parseDouble(System.getProperty("wordPenalty", "1.0"));
    static final double CLUE_PENALTY = Double.parseDouble(System.getProperty("cluePenalty", "0.2"));

    LayoutReading rightReading(Sample s, Weights weights) {
        LayoutReading best = null;
        for (Layout l : s.right.subList(0, Math.min(6, s.right.size()))) {
            LayoutReading r = new LayoutReading(s.page, l, s.rows, weights);
            if (best == null || r.layoutScore() > best.layoutScore()) best = r;
        }
        return best;
    }

    long truthSet(Sample s, ValueRow row) {
        long set = 0;
        for (UnplacedCell c : row.row().cells()) {
            Integer col = s.corpus.columnOfLine().get(c.line());
            if (col == null) return -1;
            set |= 1L << col;
        }
        return Long.bitCount(set) == row.size() ? set : -1;
    }

    List<Choice> choices(Sample s, Weights weights, Stage stage, int contextPasses, int round) {
        if (s.right.isEmpty()) return List.of();
        if (s.page.era() == org.xbrlr.page.Era.DOTNET) return List.of();
        LayoutReading reading = rightReading(s, weights);
        if (stage == Stage.CONTEXT) reading.dropUnlikely();
        for (int i = 0; i < contextPasses; i++) reading.considerContext();
        Optional<Beliefs> beliefs = stage == Stage.CONTEXT ? Optional.of(reading.beliefs()) : Optional.empty();
        if (stage == Stage.CONTEXT) reading.considerContext();
        double[][] prior = LayoutReading.softmax(reading.evidence().score(reading.candidates(), beliefs, weights));
        int n = s.rows.size();
        List<List<Candidate>> cands = reading.candidates();
        Recorder[][] rec = new Recorder[n][];
        for (int r = 0; r < n; r++) {
            rec[r] = new Recorder[cands.get(r).size()];
            for (int i = 0; i < rec[r].length; i++) rec[r][i] = new Recorder(stage);
        }
        reading.evidence().weigh(cands, beliefs, (r, i) -> rec[r][i]);
        List<Choice> result = new ArrayList<>();
        double weight = 1 / Math.sqrt(Math.max(1, infer(s)));
        for (ValueRow row : s.rows) {
            int r = row.index();
            long truth = truthSet(s, row);
            if (truth < 0 || cands.get(r).size() < 2) continue;
            if (row.size() == s.page.columns().size()) continue;
            int m = cands.get(r).size();
            boolean[] right = new boolean[m];
            double[] bias = new double[m];
            boolean any = false;
            for (int i = 0; i < m; i++) {
                right[i] = cands.get(r).get(i).columns() == truth;
                double post = reading.posterior()[r][i];
                bias[i] = stage == Stage.ALONE
                        ? 0
                        : post <= 0 || prior[r][i] <= 1e-300
                                ? -BIAS_FLOOR
                                : Math.max(-BIAS_FLOOR, BIAS_TEMP * Math.log(post / prior[r][i]));
                any |= right[i];
            }
            if (!any) {
                missing.merge(s.corpus.name(), 1, Integer::sum);
                continue;
            }
            int[][] f = new int[m][];
            float[][] a = new float[m][];
            for (int i = 0; i < m; i++) {
                f[i] = rec[r][i].ids();
                a[i] = rec[r][i].amounts();
            }
            result.add(new Choice(f, a, bias, right, weight));
        }
        return result;
    }

    static String period(Sample s, ValueRow row) {
        String label = row.row().label().toLowerCase(Locale.ROOT);
        if (label.contains("beginning") || label.contains("ending") || label.contains("end of")) return "";
        return s.corpus.periodOfLine().getOrDefault(row.row().line(), "");
    }

    final Map<String, Integer> missing = new ConcurrentHashMap<>();

    Optional<Choice> layoutChoice(Sample s, Weights weights) {
        if (s.found.layouts().size() < 2 || s.right.isEmpty()) return Optional.empty();
        Set<Layout> tried = new LinkedHashSet<>(s.found.layouts().stream()
                .sorted(Comparator.comparingDouble(l -> -weights.ofLayout(LayoutClues.of(l, s.rows))))
                .limit(10)
                .toList());
        tried.addAll(s.right.subList(0, Math.min(3, s.right.size())));
        List<Layout> list = List.copyOf(tried);
        if (s.right.containsAll(list)) return Optional.empty();
        int m = list.size();
        int[][] f = new int[m][];
        float[][] a = new float[m][];
        boolean[] right = new boolean[m];
        for (int i = 0; i < m; i++) {
            double[] clues = new LayoutReading(s.page, list.get(i), s.rows, weights).layoutClues();
            Recorder rec = new Recorder(Stage.ALONE);
            for (LayoutClue c : LayoutClue.values()) rec.put(Weights.name(c), clues[c.ordinal()]);
            f[i] = rec.ids();
            a[i] = rec.amounts();
            right[i] = s.right.contains(list.get(i));
        }
        return Optional.of(new Choice(f, a, new double[m], right, 1));
    }

    final class Recorder implements Tally {
        private final Stage stage;
        private int[] ids = new int[24];
        private float[] amounts = new float[24];
        private int n;

        Recorder(Stage stage) {
            this.stage = stage;
        }

        void put(String name, double amount) {
            if (amount == 0) return;
            int id;
            synchronized (book) {
                id = book.id(name);
            }
            if (n == ids.length) {
                ids = Arrays.copyOf(ids, n * 2);
                amounts = Arrays.copyOf(amounts, n * 2);
            }
            ids[n] = id;
            amounts[n++] = (float) amount;
        }

        @Override
        public void add(Clue clue, double amount) {
            put(Weights.name(stage, clue), amount);
        }

        @Override
        public void addWords(WordSubject subject, RowWords words, double amount) {
            for (String w : words.words())
                if (wordCompanies.containsKey(w)) put(Weights.name(stage, subject, w), amount);
        }

        int[] ids() {
            return Arrays.copyOf(ids, n);
        }

        float[] amounts() {
            return Arrays.copyOf(amounts, n);
        }
    }

    // --- score
    static final class Score {
        int types,
                typesOk,
                cells,
                ok,
                icells,
                iok,
                irows,
                irowsOk,
                layouts,
                layoutsOk,
                pages,
                pagesOk,
                certain,
                certainWrong,
                icertain;
        double seconds;

        void add(Score o) {
            types += o.types;
            typesOk += o.typesOk;
            cells += o.cells;
            ok += o.ok;
            icells += o.icells;
            iok += o.iok;
            irows += o.irows;
            irowsOk += o.irowsOk;
            layouts += o.layouts;
            layoutsOk += o.layoutsOk;
            pages += o.pages;
            pagesOk += o.pagesOk;
            certain += o.certain;
            certainWrong += o.certainWrong;
            icertain += o.icertain;
            seconds += o.seconds;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "types %.2f (%d) cells %.2f infer %.2f (%d) rows %.2f pages %.2f layouts %.2f (%d) icertain %.1f wrong %d  %.1fs",
                    100.0 * typesOk / Math.max(1, types),
                    types,
                    100.0 * ok / cells,
                    100.0 * iok / Math.max(1, icells),
                    icells,
                    100.0 * irowsOk / Math.max(1, irows),
                    100.0 * pagesOk / pages,
                    100.0 * layoutsOk / Math.max(1, layouts),
                    layouts,
                    100.0 * icertain / Math.max(1, icells),
                    certainWrong,
                    seconds);
        }
    }

    static Score score(List<Sample> samples, Weights weights, List<double[]> calibration) {
        Score total = new Score();
        samples.parallelStream().forEach(s -> {
            Score sc = new Score();
            long start = System.nanoTime();
            List<UnplacedRow> all = s.rows.stream().map(ValueRow::row).toList();
            org.xbrlr.table.Table t = given && !s.right.isEmpty()
                    ? TableRecovery.recover(
                            s.page,
                            new LayoutFinder.Found(s.right.subList(0, Math.min(6, s.right.size())), false, false),
                            all,
                            weights,
                            d -> {})
                    : TableRecovery.recover(s.page, all, weights, d -> {});
            sc.seconds = (System.nanoTime() - start) / 1e9;
            if (sc.seconds > 2)
                System.err.printf(
                        "slow %.1f %s columns %d rows %d layouts %d%n",
                        sc.seconds,
                        s.corpus.name(),
                        s.page.columns().size(),
                        s.rows.size(),
                        s.found.layouts().size());
            Map<Integer, org.xbrlr.table.PlacedCell> got = new HashMap<>();
            Map<Integer, Integer> sizes = new HashMap<>();
            for (org.xbrlr.table.Row r : t.rows())
                for (org.xbrlr.table.PlacedCell c : r.cells()) {
                    got.put(c.line(), c);
                    sizes.put(c.line(), r.cells().size());
                }
            boolean layoutOk = IntStream.range(0, t.columns().size())
                    .allMatch(c -> t.columns().get(c).months().orElse(0)
                            == s.corpus.months().get(c));
            if (s.found.layouts().size() > 1) {
                sc.layouts++;
                sc.layoutsOk += layoutOk ? 1 : 0;
            }
            if (!layoutOk && System.getProperty("layouts") != null)
                System.err.println("LAYOUT " + s.corpus.name() + " right " + s.corpus.months() + " got "
                        + t.columns().stream().map(c -> c.months().orElse(0)).toList() + " "
                        + s.page.columns().stream()
                                .map(c -> c.date().map(Object::toString).orElse("-"))
                                .toList());
            boolean pageOk = layoutOk;
            List<double[]> cal = new ArrayList<>();
            for (Map.Entry<Integer, Integer> e : s.corpus.columnOfLine().entrySet()) {
                org.xbrlr.table.PlacedCell c = got.get(e.getKey());
                boolean ok = c != null && c.column() - 1 == e.getValue();
                boolean inf =
                        c != null && sizes.get(e.getKey()) < s.page.columns().size();
                sc.cells++;
                sc.ok += ok ? 1 : 0;
                if (inf) {
                    sc.icells++;
                    sc.iok += ok ? 1 : 0;
                }
                if (c != null && c.certainty() == org.xbrlr.table.Certainty.CERTAIN) {
                    sc.certain++;
                    if (inf) sc.icertain++;
                    if (!ok) {
                        sc.certainWrong++;
                        if (System.getProperty("verbose") != null)
                            System.err.println("certain wrong " + s.corpus.name() + " " + c.line());
                    }
                } else if (c != null) cal.add(new double[] {c.probability(), ok ? 1 : 0});
                pageOk &= ok;
            }
            for (ValueRow r : s.rows)
                if (r.size() < s.page.columns().size()) {
                    boolean ok = r.row().cells().stream()
                            .allMatch(c -> s.corpus.columnOfLine().containsKey(c.line())
                                    && got.get(c.line()).column() - 1
                                            == s.corpus.columnOfLine().get(c.line()));
                    sc.irows++;
                    sc.irowsOk += ok ? 1 : 0;
                }
            for (org.xbrlr.table.Row r : t.rows()) {
                String p = s.corpus.periodOfLine().getOrDefault(r.line(), "");
                if (!p.isEmpty() && !r.cells().isEmpty()) {
                    sc.types++;
                    sc.typesOk += r.period()
                                    .map(x -> x.name().toLowerCase(Locale.ROOT))
                                    .orElse("")
                                    .equals(p)
                            ? 1
                            : 0;
                }
            }
            sc.pages++;
            sc.pagesOk += pageOk ? 1 : 0;
            synchronized (total) {
                total.add(sc);
                calibration.addAll(cal);
            }
        });
        return total;
    }
}
