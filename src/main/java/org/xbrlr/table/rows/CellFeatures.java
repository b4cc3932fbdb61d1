package org.xbrlr.table.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;

/**
 * Tells what can be seen of each body cell: its own form and words, its neighbours', and what the page says of its text
 * elsewhere. What is seen are numbers in families ({@link CellFamily}); their weights are fitted, see {@link RowModel}.
 *
 * <p>Longer than other classes because each of its short methods is one group of families, and a fit wants to see them together.
 */
public final class CellFeatures {
    /** Takes what is seen of a cell: a family and the number of what of it holds. */
    interface Sink {
        void add(CellFamily family, int number);
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

    private static final int TEXT = CellForm.TEXT.ordinal();

    private final List<BodyCell> cells;
    private final TextUse.Index texts;
    private final SectionSigns sections;
    private final List<Optional<LabelConvention>> conventions = new ArrayList<>();
    private final List<LabelWords> words = new ArrayList<>();
    private final boolean[] units;

    /** The numbers of the forms of the cells, two more before the first and after the last. */
    private final int[] forms;

    private final double memberOdds;
    private final String title;

    /** The numbers of what the page is. */
    private final int kind;

    private final int era;
    private final int columns;
    private final int numbers;
    private final int definitions;

    CellFeatures(Page page, List<BodyCell> cells, LabelParser labels, KnownWords known) {
        this.cells = cells;
        units = new boolean[cells.size()];
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            BodyCell cell = cells.get(i);
            if (cell.isText()) {
                LabelParser.Label label = labels.parse(cell.oneLine());
                conventions.add(LabelConvention.of(cell.oneLine(), labels.isItem(label)));
                words.add(LabelWords.of(cell.text(), known));
                units[i] = label.unit().isPresent();
                count++;
            } else {
                conventions.add(Optional.empty());
                words.add(LabelWords.NONE);
            }
        }
        texts = new TextUse.Index(cells);
        sections = new SectionSigns(cells);
        forms = forms(cells);
        title = page.title().text().toLowerCase(Locale.ROOT);
        kind = page.kind().ordinal();
        era = page.era().ordinal();
        columns = CellNames.COLUMNS.indexOf(columns(page.columns().size()));
        numbers = CellNames.NUMBERS.indexOf(numbers(count, cells.size() - count));
        String pairs = definitions(page.definitions());
        definitions = CellNames.DEFINITIONS.indexOf(pairs);
        memberOdds = page.era() == Era.PYTHON && pairs.equals("no pairs") ? NO_MEMBERS : 0;
    }

    /** What is seen of the cells of a page, for fitting. */
    public static List<SeenCell> of(Page page) {
        List<BodyCell> cells = BodyCellReader.read(page.body(), diagnostic -> {});
        KnownWords known = new KnownWords();
        for (BodyCell cell : cells) {
            LabelWords.learn(cell.text(), known);
        }
        CellFeatures features = new CellFeatures(page, cells, new LabelParser(page), known);
        List<SeenCell> seen = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<Feature> found = new ArrayList<>();
            features.describe(
                    i, (family, number) -> found.add(new Feature(family.printed(), family.name(number, known))));
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
        for (DefinitionBlock block : blocks) {
            if (block.pair()) {
                return "pairs";
            }
        }
        return "no pairs";
    }

    private static String numbers(int texts, int others) {
        return others == 0 ? "none" : others * 4 < texts ? "few" : others * 2 < texts ? "some" : "many";
    }

    private static int[] forms(List<BodyCell> cells) {
        Set<String> years = new HashSet<>();
        for (BodyCell cell : cells) {
            if (cell.form() == CellForm.YEAR) {
                years.add(cell.text());
            }
        }
        int[] forms = new int[cells.size() + 4];
        Arrays.fill(forms, 0, 2, CellNames.TOP);
        for (int i = 0; i < cells.size(); i++) {
            CellForm form = cells.get(i).form();
            boolean ofYears = form == CellForm.YEAR && isOfYears(cells.get(i).text(), years);
            forms[i + 2] = ofYears ? CellNames.YEARS : form.ordinal();
        }
        Arrays.fill(forms, cells.size() + 2, forms.length, CellNames.END);
        return forms;
    }

