package org.xbrlr.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a page's model from a short description, so that pages can be written by hand.
 *
 * <pre>
 * title    Segment Reporting (Details)        # a sharp sign after blanks begins a comment
 * kind     details                            # statement, cashflow, equity, details
 * amounts  monetary x1000 -3                  # written in thousands, decimals -3
 * period   Q23 2023-04-01 2023-06-30
 * period   I22 2022-12-31
 * axis     SEG Segments [Axis]                # typed: an axis of values; column: an axis on columns
 * member   NORTH SEG North
 * abstract lines us-gaap_SegmentLineItems | Segment Reporting [Line Items]
 * monetary rev us-gaap_Revenues | Total revenue
 * integer:Item sites xy_Sites | Number of sites
 * monetary open us-gaap_Cash start | Cash, beginning       # start, end, negated
 * doc      us-gaap_Revenues disclosure | Amount of revenue.
 * rows                                        # facts without members; then: rows NORTH, …
 * rev      Q23=64,928 Q22=(12)[1] Y23=nil Y22=5@EUR T="some words"
 * </pre>
 *
 * <p>A name before an element is the concept's alias; a concept at several places has the same alias at each.
 */
public final class ModelReader {
    private static final Map<String, String> REFERENCES = Map.of(
            "disclosure", "Reference 1: http://www.xbrl.org/2003/role/disclosureRef",
            "presentation", "Reference 1: http://www.xbrl.org/2003/role/presentationRef",
            "example", "Reference 1: http://www.xbrl.org/2003/role/exampleRef",
            "common", "Reference 1: http://www.xbrl.org/2009/role/commonPracticeRef",
            "legacy", "Reference 1: http://fasb.org/us-gaap/role/ref/legacyRef");

    private final Map<String, Span> periods = new LinkedHashMap<>();
    private final Map<String, Axis> axes = new LinkedHashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<EntryLine> entries = new ArrayList<>();
    private final Map<String, Doc> docs = new LinkedHashMap<>();
    private final FactReader facts = new FactReader(periods, units);
    private String title = "";
    private PageModel.Kind kind = PageModel.Kind.DETAILS;
    private PageModel.Renderer era = PageModel.Renderer.PYTHON;
    private Optional<String> scaleLine = Optional.empty();
    private boolean definitions = true;

    private ModelReader() {}

