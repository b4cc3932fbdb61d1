package org.xbrlr.render;

import java.util.List;
import java.util.Optional;

/**
 * What a page is rendered from: a report's presentation and its facts.
 *
 * @param name the report's name
 * @param kind what sort of report it is
 * @param era which renderer's habits to follow
 * @param scaleLine the scale line as it is to be printed, for the .NET renderer; else it follows from the facts
 * @param entries the presentation tree, flattened
 * @param axes in presentation order
 * @param members in presentation order
 * @param units in the order of the instance
 * @param facts in any order
 * @param definitions whether definition blocks follow the table
 */
public record PageModel(
        String name,
        Kind kind,
        Renderer era,
        Optional<String> scaleLine,
        List<Entry> entries,
        List<Axis> axes,
        List<Member> members,
        List<Unit> units,
        List<StatedFact> facts,
        boolean definitions) {
    /** Copies the lists. */
    public PageModel {
        entries = List.copyOf(entries);
        axes = List.copyOf(axes);
        members = List.copyOf(members);
        units = List.copyOf(units);
        facts = List.copyOf(facts);
    }

    /** The sorts of report that are laid out differently. */
    public enum Kind {
        STATEMENT,
        CASHFLOW,
        EQUITY,
        DETAILS
    }

    /** The renderers whose habits differ (rule 7). */
    public enum Renderer {
        PYTHON,
        DOTNET
    }

    /** Where members stand on an axis: the place of its member among them, of the default when it has none. */
    int place(Axis axis, List<Member> of) {
        List<Member> onAxis =
                members.stream().filter(m -> m.axis().equals(axis)).toList();
        return of.stream()
                .filter(m -> m.axis().equals(axis))
                .findFirst()
                .map(m -> onAxis.indexOf(m) < axis.defaultPlace() ? onAxis.indexOf(m) : onAxis.indexOf(m) + 1)
                .orElse(axis.defaultPlace());
    }
}
