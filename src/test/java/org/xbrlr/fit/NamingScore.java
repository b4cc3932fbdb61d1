package org.xbrlr.fit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.Reading;
import org.xbrlr.fact.Concept;
import org.xbrlr.fact.Dimension;
import org.xbrlr.fact.Fact;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Page;
import org.xbrlr.table.Row;
import org.xbrlr.taxonomy.StandardPrefixes;

/** How many definitions, rows and members of pages got names, and how many of the names are right. */
final class NamingScore {
    static final String HEAD = String.format(
            Locale.ROOT,
            "%-52s %-26s %-24s %-26s %-18s %-16s %s",
            "filing",
            "standard definitions",
            "value rows linked",
            "standard rows named",
            "own rows named",
            "members named",
            "(of, given, right)");

    private enum What {
        STANDARD_BLOCK,
        LINK,
        STANDARD_ROW,
        CUSTOM_ROW,
        MEMBER
    }

    private static final class Tally {
        int of;
        int given;
        int right;
    }

    private final Map<What, Tally> tallies = new EnumMap<>(What.class);
    private final List<String> wrong = new ArrayList<>();

    NamingScore() {
        for (What what : What.values()) {
            tallies.put(what, new Tally());
        }
    }

    void add(NamingScore other) {
        other.tallies.forEach((what, tally) -> {
            Tally mine = tally(what);
            mine.of += tally.of;
            mine.given += tally.given;
            mine.right += tally.right;
        });
        wrong.addAll(other.wrong);
    }

    List<String> wrong() {
        return wrong;
    }

    /** Adds a page, unless its text and its HTML do not have the same definitions. */
    void add(NamedPage truth, Reading reading) {
        List<DefinitionBlock> blocks = reading.page().map(Page::definitions).orElse(List.of()).stream()
                .filter(block -> !block.pair())
                .toList();
        if (blocks.size() != truth.elements().size()) {
            return;
        }
        Map<Integer, String> nameOfBlock = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            String name = truth.elements().get(i);
            nameOfBlock.put(blocks.get(i).line(), name);
            if (isStandard(name) && blocks.get(i).text().isPresent()) {
                count(
                        What.STANDARD_BLOCK,
                        name,
                        reading.concepts().of(blocks.get(i)).name(),
                        truth.name());
            }
        }
        rows(truth, reading, nameOfBlock);
        members(truth, reading);
    }

    private void rows(NamedPage truth, Reading reading, Map<Integer, String> nameOfBlock) {
        Map<String, Set<String>> namesOf = new HashMap<>();
        for (NamedPage.Label label : truth.labels()) {
            namesOf.computeIfAbsent(plain(label.text()), text -> new HashSet<>())
                    .add(label.name());
        }
        Set<String> seen = new HashSet<>();
        for (Row row : reading.table().rows()) {
            Set<String> names = namesOf.getOrDefault(plain(row.label()), Set.of());
            if (row.cells().isEmpty() || names.size() != 1 || !seen.add(plain(row.label()))) {
                continue;
            }
            String name = names.iterator().next();
            Optional<String> linked = Optional.ofNullable(
                            reading.definitions().byRow().get(row.line()))
                    .map(block -> nameOfBlock.getOrDefault(block.line(), ""));
            if (!nameOfBlock.isEmpty()) {
                count(What.LINK, name, linked, truth.name());
            }
            Concept concept = reading.concepts().of(row);
            if (isStandard(name)) {
                count(What.STANDARD_ROW, name, concept.name(), truth.name());
            } else {
                String local = name.substring(name.indexOf(':') + 1);
                count(What.CUSTOM_ROW, local, concept.name().map(n -> n.substring(n.indexOf(':') + 1)), truth.name());
            }
        }
    }

    /** A label, cut before its unit and its date as a row's label is. */
    private static String plain(String label) {
        return label.replaceFirst(" \\| [^|]{1,60}$| at [A-Z][a-z]{2}\\. [0-9]{2}, [0-9]{4}$", "")
                .replaceAll("\\s+", " ");
    }

    private void members(NamedPage truth, Reading reading) {
        Map<String, String> pairs = new HashMap<>();
        for (NamedPage.Label label : truth.labels()) {
            if (label.name().contains("=") && !label.text().contains(" | ")) {
                pairs.put(label.text(), label.name());
            }
        }
        Set<String> seen = new HashSet<>();
        for (Fact fact : reading.facts()) {
            for (Dimension dimension : fact.dimensions()) {
                String label = dimension.memberLabel().orElse("");
                Optional<String> pair = Optional.ofNullable(pairs.get(label));
                if (pair.isPresent() && seen.add(label)) {
                    Optional<String> given = dimension
                            .axis()
                            .map(axis -> dimension
                                    .member()
                                    .map(member -> axis + "=" + member)
                                    .orElse(axis));
                    String full = pair.get();
                    boolean axisOnly = given.filter(g -> !g.contains("=")).isPresent();
                    count(What.MEMBER, axisOnly ? full.substring(0, full.indexOf('=')) : full, given, truth.name());
                }
            }
        }
    }

    /** A line of figures. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-52s %-26s %-24s %-26s %-18s %s",
                name,
                figures(What.STANDARD_BLOCK),
                figures(What.LINK),
                figures(What.STANDARD_ROW),
                figures(What.CUSTOM_ROW),
                figures(What.MEMBER));
    }

    private String figures(What what) {
        Tally tally = tally(what);
        return String.format(
                Locale.ROOT,
                "%d %d %d (%s, %s)",
                tally.of,
                tally.given,
                tally.right,
                percent(tally.given, tally.of),
                percent(tally.right, tally.given));
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }

    private void count(What what, String truth, Optional<String> given, String page) {
        Tally tally = tally(what);
        tally.of++;
        if (given.isPresent()) {
            tally.given++;
            if (given.get().equals(truth)) {
                tally.right++;
            } else {
                wrong.add(what + " " + page + ": " + truth + " was named " + given.get());
            }
        }
    }

    private Tally tally(What what) {
        return tallies.computeIfAbsent(what, w -> new Tally());
    }

    private static boolean isStandard(String name) {
        return StandardPrefixes.contain(name.substring(0, Math.max(0, name.indexOf(':'))));
    }
}
