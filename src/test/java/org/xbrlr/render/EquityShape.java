package org.xbrlr.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Members as columns; movements with the balances before and after them as rows (rules 2.7, 4.7). */
final class EquityShape {
    private EquityShape() {}

    /** The order of columns: that of the members in the presentation. */
    static Comparator<Head> order(PageModel model) {
        Comparator<Head> order = Comparator.comparingInt(h -> 0);
        for (Axis axis : model.axes()) {
            if (axis.onColumns()) {
                order = order.thenComparingInt(h -> model.place(axis, h.members()));
            }
        }
        return order;
    }

    /** The periods between two balances, by start, then by length. */
    static List<Span> movements(PageModel model) {
        return model.facts().stream()
                .map(StatedFact::period)
                .filter(p -> !p.instant())
                .distinct()
                .sorted(Comparator.comparing((Span p) -> p.start().orElseThrow())
                        .thenComparingInt(Span::months))
                .toList();
    }

    /** Every fact in the rows of its movement; a balance before a movement that ends the movement above is left out. */
    static List<Appearance> appearances(PageModel model) {
        List<Span> movements = movements(model);
        List<Appearance> all = new ArrayList<>();
        Set<List<Object>> closed = new HashSet<>();
        for (int m = 0; m < movements.size(); m++) {
            Span movement = movements.get(m);
            Set<List<Object>> closing = new HashSet<>();
            for (int i = 0; i < model.entries().size(); i++) {
                Entry entry = model.entries().get(i);
                for (StatedFact fact : model.facts()) {
                    if (!fact.concept().equals(entry.concept()) || !shownIn(movement, entry, fact)) {
                        continue;
                    }
                    List<Object> balance = List.of(fact.concept(), fact.period(), onAxes(fact, false));
                    if (entry.edge() == Entry.Edge.END) {
                        closing.add(balance);
                    }
                    if (entry.edge() != Entry.Edge.START || !closed.contains(balance)) {
                        all.add(new Appearance(
                                slot(model, m, i, fact), new Head(Optional.empty(), onAxes(fact, true)), fact));
                    }
                }
            }
            closed = closing;
        }
        return all;
    }

    private static boolean shownIn(Span movement, Entry entry, StatedFact fact) {
        LocalDate day = fact.period().end();
        return switch (entry.edge()) {
            case START ->
                fact.period().instant()
                        && movement.opening().filter(day::equals).isPresent();
            case END -> fact.period().instant() && movement.end().equals(day);
            case NONE -> fact.period().equals(movement);
        };
    }

    private static List<Member> onAxes(StatedFact fact, boolean onColumns) {
        return fact.members().stream()
                .filter(m -> m.axis().onColumns() == onColumns)
                .toList();
    }

    private static Slot slot(PageModel model, int movement, int index, StatedFact fact) {
        Entry entry = model.entries().get(index);
        List<Integer> place = new ArrayList<>(List.of(index));
        model.axes().stream().filter(a -> !a.onColumns()).forEach(a -> place.add(model.place(a, fact.members())));
        return new Slot(
                List.of(movement, entry.edge().rank()),
                List.copyOf(place),
                entry,
                onAxes(fact, false),
                entry.edge() == Entry.Edge.NONE
                        ? Optional.empty()
                        : Optional.of(fact.period().end()));
    }
}
