package org.xbrlr.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Statements of equity drawn from a seed: balances that roll forward, members that add up to the total. */
final class RandomEquity {
    private static final List<String> MEMBERS = List.of(
            "Common Stock", "Additional Paid-In Capital", "Accumulated Other Comprehensive Loss", "Retained Earnings");
    private static final List<String> MOVEMENTS = List.of(
            "Stock-based compensation",
            "Issuance of common stock",
            "Repurchases of common stock",
            "Other comprehensive income (loss)",
            "Dividends declared",
            "Net income (loss)");

    private final SplittableRandom random;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<StatedFact> facts = new ArrayList<>();
    private final Axis axis;

    private RandomEquity(SplittableRandom random) {
        this.random = random;
        int count = 2 + random.nextInt(3);
        axis = new Axis("EQ", "Equity Components [Axis]", false, true, random.nextBoolean() ? 0 : count);
        MEMBERS.stream().limit(count).forEach(label -> members.add(new Member(axis, label)));
    }

    static PageModel draw(SplittableRandom random) {
        return new RandomEquity(random).draw();
    }

    private PageModel draw() {
        Concept balance = concept("us-gaap_StockholdersEquity", Type.MONETARY);
        entries.add(new Entry(balance, "Beginning balance", Entry.Edge.START, false));
        entries.add(new Entry(
                concept("us-gaap_RollForward", Type.ABSTRACT),
                "Increase (Decrease) in Stockholders' Equity [Roll Forward]",
                Entry.Edge.NONE,
                false));
        List<Entry> movements = MOVEMENTS.stream()
                .filter(m -> random.nextInt(4) > 0)
                .map(m -> new Entry(
                        concept("us-gaap_" + m.replaceAll("\\W", ""), Type.MONETARY), m, Entry.Edge.NONE, false))
                .toList();
        entries.addAll(movements);
        entries.add(new Entry(balance, "Ending balance", Entry.Edge.END, false));

        int years = 1 + random.nextInt(3);
        LocalDate day = LocalDate.of(2014 + random.nextInt(8), 12, 31);
        long[] held = new long[members.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = 1000L + random.nextInt(900_000);
        }
        stateBalance(balance, day, held);
        for (int y = 0; y < years; y++) {
            LocalDate next = day.plusYears(1);
            for (Entry movement : movements) {
                int member = random.nextInt(held.length);
                long amount = random.nextInt(40_000) - 10_000L;
                held[member] += amount;
                Span year = Span.of(day.plusDays(1), next);
                state(movement.concept(), year, List.of(members.get(member)), amount);
                state(movement.concept(), year, List.of(), amount);
            }
            stateBalance(balance, next, held);
            day = next;
        }
        return new PageModel(
                "CONSOLIDATED STATEMENTS OF STOCKHOLDERS' EQUITY",
                PageModel.Kind.EQUITY,
                PageModel.Renderer.PYTHON,
                Optional.empty(),
                entries,
                List.of(axis),
                members,
                List.of(Unit.of("USD")),
                facts,
                random.nextBoolean());
    }

    private void stateBalance(Concept balance, LocalDate day, long[] held) {
        long total = 0;
        for (int i = 0; i < held.length; i++) {
            state(balance, Span.at(day), List.of(members.get(i)), held[i]);
            total += held[i];
        }
        state(balance, Span.at(day), List.of(), total);
    }

    private void state(Concept concept, Span period, List<Member> on, long thousands) {
        facts.add(new StatedFact(
                concept,
                period,
                Optional.of(Unit.of("USD")),
                on,
                Optional.of(thousands == 0 ? "0" : thousands + "000"),
                OptionalInt.of(-3),
                List.of()));
    }

    private static Concept concept(String element, Type type) {
        return new Concept(element, type, Optional.empty(), Optional.empty());
    }
}
