package org.xbrlr.table.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xbrlr.page.Page;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.columns.Layout;

/**
 * Lists the placements of each row that the hard rules allow, looking at the row alone.
 *
 * <ul>
 *   <li>C1: values go left to right in distinct columns.
 *   <li>C4, C8: a value stands only in a column whose unit lines allow it.
 *   <li>C9: values of a duration never stand in an instant column.
 *   <li>C10: an instant fills every column of its end date, with equal values.
 *   <li>What shows a currency symbol in one section is money in all of them.
 *   <li>C11: on a page with two currencies, what has no currency repeats in each column of its period.
 * </ul>
 */
public final class CandidateBuilder {
    /** More column sets than this are not looked at for one row and code. */
    static final int MOST_SETS = 1200;

    /** About how many steps it takes to weigh a candidate of a row, and each of its columns. */
    private static final int STEPS_A_CANDIDATE = 70;

    private static final int STEPS_A_COLUMN = 10;

    /** About how many steps it takes to list a set, its columns left out. */
    private static final int STEPS_A_SET = 40;

    /** About how many lists of column sets a row has: for amounts of money and others, of durations and instants. */
    private static final long LISTS = 3;

    /** So many are listed where there are more. */
    private static final int MOST_PREFERRED = 500;

    private static final List<SymbolCode> CODES = List.of(SymbolCode.values());

    private final PageRules page;
    private final LayoutRules layout;
    private final Optional<HardRule> without;
    private final ColumnPreference preference;
    private final Effort effort;
    private final UnitRules units;
    private final Concepts concepts;
    private final ColumnBlocks blocks;
    private final Map<List<Object>, long[]> preferred = new HashMap<>();
    private int rowsLeft;

    /** Prepares for one page under one layout. */
    public CandidateBuilder(Page page, Layout layout, List<ValueRow> rows) {
        this(PageRules.usual(page, rows), layout, ColumnPreference.NONE, new Effort(Long.MAX_VALUE));
    }

    /**
     * Prepares for one page under one layout; of too many placements of a row, the preferred ones are listed.
     *
     * @param effort for all rows, each of which is to be asked for once
     */
    public CandidateBuilder(PageRules page, Layout layout, ColumnPreference preference, Effort effort) {
        this(page, page.of(layout), Optional.empty(), preference, effort);
    }

    /** Prepares for one page under one layout, one rule left out perhaps. */
    CandidateBuilder(
            PageRules page,
            LayoutRules layout,
            Optional<HardRule> without,
            ColumnPreference preference,
            Effort effort) {
        this.page = page;
        this.layout = layout;
        this.without = without;
        this.preference = preference;
        this.effort = effort;
        units = page.units();
        concepts = page.concepts();
        blocks = new ColumnBlocks(page, layout);
        rowsLeft = page.rows().size();
    }

    /**
     * The candidates of a row.
     *
     * @param list at least one
     * @param complete whether these are all that the hard rules allow
     */
    public record Candidates(List<Candidate> list, boolean complete) {
        /** Copies the list. */
        public Candidates {
            list = List.copyOf(list);
        }
    }

    /** The candidates of a row that has no more values than the page has columns. */
    public Candidates build(ValueRow row) {
        long stepsEach = STEPS_A_CANDIDATE + (long) STEPS_A_COLUMN * row.size();
        int most = effort.enoughFor(MOST_SETS, Math.max(1, rowsLeft) * LISTS * stepsEach);
        rowsLeft--;
        Search search = new Search(row, most);
        for (SymbolCode code : CODES) {
            if (codeFits(row, code)) {
                search.sets(code, units.columnsFor(row, code), false);
            }
        }
        boolean byUnits = !search.found.isEmpty();
        for (SymbolCode code : CODES) {
            if (!byUnits && codeFits(row, code)) {
                search.sets(code, units.all(), true);
            }
        }
        if (search.found.isEmpty()) {
            search.anyColumns();
        }
        effort.spend(search.found.size() * stepsEach);
        if (!search.complete && most < MOST_SETS) {
            effort.cut();
        }
        return new Candidates(search.found, search.complete && byUnits);
    }

    /**
     * The candidates that the hard rules allow, and no others.
     *
     * @param list perhaps none
     * @param cut whether there are more
     */
    public record Allowed(List<Candidate> list, boolean cut) {
        /** Copies the list. */
        public Allowed {
            list = List.copyOf(list);
        }
    }

    /** What the hard rules allow a row that has no more values than the page has columns. */
    public Allowed allowed(ValueRow row) {
        Search search = new Search(row, MOST_SETS);
        for (SymbolCode code : CODES) {
            if (codeFits(row, code)) {
                search.sets(code, leftOut(HardRule.UNIT_LINES) ? units.all() : units.columnsFor(row, code), false);
            }
        }
        effort.spend((long) search.found.size() * (row.size() + STEPS_A_SET));
        return new Allowed(search.found, !search.complete);
    }

