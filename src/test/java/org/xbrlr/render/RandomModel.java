package org.xbrlr.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Models of pages drawn from a seed: periods, concepts, members and facts in the mixtures that reports have.
 *
 * <p>Values are numbers, percentages and terms, and texts only where asked for: whether a text is a label or a value cannot
 * be told from the page alone, so a page with texts has no truth that a reader owes.
 */
public final class RandomModel {
    private static final List<String> KINDS = List.of(
            "Service",
            "Product",
            "Deferred",
            "Operating",
            "Foreign",
            "Domestic",
            "Contract",
            "Lease",
            "Other",
            "Licence");
    private static final List<String> FLOWS = List.of(
            "revenue", "expense", "gain on sale", "amortization", "interest income", "payments", "cost", "impairment");
    private static final List<String> STOCKS =
            List.of("receivables", "liability", "carrying amount", "reserve", "assets", "balance outstanding");
    private static final List<String> TEXTS = List.of(
            "three-month LIBOR",
            "\nNote 4.\nThe Company leases offices.\n•\nAll leases end in 2031.",
            "Series A",
            "2025",
            "NASDAQ");
    private static final List<String> PLACES = List.of(
            "North America", "Europe", "Asia Pacific", "Term Loan", "Senior Notes", "Minimum", "Maximum", "Trademarks");

    private final SplittableRandom random;
    private final RandomCalendar calendar;
    private final boolean full;
    private final boolean texts;
    private final int moneyDecimals;
    private final int nils;
    private final int marks;
    private final boolean secondCurrency;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Axis> axes = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<StatedFact> facts = new ArrayList<>();

    private RandomModel(long seed, boolean full, Extra extra) {
        random = new SplittableRandom(seed);
        RandomCalendar drawn = RandomCalendar.draw(random);
        boolean allDurations = full && !drawn.durations().isEmpty();
        calendar = allDurations ? new RandomCalendar(drawn.durations(), List.of()) : drawn;
        this.full = full;
        texts = extra == Extra.TEXTS;
        moneyDecimals = List.of(-3, -6, 0).get(random.nextInt(3));
        nils = extra == Extra.NILS ? 10 : 0;
        marks = random.nextInt(4) == 0 ? 8 : 0;
        secondCurrency = !full && random.nextInt(8) == 0;
    }

    /** A page of any sort, no cell of it nil. */
    public static PageModel of(long seed) {
        RandomModel drawn = new RandomModel(seed, false, Extra.NONE);
        return drawn.random.nextInt(6) == 0 ? RandomEquity.draw(new SplittableRandom(seed)) : drawn.draw();
    }

    /** A page in whose table no cell is empty. */
    public static PageModel full(long seed) {
        return new RandomModel(seed, true, Extra.NONE).draw();
    }

    /** A page that has texts, dates and booleans among its values. */
    public static PageModel withTexts(long seed) {
        return new RandomModel(seed, false, Extra.TEXTS).draw();
    }

    /** A page that has nil facts: they show nothing, hold the place of symbols, and make rows that look like headings. */
    public static PageModel withNils(long seed) {
        return new RandomModel(seed, false, Extra.NILS).draw();
    }

    /** What a page has beside plain values. */
    private enum Extra {
        NONE,
        TEXTS,
        NILS
    }

    private PageModel draw() {
        drawEntries();
        drawMembers();
        if (!full && random.nextInt(5) == 0 && calendar.durations().stream().anyMatch(d -> d.months() > 0)) {
            addRollForward();
        }
        addSection(List.of());
        members.forEach(m -> addSection(List.of(m)));
        if (axes.size() == 2) {
            addSection(List.of(members.get(0), members.get(members.size() - 1)));
        }
        if (facts.isEmpty()) {
            Entry last = entries.stream()
                    .filter(e -> e.concept().type() != Type.ABSTRACT && e.edge() == Entry.Edge.NONE)
                    .findFirst()
                    .orElseThrow();
            addFact(last, List.of(), periods(last).get(0));
        }
        String name = "Schedule of " + KINDS.get(random.nextInt(KINDS.size())) + " Activity";
        boolean statement = random.nextInt(4) == 0;
        return new PageModel(
                statement ? name : name + " (Details)",
                statement ? PageModel.Kind.STATEMENT : PageModel.Kind.DETAILS,
                PageModel.Renderer.PYTHON,
                Optional.empty(),
                entries,
                axes,
                members,
                List.of(Unit.of("USD"), Unit.of("CNY"), Unit.of("USD/shares"), Unit.of("shares"), Unit.of("Item")),
                facts,
                random.nextInt(3) > 0);
    }

    private void drawEntries() {
        Set<String> used = new HashSet<>();
        int count = 2 + random.nextInt(9);
        addAbstract(0);
        for (int i = 0; i < count; i++) {
            boolean flow =
                    calendar.instants().isEmpty() || (!calendar.durations().isEmpty() && random.nextBoolean());
            List<String> nouns = flow ? FLOWS : STOCKS;
            String label = KINDS.get(random.nextInt(KINDS.size())) + " " + nouns.get(random.nextInt(nouns.size()));
            if (!used.add(label)) {
                continue;
            }
            if (random.nextInt(6) == 0) {
                addAbstract(i + 1);
            }
            Type type = drawType();
            String shown = switch (type) {
                case PER_SHARE -> label + " (in dollars per share)";
                case SHARES -> label + " (in shares)";
                case PERCENT -> label + " (as a percent)";
                case DURATION -> label + ", term";
                default -> label;
            };
            String element = (flow ? "us-gaap_Flow" : "us-gaap_Stock") + label.replace(" ", "");
            entries.add(new Entry(
                    new Concept(element, type, Optional.empty(), Optional.empty()),
                    shown,
                    Entry.Edge.NONE,
                    random.nextInt(10) == 0));
        }
    }

