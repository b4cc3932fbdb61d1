package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;

/**
 * Names what can be seen of each body cell: its own form and words, its neighbours', and what the page says of its text
 * elsewhere. The weights of these names are fitted, see {@link RowModel}.
 *
 * <p>Longer than other classes because each of its short methods is one family of names, and a fit wants to see them together.
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
     * @param text whether it is text by its form
     * @param features in no particular order
     * @param odds the log-odds of each role by convention
     */
    public record SeenCell(int line, boolean text, List<Feature> features, List<Double> odds) {
        /** Copies the list. */
        public SeenCell {
            features = List.copyOf(features);
            odds = List.copyOf(odds);
        }
    }

    /** The log-odds of a member head where definition blocks stand for no member (rule 6.4). */
    private static final double NO_MEMBERS = -8;

    /** The names of forms, by number: those of {@link CellForm}, and what else may stand beside a cell. */
    private static final List<String> FORMS = Stream.concat(
                    Arrays.stream(CellForm.values()).map(CellForm::name), Stream.of("YEARS", "top", "end"))
            .toList();

    private static final int YEARS = FORMS.indexOf("YEARS");
    private static final int TOP = FORMS.indexOf("top");
    private static final int END = FORMS.indexOf("end");

    /** Bits of the number of a form. */
    private static final int FORM_BITS = 4;

    private static final int LONGEST_RUN = 4;

    private final List<BodyCell> cells;
    private final Page page;
    private final TextUse.Index texts;
    private final SectionSigns sections;
    private final List<Optional<LabelConvention>> conventions = new ArrayList<>();
    private final List<Boolean> units = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final Set<String> years = new HashSet<>();

    /** The numbers of the forms of the cells, two more before the first and after the last. */
    private final int[] forms;

    private final double memberOdds;
    private final String numbers;
    private final String definitions;
    private final String columns;
    private final String title;
    private final String kind;

    CellFeatures(Page page, List<BodyCell> cells, LabelParser labels) {
        this.cells = cells;
        this.page = page;
        for (BodyCell cell : cells) {
            LabelParser.Label label = labels.parse(cell.isText() ? cell.oneLine() : "");
            boolean item = labels.isItem(label);
            conventions.add(cell.isText() ? LabelConvention.of(cell.oneLine(), item) : Optional.empty());
            units.add(label.unit().isPresent());
            words.add(cell.isText() ? LabelWords.of(cell.text()) : List.of());
        }
        texts = new TextUse.Index(cells);
        sections = new SectionSigns(cells);
        cells.stream().filter(cell -> cell.form() == CellForm.YEAR).forEach(cell -> years.add(cell.text()));
        forms = new int[cells.size() + 4];
        Arrays.fill(forms, 0, 2, TOP);
        for (int i = 0; i < cells.size(); i++) {
            CellForm form = cells.get(i).form();
            boolean ofYears = form == CellForm.YEAR && isOfYears(cells.get(i).text());
            forms[i + 2] = ofYears ? YEARS : form.ordinal();
        }
        Arrays.fill(forms, cells.size() + 2, forms.length, END);
        numbers = numbers(cells);
        memberOdds = page.era() == Era.PYTHON && definitions(page.definitions()).equals("no pairs") ? NO_MEMBERS : 0;
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
            seen.add(new SeenCell(cells.get(i).line(), cells.get(i).isText(), found, features.odds(i)));
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

    /** The log-odds of each role by convention and by the definition blocks. */
    List<Double> odds(int i) {
        return Arrays.stream(CellRole.values()).map(role -> odds(i, role)).toList();
    }

    /** The log-odds of a role by convention and by the definition blocks. */
    double odds(int i, CellRole role) {
        double odds = convention(i).isPresent() ? convention(i).get().odds(role) : 0;
        return odds + (role == CellRole.MEMBER ? memberOdds : 0);
    }

    /** Gives the features of a cell to the sink. */
    void describe(int i, Sink sink) {
        describePlace(i, sink);
        describeCell(i, sink);
    }

    /** A number for the forms around a cell: cells of one number have the same features of their place. */
    int place(int i) {
        int place = (cells.get(i).bare() ? 2 : 0) + (cells.get(i).isText() ? 1 : 0);
        for (int j = i; j < i + 5; j++) {
            place = place << FORM_BITS | forms[j];
        }
        return place;
    }

    /** The features that lie in the forms of the cell and of those around it. */
    void describePlace(int i, Sink sink) {
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
    }

    /** All other features of the cell. */
    void describeCell(int i, Sink sink) {
        BodyCell cell = cells.get(i);
        if (!cell.marks().isEmpty()) {
            sink.add("marks", "");
        }
        for (int back = 1; back <= 2 && back <= i; back++) {
            if (cell.text().equals(cells.get(i - back).text())) {
                sink.add("same as before", back + " " + form(i));
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
        boolean unit = units.get(i);
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
        words("word", i, sink);
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
        convention(i + 1).ifPresent(after -> sink.add("next convention", after.name()));
        if (next.equals(text)) {
            sink.add("next same", "");
        }
        words("next word", i + 1, sink);
    }

    private void describePrevious(int i, Sink sink) {
        if (!isText(i - 1)) {
            return;
        }
        String previous = cells.get(i - 1).text();
        TextUse use = texts.of(previous);
        sink.add("previous count", upTo3(use.count()) + " before " + upTo3(use.successors()));
        convention(i - 1).ifPresent(before -> sink.add("previous convention", before.name()));
        if (MemberCombination.is(previous)) {
            sink.add("previous combination", "");
        }
        words("previous word", i - 1, sink);
        if (isText(i - 2)) {
            convention(i - 2).ifPresent(before -> sink.add("convention before previous", before.name()));
            words("word before previous", i - 2, sink);
        }
    }

    /** The convention that the text of a cell follows, if any. */
    Optional<LabelConvention> convention(int i) {
        return conventions.get(i);
    }

    private boolean isText(int i) {
        return i >= 0 && i < cells.size() && cells.get(i).isText();
    }

    private String form(int i) {
        return FORMS.get(forms[i + 2]);
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

    private void words(String family, int i, Sink sink) {
        List<String> words = this.words.get(i);
        if (words.isEmpty()) {
            return;
        }
        for (String word : new LinkedHashSet<>(words)) {
            sink.add(family, word);
        }
        sink.add(family + ", whole", String.join(" ", words));
        if (words.size() > 1) {
            String firstTwo = words.get(0) + " " + words.get(1);
            sink.add(family + ", first two", firstTwo);
            sink.add(family + ", first two, page", firstTwo + ", " + kind);
        }
        sink.add("first " + family, words.get(0));
        sink.add("last " + family, words.get(words.size() - 1));
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