    /** The columns in which a row placed by a candidate may have a nil cell, so far as its period type and unit say. */
    long mayHide(ValueRow row, Candidate candidate) {
        long possible = units.columnsFor(row, candidate.code()) & ~candidate.columns();
        return candidate.type() == PeriodType.DURATION ? possible & layout.durations() : possible;
    }

    private boolean leftOut(HardRule rule) {
        return without.isPresent() && without.get() == rule;
    }

    private boolean codeFits(ValueRow row, SymbolCode code) {
        if (!(leftOut(HardRule.SCALE_AND_SUFFIX) || units.possible(row, code))) {
            return false;
        }
        return code == SymbolCode.NONE ? !concepts.anyMarked(row) : concepts.allAmounts(row);
    }

    /** The search for one row. */
    private final class Search {
        private final ValueRow row;
        private final List<Candidate> found = new ArrayList<>();
        private final int most;
        private final boolean askSymbols;
        private boolean complete = true;

        Search(ValueRow row, int most) {
            this.row = row;
            this.most = most;
            askSymbols = units.askSymbols(row);
        }

        private boolean isDuration(ValueRow row) {
            return layout.underMonths()
                    && !leftOut(HardRule.COVER_PERIOD)
                    && page.cover().isDuration(row);
        }

        void sets(SymbolCode code, long allowed, boolean forced) {
            if (layout.timeless()) {
                choose(blocks.singles(allowed, false), code, PeriodType.FOREVER, forced);
                return;
            }
            boolean perPeriod = units.severalCurrencies() && code == SymbolCode.NONE;
            choose(
                    perPeriod ? blocks.periods(allowed) : blocks.singles(allowed, true),
                    code,
                    PeriodType.DURATION,
                    forced);
            if (!isDuration(row)) {
                choose(blocks.moments(allowed, perPeriod), code, PeriodType.INSTANT, forced);
            }
            if (!page.byUnits() && perPeriod && !isDuration(row)) {
                int several = found.size();
                choose(blocks.moments(allowed, false), code, PeriodType.INSTANT, forced);
                leaveOutDoubles(several); // some are of one currency and of several alike
            }
        }

        /** Of the candidates from a place on, leaves out those that stand before it, too. */
        private void leaveOutDoubles(int from) {
            LongSet[] known = new LongSet[Candidate.KINDS];
            int kept = from;
            for (int i = 0; i < found.size(); i++) {
                Candidate candidate = found.get(i);
                LongSet ofKind = known[candidate.kind()];
                if (i < from) {
                    if (ofKind == null) {
                        ofKind = new LongSet();
                        known[candidate.kind()] = ofKind;
                    }
                    ofKind.add(candidate.columns());
                } else if (ofKind == null || ofKind.find(candidate.columns()) < 0) {
                    found.set(kept, candidate);
                    kept++;
                }
            }
            found.subList(kept, found.size()).clear();
        }

        /** Last resort for a row that no rule lets in: any columns, so that nothing is lost. */
        void anyColumns() {
            SymbolCode code = row.anyMarked() ? SymbolCode.MONEY : SymbolCode.NONE;
            PeriodType type = layout.timeless() ? PeriodType.FOREVER : PeriodType.DURATION;
            SetSearch search = blocks.singles(units.all(), false).search(row.size(), most);
            found.addAll(List.of(search.candidates(code, type, true)));
        }

        private void choose(BlockSets blocks, SymbolCode code, PeriodType type, boolean forced) {
            if (!page.byUnits() && !complete) {
                return; // too many is too many
            }
            SetSearch search = blocks.search(row.size(), most);
            if (search.cut() && preference != ColumnPreference.NONE) {
                for (long set : preferred(blocks.blocks())) {
                    if (valuesFit(set, blocks.wide())) {
                        found.add(new Candidate(set, code, type, forced));
                    }
                }
            } else {
                boolean alike = blocks.wide().length == 0 && !askSymbols;
                for (Candidate candidate : search.candidates(code, type, forced)) {
                    if (alike || valuesFit(candidate.columns(), blocks.wide())) {
                        found.add(candidate);
                    }
                }
            }
            complete &= !search.cut();
        }

        /** Rows of as many values, of the same signs if those count, have the same preferred sets. */
        private long[] preferred(long[] blocks) {
            List<Long> boxed = new ArrayList<>();
            for (long block : blocks) {
                boxed.add(block);
            }
            List<Integer> signs = preference.signs(row);
            int fewer = Math.min(most, MOST_PREFERRED);
            List<Object> key = List.of(boxed, signs, fewer);
            long[] sets = preferred.get(key);
            if (sets == null) {
                effort.spend((long) blocks.length * row.size() * fewer);
                sets = PreferredSets.find(boxed, signs, preference, fewer);
                preferred.put(key, sets);
            }
            return sets;
        }

        /** Cells of one block show the same value; a visible symbol is that of its column. */
        private boolean valuesFit(long set, long[] wideBlocks) {
            return (!askSymbols || units.symbolsFit(row, set)) && row.sameWithin(wideBlocks, set);
        }
    }
}
