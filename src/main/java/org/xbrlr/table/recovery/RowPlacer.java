package org.xbrlr.table.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xbrlr.table.Alternative;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.evidence.Beliefs;
import org.xbrlr.table.evidence.Evidence;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.SymbolCode;
import org.xbrlr.table.placement.ValueRow;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;

/** Turns the probabilities of a row's candidates into placed cells. */
final class RowPlacer {
    /** Other columns are told from this probability on. */
    private static final double LEAST_ALTERNATIVE = 0.02;

    /** Below this, evidence does not choose. */
    private static final double AMBIGUOUS_BELOW = 0.5;

    private final PageReading reading;
    private final Beliefs beliefs;
    private final int[][] certain;

    RowPlacer(PageReading reading, int[][] certain) {
        this.reading = reading;
        this.beliefs = reading.likeliest().beliefs();
        this.certain = certain;
    }

    /** The period type of a column; empty where it has none. */
    static Optional<PeriodType> periodType(Slot slot) {
        return switch (slot.role()) {
            case INSTANT -> Optional.of(PeriodType.INSTANT);
            case DURATION, EVENT -> Optional.of(PeriodType.DURATION);
            case TIMELESS -> Optional.empty();
        };
    }

    /** A row without values, or with more than the page has columns: its values get the columns from the left. */
    static Row unplaceable(UnplacedRow row, int columns) {
        List<PlacedCell> cells = new ArrayList<>();
        for (UnplacedCell cell : row.cells()) {
            int column = Math.min(cells.size() + 1, Math.max(columns, 1));
            cells.add(new PlacedCell(
                    cell.line(),
                    cell.shown(),
                    cell.value(),
                    column,
                    Certainty.AMBIGUOUS,
                    0.5,
                    List.of(),
                    cell.footnotes()));
        }
        return row(row, Optional.empty(), cells);
    }

    private static Row row(UnplacedRow row, Optional<PeriodType> period, List<PlacedCell> cells) {
        return new Row(
                row.line(),
                row.kind(),
                row.label(),
                row.unitSuffix(),
                row.section(),
                row.headings(),
                row.balanceDate(),
                period,
                row.footnotes(),
                cells);
    }

    Row place(ValueRow row) {
        int r = row.index();
        int columns = reading.likeliest().layout().size();
        double[][] inColumn = new double[row.size()][columns];
        for (int l = 0; l < reading.readings().size(); l++) {
            LayoutReading under = reading.readings().get(l);
            List<Candidate> list = under.candidates().get(r);
            for (int i = 0; i < list.size(); i++) {
                double p = reading.probabilities()[l] * under.posterior()[r][i];
                int[] set = list.get(i).columnArray();
                for (int cell = 0; cell < set.length; cell++) {
                    inColumn[cell][set[cell]] += p;
                }
            }
        }
        int[] best = columnsOf(beliefs.likeliest(r));
        List<PlacedCell> cells = new ArrayList<>();
        for (int cell = 0; cell < row.size(); cell++) {
            cells.add(cell(row.row().cells().get(cell), inColumn[cell], best[cell], certain[r][cell]));
        }
        return row(row.row(), Optional.of(period(row, best)), cells);
    }

    private static int[] columnsOf(long set) {
        return new Candidate(set, SymbolCode.NONE, PeriodType.FOREVER, false).columnArray();
    }

    private PlacedCell cell(UnplacedCell cell, double[] inColumn, int chosen, int only) {
        if (only >= 0) {
            return new PlacedCell(
                    cell.line(),
                    cell.shown(),
                    cell.value(),
                    only + 1,
                    Certainty.CERTAIN,
                    1,
                    List.of(),
                    cell.footnotes());
        }
        double probability = reading.weights().calibrated(inColumn[chosen]);
        double others = 1 - inColumn[chosen];
        List<Alternative> alternatives = new ArrayList<>();
        for (int c = 0; c < inColumn.length; c++) {
            double share = others <= 0 ? 0 : inColumn[c] / others * (1 - probability);
            if (c != chosen && share >= LEAST_ALTERNATIVE) {
                alternatives.add(new Alternative(c + 1, share));
            }
        }
        alternatives.sort(Comparator.comparingDouble(Alternative::probability).reversed());
        return new PlacedCell(
                cell.line(),
                cell.shown(),
                cell.value(),
                chosen + 1,
                probability < AMBIGUOUS_BELOW ? Certainty.AMBIGUOUS : Certainty.INFERRED,
                probability,
                alternatives,
                cell.footnotes());
    }

    /**
     * The period type of the row's concept: what its columns leave open, its words tell. A balance at the beginning of a
     * period is an instant although it stands in duration columns (rule 4.6).
     */
    private PeriodType period(ValueRow row, int[] columns) {
        String label = row.row().label().toLowerCase(Locale.ROOT);
        if (row.row().kind() == RowKind.BALANCE
                || label.contains("beginning balance")
                || label.contains("ending balance")
                || label.contains("beginning of")
                || label.contains("end of")) {
            return PeriodType.INSTANT;
        }
        boolean instant = false;
        boolean duration = false;
        for (Candidate candidate : reading.likeliest().candidates().get(row.index())) {
            if (Arrays.equals(candidate.columnArray(), columns)) {
                instant |= candidate.type() == PeriodType.INSTANT;
                duration |= candidate.type() != PeriodType.INSTANT;
            }
        }
        boolean byWords = Evidence.instantByWords(row, reading.weights()) > 0;
        return instant && (!duration || byWords) ? PeriodType.INSTANT : PeriodType.DURATION;
    }
}