    /** The model that a description stands for. */
    public static PageModel read(String description) {
        ModelReader reader = new ModelReader();
        List<FactLine> factLines = new ArrayList<>();
        List<String> section = List.of();
        for (String raw : description.lines().toList()) {
            String line = raw.replaceFirst("(^|\\s+)# .*$", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            String word = line.split("\\s+", 2)[0];
            String rest = line.substring(word.length()).strip();
            if (word.equals("rows")) {
                section = rest.isEmpty() ? List.of() : List.of(rest.split("\\s*,\\s*"));
            } else if (!reader.declaration(word, rest)) {
                factLines.add(new FactLine(word, rest, section));
            }
        }
        return reader.model(factLines);
    }

    private boolean declaration(String word, String rest) {
        switch (word) {
            case "title" -> title = rest;
            case "kind" -> kind = PageModel.Kind.valueOf(rest.toUpperCase(java.util.Locale.ROOT));
            case "era" -> era = PageModel.Renderer.valueOf(rest.toUpperCase(java.util.Locale.ROOT));
            case "scaleline" -> scaleLine = Optional.of(rest);
            case "definitions" -> definitions = rest.equals("yes");
            case "currency" -> facts.currency(rest);
            case "amounts" -> facts.amounts(rest);
            case "unit" -> units.put(rest, Unit.of(rest));
            case "period" -> period(rest.split("\\s+", -1));
            case "axis", "typed", "column" -> axis(word, rest.split("\\s+", 2));
            case "default" -> defaultPlace(rest);
            case "member" -> member(rest.split("\\s+", 3));
            case "doc" -> doc(rest.split("\\s+", 2)[0], rest);
            default -> {
                return entry(word, rest);
            }
        }
        return true;
    }

    private void period(String[] words) {
        LocalDate last = LocalDate.parse(words[words.length - 1]);
        periods.put(words[0], words.length == 3 ? Span.of(LocalDate.parse(words[1]), last) : Span.at(last));
    }

    private void axis(String word, String[] words) {
        axes.put(words[0], new Axis(words[0], words[1], word.equals("typed"), word.equals("column"), 0));
    }

    /** The default member stands where this line stands among its axis's members. */
    private void defaultPlace(String name) {
        Axis old = found(axes, name);
        int place = (int)
                members.values().stream().filter(m -> m.axis().equals(old)).count();
        Axis placed = new Axis(name, old.label(), old.typed(), old.onColumns(), place);
        axes.put(name, placed);
        members.replaceAll((n, m) -> m.axis().equals(old) ? new Member(placed, m.label()) : m);
    }

    private void member(String[] words) {
        members.put(words[0], new Member(found(axes, words[1]), words[2]));
    }

    private void doc(String element, String rest) {
        String head = rest.contains("|") ? rest.substring(0, rest.indexOf('|')) : rest;
        String reference = head.substring(element.length()).strip();
        Optional<String> text = rest.contains("|")
                ? Optional.of(rest.substring(rest.indexOf('|') + 1).strip().replace("\\n", "\n"))
                : Optional.empty();
        docs.put(element, new Doc(text, Optional.ofNullable(REFERENCES.get(reference))));
    }

    private boolean entry(String word, String rest) {
        String[] typeAndUnit = word.split(":", 2);
        Optional<Type> type = Type.named(typeAndUnit[0]);
        int bar = rest.indexOf('|');
        if (type.isEmpty() || bar < 0) {
            return false;
        }
        List<String> words = List.of(rest.substring(0, bar).strip().split("\\s+", -1));
        Entry.Edge edge =
                words.contains("start") ? Entry.Edge.START : words.contains("end") ? Entry.Edge.END : Entry.Edge.NONE;
        entries.add(new EntryLine(
                words.get(0),
                words.get(1),
                type.get(),
                edge,
                words.contains("negated"),
                rest.substring(bar + 1).strip()));
        if (typeAndUnit.length == 2) {
            facts.unitOf(words.get(0), typeAndUnit[1]);
        }
        return true;
    }

    private PageModel model(List<FactLine> factLines) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (EntryLine e : entries) {
            Doc doc = docs.getOrDefault(e.element, new Doc(Optional.empty(), Optional.empty()));
            concepts.put(e.alias, new Concept(e.element, e.type, doc.text, doc.reference));
        }
        List<StatedFact> stated = new ArrayList<>();
        for (FactLine line : factLines) {
            List<Member> on = line.section.stream()
                    .map(name -> found(members, name))
                    .sorted((a, b) -> Integer.compare(axisPlace(a), axisPlace(b)))
                    .toList();
            stated.addAll(facts.read(line.alias, found(concepts, line.alias), on, line.rest));
        }
        return new PageModel(
                title,
                kind,
                era,
                scaleLine,
                entries.stream()
                        .map(e -> new Entry(found(concepts, e.alias), e.label, e.edge, e.negated))
                        .toList(),
                List.copyOf(axes.values()),
                List.copyOf(members.values()),
                List.copyOf(units.values()),
                stated,
                definitions);
    }

    private int axisPlace(Member member) {
        return List.copyOf(axes.values()).indexOf(member.axis());
    }

    private static <T> T found(Map<String, T> map, String name) {
        T value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the description does not declare " + name);
        }
        return value;
    }

    private record EntryLine(String alias, String element, Type type, Entry.Edge edge, boolean negated, String label) {}

    private record FactLine(String alias, String rest, List<String> section) {}

    private record Doc(Optional<String> text, Optional<String> reference) {}

    /** Amounts as written: the power of ten they are written in, and their precision. */
    record Amounts(int power, OptionalInt decimals) {}
}