    /** Whether the year before or after stands on the page, too: then years are likely labels. */
    private static boolean isOfYears(String text, Set<String> years) {
        int year = Integer.parseInt(text);
        return years.contains(String.valueOf(year - 1)) || years.contains(String.valueOf(year + 1));
    }

    /** The log-odds of each role by convention and by the definition blocks. */
    private List<Double> odds(int i) {
        List<Double> odds = new ArrayList<>();
        for (CellRole role : CellRole.values()) {
            odds.add(odds(i, role));
        }
        return odds;
    }

    /** The log-odds of a role by convention and by the definition blocks. */
    double odds(int i, CellRole role) {
        double odds = convention(i).isPresent() ? convention(i).get().odds(role) : 0;
        return odds + (role == CellRole.MEMBER ? memberOdds : 0);
    }

    /** Gives all that is seen of a cell to the sink. */
    void describe(int i, Sink sink) {
        describePlace(i, sink);
        BodyCell cell = cells.get(i);
        if (!cell.marks().isEmpty()) {
            sink.add(CellFamily.MARKS, 0);
        }
        for (int back = 1; back <= 2 && back <= i; back++) {
            if (cell.text().equals(cells.get(i - back).text())) {
                sink.add(CellFamily.SAME_AS_BEFORE, CellFamily.SAME_AS_BEFORE.of(back - 1, form(i)));
            }
        }
        if (cell.isText()) {
            describeText(i, cell.text(), sink);
        }
        if (isDoubtful(cell.form())) {
            describePrevious(i, sink);
        }
    }

    /** What lies in the forms of the cell and of those around it. */
    private void describePlace(int i, Sink sink) {
        int form = form(i);
        int next = form(i + 1);
        int previous = form(i - 1);
        sink.add(CellFamily.ANY, 0);
        sink.add(CellFamily.FORM, form);
        sink.add(CellFamily.FORM_NEXT, CellFamily.FORM_NEXT.of(form, next));
        sink.add(CellFamily.NEXT_TWO, CellFamily.NEXT_TWO.of(next, form(i + 2)));
        sink.add(CellFamily.PREVIOUS, previous);
        sink.add(CellFamily.PREVIOUS_TWO, CellFamily.PREVIOUS_TWO.of(form(i - 2), previous));
        sink.add(CellFamily.PREVIOUS_FORM_NEXT, CellFamily.PREVIOUS_FORM_NEXT.of(previous, form, next));
        sink.add(CellFamily.PAGE, CellFamily.PAGE.of(kind, form == TEXT ? 1 : 0));
        sink.add(CellFamily.COLUMNS_FORM, CellFamily.COLUMNS_FORM.of(columns, form));
        sink.add(CellFamily.BAR, 2 * era + (cells.get(i).bare() ? 1 : 0));
    }

    private void describeText(int i, String text, Sink sink) {
        describeRun(i, sink);
        describeUse(i, sink);
        describeNext(i, text, sink);
        int withUnit = units[i] ? 1 : 0;
        if (units[i]) {
            sink.add(CellFamily.UNIT, 0);
        }
        if (MemberCombination.is(text)) {
            sink.add(CellFamily.COMBINATION, withUnit);
            if (texts.hasKnownPart(text)) {
                sink.add(CellFamily.COMBINATION_OF_KNOWN, withUnit);
            }
        }
        if (texts.isPart(text)) {
            sink.add(CellFamily.PART_OF_COMBINATION, 0);
        }
        TextShape.describe(text, columns, sink);
        if (text.length() <= title.length() && title.contains(text.toLowerCase(Locale.ROOT))) {
            sink.add(CellFamily.IN_TITLE, 0);
        }
        WordFamilies.OWN.describe(words.get(i), kind, sink);
    }

    /** How many texts stand in a row before and after: the last one before a number is an item's label. */
    private void describeRun(int i, Sink sink) {
        int after = 0;
        while (after < CellNames.LONGEST_RUN && isText(i + after)) {
            after++;
        }
        int before = 0;
        while (before < CellNames.LONGEST_RUN && isText(i - before - 1)) {
            before++;
        }
        sink.add(CellFamily.RUN, CellFamily.RUN.of(before, after));
        sink.add(CellFamily.RUN_TO_VALUE, after);
        sink.add(CellFamily.RUN_TO_VALUE_PAGE, CellFamily.RUN_TO_VALUE_PAGE.of(after, kind));
        sink.add(
                CellFamily.RUN_TO_VALUE_NUMBERS,
                CellFamily.RUN_TO_VALUE_NUMBERS.of(after, numbers, columns == 0 ? 0 : 1));
        if (before == 0 && after == 2) {
            sink.add(CellFamily.LONE_HEAD, definitions);
        }
        sink.add(CellFamily.DEFINITIONS, definitions);
    }

