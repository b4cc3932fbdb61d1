package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Page;

/**
 * Names what can be seen of each body cell: its own form and words, its neighbours', and what the page says of its text
 * elsewhere. The weights of these names are fitted, see {@link RowModel}.
 */
public final class CellFeatures {
    /** Takes the features of a cell: a family's name and which of the family holds. */
    @FunctionalInterface
    public interface Sink {
        void add(String family, String value);
    }

    /**
     * One thing that is seen of a cell.
     *
     * @param family what it is about
     * @param value which of the family holds; may be empty
     */
    public record Feature(String family, String value) {}

    /**
     * A cell and all that is seen of it.
     *
     * @param line the line of its bar
     * @param features in no particular order
     */
    public record SeenCell(int line, List<Feature> features) {
        /** Copies the list. */
        public SeenCell {
            features = List.copyOf(features);
        }
    }

    private static final Set<String> BRACKETS = Set.of(
            "[abstract]",
            "[line items]",
            "[member]",
            "[axis]",
            "[table]",
            "[domain]",
            "[roll forward]",
            "[text block]");
    private static final String OTHER_BRACKET = "[other]";
    private static final String TOP = "top";
    private static final String END = "end";
    private static final String YEARS = "YEARS";
    private static final int LONGEST_RUN = 4;

    private final List<BodyCell> cells;
    private final Page page;
    private final LabelParser labels;
    private final TextUse.Index texts;
    private final SectionSigns sections;
    private final Set<String> years = new HashSet<>();
    private final String numbers;
    private final String definitions;
    private final String columns;
    private final String title;
    private final String kind;

    CellFeatures(Page page, List<BodyCell> cells, LabelParser labels) {
        this.cells = cells;
        this.page = page;
        this.labels = labels;
        texts = new TextUse.Index(cells);
        sections = new SectionSigns(cells);
        cells.stream().filter(cell -> cell.form() == CellForm.YEAR).forEach(cell -> years.add(cell.text()));
        numbers = numbers(cells);
        definitions = definitions(page.definitions());
        columns = columns(page.columns().size());
        title = page.title().text().toLowerCase(Locale.ROOT);
        kind = page.kind().name();
    }

