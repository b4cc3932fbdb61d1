package org.xbrlr.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What all facts share and the title therefore shows (rules 1.1, 1.3).
 *
 * @param period the period, when several columns have the same
 * @param members members that all facts have
 * @param unit the unit
 */
record Promotion(Optional<Span> period, List<Member> members, Optional<Unit> unit) {
    static Promotion of(PageModel model, Lanes lanes) {
        List<StatedFact> facts = lanes.visible().stream()
                .flatMap(l -> l.cells().values().stream())
                .toList();
        Optional<Unit> unit = lanes.several() ? unit(facts) : Optional.empty();
        if (model.kind() == PageModel.Kind.EQUITY) {
            return new Promotion(Optional.empty(), List.of(), unit);
        }
        Set<Optional<Span>> periods =
                lanes.visible().stream().map(l -> l.head().period()).collect(Collectors.toSet());
        Optional<Span> period = periods.size() == 1 && lanes.visible().size() > 1
                ? periods.iterator().next()
                : Optional.empty();
        List<Member> members = facts.stream()
                .flatMap(f -> f.members().stream())
                .distinct()
                .filter(m -> facts.stream().allMatch(f -> f.members().contains(m)))
                .toList();
        return new Promotion(period, members, unit);
    }

    /** The unit to show, when all facts are of one family (rule 1.3 b). */
    private static Optional<Unit> unit(List<StatedFact> facts) {
        List<Unit> units = facts.stream()
                .filter(f -> f.concept().type() != Type.PERCENT)
                .flatMap(f -> f.unit().stream())
                .distinct()
                .toList();
        List<Unit> money = units.stream().filter(Unit::currency).toList();
        List<Unit> perShare = units.stream().filter(Unit::perShare).toList();
        List<Unit> shares = units.stream().filter(Unit::shares).toList();
        List<Unit> others = units.stream()
                .filter(u -> !u.currency() && !u.perShare() && !u.shares())
                .toList();
        Set<Optional<String>> currencies = units.stream()
                .map(Unit::currencyCode)
                .filter(Optional::isPresent)
                .collect(Collectors.toSet());
        if (currencies.size() > 1 || money.size() > 1 || perShare.size() > 1) {
            return Optional.empty();
        }
        if (!others.isEmpty()) {
            return units.size() == 1 && !others.get(0).pure() ? Optional.of(others.get(0)) : Optional.empty();
        }
        List<Unit> byRank = new ArrayList<>(money);
        byRank.addAll(perShare);
        byRank.addAll(shares);
        return byRank.stream().findFirst();
    }

    /** The title of the page. */
    String title(PageModel model) {
        if (model.era() == PageModel.Renderer.DOTNET) {
            List<String> parts =
                    new ArrayList<>(members.stream().map(Member::label).toList());
            unit.ifPresent(u -> parts.add(u.currency() ? u.id() + " " + u.symbol() : u.symbol()));
            return model.name() + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
        }
        List<String> parts = new ArrayList<>(List.of(model.name()));
        period.ifPresent(p -> parts.add(
                p.instant()
                        ? ValueText.date(p.end())
                        : String.format(Locale.ROOT, "%d months ended %s", p.months(), ValueText.date(p.end()))));
        members.forEach(m -> parts.add(m.label()));
        unit.ifPresent(u -> parts.add(u.shown()));
        return String.join(" - ", parts);
    }
}