    private void describeUse(int i, Sink sink) {
        TextUse use = texts.of(i);
        int count = counted(use.count());
        sink.add(CellFamily.COUNT, count);
        if (use.count() > 1) {
            boolean here = i + 1 < cells.size() && !isText(i + 1);
            int others = use.count() - 1;
            int withValue = use.beforeValue() - (here ? 1 : 0);
            sink.add(CellFamily.ELSEWHERE, howOften(withValue, others));
            sink.add(CellFamily.DIFFERENT_BEFORE, CellFamily.DIFFERENT_BEFORE.of(counted(use.predecessors()), count));
            sink.add(CellFamily.DIFFERENT_AFTER, CellFamily.DIFFERENT_AFTER.of(counted(use.successors()), count));
        }
        if (sections.separates(i)) {
            sink.add(CellFamily.SEPARATES, 0);
        }
        int below = sections.labelsBelow(i);
        if (below > 0) {
            int known = sections.labelsKnown(i);
            sink.add(
                    CellFamily.LABELS_BELOW,
                    CellFamily.LABELS_BELOW.of(knownBelow(known, below), sections.isHead(i + 1) ? 1 : 0));
        }
    }

    private void describeNext(int i, String text, Sink sink) {
        if (!isText(i + 1)) {
            return;
        }
        TextUse use = texts.of(i + 1);
        sink.add(CellFamily.NEXT_COUNT, CellFamily.NEXT_COUNT.of(counted(use.count()), counted(use.predecessors())));
        describeConvention(CellFamily.NEXT_CONVENTION, i + 1, sink);
        if (cells.get(i + 1).text().equals(text)) {
            sink.add(CellFamily.NEXT_SAME, 0);
        }
        WordFamilies.NEXT.describe(words.get(i + 1), kind, sink);
    }

    private void describePrevious(int i, Sink sink) {
        if (!isText(i - 1)) {
            return;
        }
        TextUse use = texts.of(i - 1);
        sink.add(
                CellFamily.PREVIOUS_COUNT,
                CellFamily.PREVIOUS_COUNT.of(counted(use.count()), counted(use.successors())));
        describeConvention(CellFamily.PREVIOUS_CONVENTION, i - 1, sink);
        if (MemberCombination.is(cells.get(i - 1).text())) {
            sink.add(CellFamily.PREVIOUS_COMBINATION, 0);
        }
        WordFamilies.PREVIOUS.describe(words.get(i - 1), kind, sink);
        if (isText(i - 2)) {
            describeConvention(CellFamily.CONVENTION_BEFORE_PREVIOUS, i - 2, sink);
            WordFamilies.BEFORE_PREVIOUS.describe(words.get(i - 2), kind, sink);
        }
    }

    private void describeConvention(CellFamily family, int i, Sink sink) {
        if (convention(i).isPresent()) {
            sink.add(family, convention(i).get().ordinal());
        }
    }

    /** The convention that the text of a cell follows, if any. */
    private Optional<LabelConvention> convention(int i) {
        return conventions.get(i);
    }

    private boolean isText(int i) {
        return form(i) == TEXT;
    }

    private int form(int i) {
        return forms[i + 2];
    }

    private static boolean isDoubtful(CellForm form) {
        return switch (form) {
            case MONEY, NUMBER, PERCENT -> false;
            default -> true;
        };
    }

    private static int howOften(int times, int all) {
        return times == all ? CellNames.ALWAYS : times > 0 ? CellNames.SOMETIMES : CellNames.NEVER;
    }

    private static int knownBelow(int known, int below) {
        if (known < below) {
            return known == 0 ? CellNames.NONE_KNOWN : CellNames.SOME_KNOWN;
        }
        return below == 1 ? CellNames.THE_ONE_KNOWN : CellNames.ALL_KNOWN;
    }

    private static int counted(int count) {
        return Math.min(CellNames.MOST_COUNTED, count);
    }
}