    /** What is seen of the cells of a page, for fitting. */
    public static List<SeenCell> of(Page page) {
        List<BodyCell> cells = BodyCellReader.read(page.body(), diagnostic -> {});
        CellFeatures features = new CellFeatures(page, cells, new LabelParser(page));
        List<SeenCell> seen = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<Feature> found = new ArrayList<>();
            features.describe(i, (family, value) -> found.add(new Feature(family, value)));
            seen.add(new SeenCell(cells.get(i).line(), found));
        }
        return seen;
    }

    /** How many columns the page has: one, two, some, many. */
    public static String columns(int count) {
        return count <= 1 ? "one" : count == 2 ? "two" : count <= 4 ? "some" : "many";
    }

    /** What the definition blocks say of member heads: there are some, there are none; empty without blocks (rule 6.4). */
    static String definitions(List<DefinitionBlock> blocks) {
        if (blocks.isEmpty()) {
            return "lost";
        }
        return blocks.stream().anyMatch(DefinitionBlock::pair) ? "pairs" : "no pairs";
    }

    /** Gives the features of a cell to the sink. */
    void describe(int i, Sink sink) {
        BodyCell cell = cells.get(i);
        String form = form(i);
        String next = form(i + 1);
        String previous = form(i - 1);
        sink.add("any", "");
        sink.add("form", form);
        sink.add("form, next", form + " " + next);
        sink.add("next two", next + " " + form(i + 2));
        sink.add("previous", previous);
        sink.add("previous two", form(i - 2) + " " + previous);
        sink.add("previous, form, next", previous + " " + form + " " + next);
        sink.add("page", kind + (cell.isText() ? " text" : " other"));
        sink.add("columns, form", columns + " " + form);
        sink.add("bar", page.era() + (cell.bare() ? " bare" : ""));
        if (!cell.marks().isEmpty()) {
            sink.add("marks", "");
        }
        for (int back = 1; back <= 2 && back <= i; back++) {
            if (cell.text().equals(cells.get(i - back).text())) {
                sink.add("same as before", back + " " + form);
            }
        }
        if (cell.isText()) {
            describeText(i, cell, sink);
        }
        if (isDoubtful(cell.form())) {
            describePrevious(i, sink);
        }
    }

    private void describeText(int i, BodyCell cell, Sink sink) {
        String text = cell.text();
        describeRun(i, sink);
        describeUse(i, text, sink);
        describeNext(i, text, sink);
        bracket(text).ifPresent(bracket -> sink.add("bracket", bracket));
        boolean unit = labels.hasUnit(text);
        String withUnit = unit ? "unit" : "";
        if (unit) {
            sink.add("unit", "");
        }
        if (MemberCombination.is(text)) {
            sink.add("combination", withUnit);
            if (texts.hasKnownPart(text)) {
                sink.add("combination of known", withUnit);
            }
        }
        if (texts.isPart(text)) {
            sink.add("part of combination", "");
        }
        TextShape.describe(text, columns, sink);
        if (title.contains(text.toLowerCase(Locale.ROOT))) {
            sink.add("in title", "");
        }
        words("word", text, sink);
    }

    /** How many texts stand in a row before and after: the last one before a number is an item's label. */
    private void describeRun(int i, Sink sink) {
        int after = 0;
        while (after < LONGEST_RUN && isText(i + after)) {
            after++;
        }
        int before = 0;
        while (before < LONGEST_RUN && isText(i - before - 1)) {
            before++;
        }
        sink.add("run", "-" + before + " +" + after);
        sink.add("run to value", String.valueOf(after));
        sink.add("run to value, page", after + " " + kind);
        sink.add("run to value, numbers", after + " " + numbers + (columns.equals("one") ? " one" : " more"));
        if (before == 0 && after == 2) {
            sink.add("lone head, definitions", definitions);
        }
        sink.add("definitions", definitions);
    }

    private void describeUse(int i, String text, Sink sink) {
        TextUse use = texts.of(text);
        String count = upTo3(use.count());
        sink.add("count", count);
        if (use.count() > 1) {
            boolean here = i + 1 < cells.size() && !isText(i + 1);
            int others = use.count() - 1;
            int withValue = use.beforeValue() - (here ? 1 : 0);
            sink.add("elsewhere before values", withValue == others ? "always" : withValue > 0 ? "sometimes" : "never");
            sink.add("different before", upTo3(use.predecessors()) + " of " + count);
            sink.add("different after", upTo3(use.successors()) + " of " + count);
        }
        if (sections.separates(i)) {
            sink.add("separates", "");
        }
        int below = sections.labelsBelow(i);
        if (below > 0) {
            int known = sections.labelsKnown(i);
            String share = known == 0 ? "none" : known < below ? "some" : below == 1 ? "the one" : "all";
            sink.add("labels below known", share + (sections.isHead(i + 1) ? " two heads" : " one head"));
        }
    }

    private void describeNext(int i, String text, Sink sink) {
        if (!isText(i + 1)) {
            return;
        }
        String next = cells.get(i + 1).text();
        TextUse use = texts.of(next);
        sink.add("next count", upTo3(use.count()) + " after " + upTo3(use.predecessors()));
        bracket(next).ifPresent(bracket -> sink.add("next bracket", bracket));
        if (next.equals(text)) {
            sink.add("next same", "");
        }
    }

    private void describePrevious(int i, Sink sink) {
        if (!isText(i - 1)) {
            return;
        }
        String previous = cells.get(i - 1).text();
        TextUse use = texts.of(previous);
        sink.add("previous count", upTo3(use.count()) + " before " + upTo3(use.successors()));
        bracket(previous).ifPresent(bracket -> sink.add("previous bracket", bracket));
        if (MemberCombination.is(previous)) {
            sink.add("previous combination", "");
        }
        words("previous word", previous, sink);
        if (isText(i - 2)) {
            words("word before previous", cells.get(i - 2).text(), sink);
        }
    }

    private boolean isText(int i) {
        return i >= 0 && i < cells.size() && cells.get(i).isText();
    }

    private String form(int i) {
        if (i < 0) {
            return TOP;
        }
        if (i >= cells.size()) {
            return END;
        }
        BodyCell cell = cells.get(i);
        return cell.form() == CellForm.YEAR && isOfYears(cell.text())
                ? YEARS
                : cell.form().name();
    }

    /** Whether the year before or after stands on the page, too: then years are likely labels. */
    private boolean isOfYears(String text) {
        int year = Integer.parseInt(text);
        return years.contains(String.valueOf(year - 1)) || years.contains(String.valueOf(year + 1));
    }

    private static boolean isDoubtful(CellForm form) {
        return switch (form) {
            case MONEY, NUMBER, PERCENT -> false;
            default -> true;
        };
    }

    private static void words(String family, String text, Sink sink) {
        List<String> words = LabelWords.of(text);
        if (words.isEmpty()) {
            return;
        }
        for (String word : new LinkedHashSet<>(words)) {
            sink.add(family, word);
        }
        sink.add("first " + family, words.get(0));
        sink.add("last " + family, words.get(words.size() - 1));
    }

    /** The bracket that a label ends in, if it is one of the usual ones. */
    private static Optional<String> bracket(String text) {
        int open = text.endsWith("]") ? text.lastIndexOf('[') : -1;
        if (open < 0) {
            return Optional.empty();
        }
        String bracket = text.substring(open).toLowerCase(Locale.ROOT);
        return Optional.of(BRACKETS.contains(bracket) ? bracket : OTHER_BRACKET);
    }

    private static String upTo3(int count) {
        return String.valueOf(Math.min(3, count));
    }

    private static String numbers(List<BodyCell> cells) {
        long texts = cells.stream().filter(BodyCell::isText).count();
        long others = cells.size() - texts;
        return others == 0 ? "none" : others * 4 < texts ? "few" : others * 2 < texts ? "some" : "many";
    }
}
