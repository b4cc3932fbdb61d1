package org.xbrlr.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Periods as columns, members and concepts as rows: every page but statements of equity (rules 2.1, 2.2, 4.1). */
final class DatedShape {
    /** Durations before instants, short before long, new before old. */
    static final Comparator<Head> ORDER = Comparator.comparing(Head::instant)
            .thenComparingInt(Head::months)
            .thenComparing(h -> h.period().map(Span::end).orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(h -> h.period().flatMap(Span::start).orElse(LocalDate.MIN));

    private DatedShape() {}

    /** Every fact at every place of its concept. */
    static List<Appearance> appearances(PageModel model) {
        List<Span> durations = model.facts().stream()
                .map(StatedFact::period)
                .filter(p -> !p.instant())
                .distinct()
                .toList();
        List<Appearance> all = new ArrayList<>();
        for (int i = 0; i < model.entries().size(); i++) {
            Entry entry = model.entries().get(i);
            for (StatedFact fact : model.facts()) {
                if (fact.concept().equals(entry.concept())) {
                    Slot slot = slot(model, i, fact);
                    for (Span period : periods(entry, fact, durations)) {
                        all.add(new Appearance(slot, new Head(Optional.of(period), List.of()), fact));
                    }
                }
            }
        }
        return all;
    }

    private static Slot slot(PageModel model, int entry, StatedFact fact) {
        List<Integer> block = model.axes().stream()
                .map(axis -> model.place(axis, fact.members()))
                .toList();
        return new Slot(block, List.of(entry), model.entries().get(entry), fact.members(), Optional.empty());
    }

    /** The columns of a fact: its period, or for a start or end label every duration with that edge (rule 4.6). */
    private static List<Span> periods(Entry entry, StatedFact fact, List<Span> durations) {
        if (entry.edge() == Entry.Edge.NONE || durations.isEmpty()) {
            return List.of(fact.period());
        }
        LocalDate day = fact.period().end();
        return durations.stream()
                .filter(d -> entry.edge() == Entry.Edge.END
                        ? d.end().equals(day)
                        : d.opening().filter(day::equals).isPresent())
                .toList();
    }
}