    /** A balance shown at the beginning and at the end of every period that is no event. */
    private void addRollForward() {
        Concept concept = new Concept("us-gaap_Rolled", Type.MONETARY, Optional.empty(), Optional.empty());
        entries.add(new Entry(concept, "Beginning balance", Entry.Edge.START, false));
        entries.add(new Entry(concept, "Ending balance", Entry.Edge.END, false));
        calendar.durations().stream()
                .filter(d -> d.months() > 0)
                .flatMap(d -> Stream.of(d.opening().orElseThrow(), d.end()))
                .distinct()
                .forEach(day -> addFact(entries.get(entries.size() - 1), List.of(), Span.at(day)));
    }

    private void addAbstract(int number) {
        entries.add(new Entry(
                new Concept("us-gaap_Part" + number + "Abstract", Type.ABSTRACT, Optional.empty(), Optional.empty()),
                KINDS.get(number % KINDS.size()) + " Information [Line Items]",
                Entry.Edge.NONE,
                false));
    }

    private Type drawType() {
        if (texts && random.nextInt(3) == 0) {
            return List.of(Type.TEXT, Type.TEXT, Type.DATE, Type.BOOLEAN).get(random.nextInt(4));
        }
        int dice = random.nextInt(100);
        return dice < 64
                ? Type.MONETARY
                : dice < 74
                        ? Type.PERCENT
                        : dice < 82
                                ? Type.SHARES
                                : dice < 89 ? Type.PER_SHARE : dice < 94 ? Type.DURATION : Type.INTEGER;
    }

    private void drawMembers() {
        int count = random.nextInt(3);
        for (int a = 0; a < count; a++) {
            Axis axis = new Axis("A" + a, "Kind " + a + " [Axis]", false, false, 0);
            axes.add(axis);
            int onAxis = 1 + random.nextInt(3);
            for (int m = 0; m < onAxis; m++) {
                members.add(new Member(axis, PLACES.get(4 * a + m)));
            }
        }
    }

    private void addSection(List<Member> section) {
        for (Entry entry : entries) {
            if (entry.concept().type() == Type.ABSTRACT
                    || entry.edge() != Entry.Edge.NONE
                    || random.nextInt(10) < (section.isEmpty() ? 1 : 4)) {
                continue;
            }
            List<Span> periods = periods(entry);
            boolean whole = full || random.nextInt(10) < 6;
            int lone = random.nextInt(periods.size());
            for (int i = 0; i < periods.size(); i++) {
                if (whole || i == lone || random.nextInt(3) == 0) {
                    addFact(entry, section, periods.get(i));
                }
            }
        }
    }

    private List<Span> periods(Entry entry) {
        boolean flow = entry.concept().element().contains("Flow");
        return flow ? calendar.durations() : calendar.instants();
    }

    private void addFact(Entry entry, List<Member> section, Span period) {
        Concept concept = entry.concept();
        boolean nil = random.nextInt(100) < nils;
        List<Integer> footnotes = random.nextInt(100) < marks ? List.of(1 + random.nextInt(3)) : List.of();
        OptionalInt decimals = concept.type() == Type.MONETARY && moneyDecimals < 0
                ? OptionalInt.of(moneyDecimals)
                : OptionalInt.empty();
        unitsOf(concept.type(), period)
                .forEach(unit -> facts.add(new StatedFact(
                        concept,
                        period,
                        unit,
                        section,
                        nil ? Optional.empty() : Optional.of(value(concept.type())),
                        decimals,
                        footnotes)));
    }

    private List<Optional<Unit>> unitsOf(Type type, Span period) {
        Unit usd = Unit.of("USD");
        return switch (type) {
            case MONETARY ->
                secondCurrency && newest(period)
                        ? List.of(Optional.of(usd), Optional.of(Unit.of("CNY")))
                        : List.of(Optional.of(usd));
            case PER_SHARE -> List.of(Optional.of(Unit.of("USD/shares")));
            case SHARES -> List.of(Optional.of(Unit.of("shares")));
            case PERCENT, PURE -> List.of(Optional.of(Unit.of("pure")));
            case INTEGER -> List.of(Optional.of(Unit.of("Item")));
            default -> List.of(Optional.empty());
        };
    }

    private boolean newest(Span period) {
        List<Span> alike = period.instant() ? calendar.instants() : calendar.durations();
        return !alike.isEmpty() && alike.get(0).equals(period);
    }

    private String value(Type type) {
        long amount =
                random.nextLong(1, 10) * Math.round(Math.pow(10, 1 + random.nextInt(5))) + random.nextLong(10_000);
        String sign = random.nextInt(6) == 0 ? "-" : "";
        return switch (type) {
            case MONETARY -> random.nextInt(30) == 0 ? "0" : sign + amount + "0".repeat(Math.max(0, -moneyDecimals));
            case PER_SHARE -> sign + random.nextInt(40) + "." + (10 + random.nextInt(90));
            case PERCENT -> "0." + (100 + random.nextInt(900));
            case DURATION -> "P" + (1 + random.nextInt(12)) + (random.nextBoolean() ? "Y" : "M");
            case INTEGER -> String.valueOf(1 + random.nextInt(9));
            case TEXT -> TEXTS.get(random.nextInt(TEXTS.size()));
            case DATE -> LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000)).toString();
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            default -> String.valueOf(amount);
        };
    }
}
