package org.xbrlr.table.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xbrlr.notation.WordSearch;
import org.xbrlr.table.Alternative;
import org.xbrlr.table.Certainty;
import org.xbrlr.table.PeriodType;
import org.xbrlr.table.PlacedCell;
import org.xbrlr.table.Row;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.columns.Slot;
import org.xbrlr.table.evidence.Beliefs;
import org.xbrlr.table.evidence.PeriodClues;
import org.xbrlr.table.placement.Candidate;
import org.xbrlr.table.placement.ValueRow;
import org.xbrlr.table.rows.UnplacedCell;
import org.xbrlr.table.rows.UnplacedRow;

/** Turns the probabilities of a row's candidates into placed cells. */
final class RowPlacer {
    /** Other columns are told from this probability on. */
    private static final double LEAST_ALTERNATIVE = 0.02;

    /** From this probability on, evidence has chosen. */
    private static final double CHOSEN = 0.5;

    /** And so it has when no other column is nearly as likely: the best one is this many times as likely. */
    private static final double LEAD = 4.0 / 3;

    /** The labels that the renderer shows instants with at the start and the end of a period (rule 4.6). */
    private static final List<String> OF_BALANCES = List.of("beginning", "ending", "end of");

    private final PageReading reading;
    private final Beliefs beliefs;
    private final int[][] certain;
    private final PeriodClues periods;

    RowPlacer(PageReading reading, int[][] certain) {
        this.reading = reading;
        this.beliefs = reading.likeliest().beliefs();
        this.certain = certain;
        this.periods = reading.likeliest().evidence().periods(beliefs);
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
            cells.add(cell.placed(column, Certainty.AMBIGUOUS, 0.5, List.of()));
        }
        return row.placed(Optional.empty(), cells);
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
        int[] best = Candidate.columnArray(beliefs.likeliest(r));
        List<PlacedCell> cells = new ArrayList<>();
        for (int cell = 0; cell < row.size(); cell++) {
            cells.add(cell(row.row().cells().get(cell), inColumn[cell], best[cell], certain[r][cell]));
        }
        return row.row().placed(Optional.of(period(row)), cells);
    }

    private PlacedCell cell(UnplacedCell cell, double[] inColumn, int chosen, int only) {
        if (only >= 0) {
            return cell.placed(only + 1, Certainty.CERTAIN, 1, List.of());
        }
        double probability = reading.weights().calibrated(inColumn[chosen]);
        double others = 1 - inColumn[chosen];
        List<Alternative> alternatives = new ArrayList<>();
        for (int c = 0; c < inColumn.length; c++) {
            double share = others <= 0 ? 0 : inColumn[c] / others * (1 - probability);
            if (c != chosen && share >= LEAST_ALTERNATIVE) {
                int place = alternatives.size();
                while (place > 0 && alternatives.get(place - 1).probability() < share) {
                    place--;
                }
                alternatives.add(place, new Alternative(c + 1, share));
            }
        }
        boolean open = probability < CHOSEN
                && !alternatives.isEmpty()
                && probability < LEAD * alternatives.get(0).probability();
        return cell.placed(chosen + 1, open ? Certainty.AMBIGUOUS : Certainty.INFERRED, probability, alternatives);
    }

    /**
     * The period type of the row's concept: what its columns leave open, its words tell. A balance at the beginning of a
     * period is an instant although it stands in duration columns (rule 4.6).
     */
    private PeriodType period(ValueRow row) {
        if (isBalance(row) || row.row().kind() == RowKind.BALANCE) {
            return PeriodType.INSTANT;
        }
        return periods.instant(row, reading.weights()) > 0 ? PeriodType.INSTANT : PeriodType.DURATION;
    }

    private static boolean isBalance(ValueRow row) {
        if (row.opening() || row.closing()) {
            String label = row.row().label().toLowerCase(Locale.ROOT);
            for (String words : OF_BALANCES) {
                if (WordSearch.has(label, words)) {
                    return true;
                }
            }
        }
        return false;
    }
}
