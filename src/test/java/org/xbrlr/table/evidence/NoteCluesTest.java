package org.xbrlr.table.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.notes.Notes;
import org.xbrlr.table.definition.DefinitionLinker;
import org.xbrlr.table.placement.ValueRow;

class NoteCluesTest {
    private static final String PAGE = """
            |
            Loans (Details) - USD ($)
            $ in Thousands
            |12 Months Ended
            |
            Dec. 31, 2023
            |
            Dec. 31, 2022
            |
            Mar. 03, 2022
            |Proceeds from loans
            |$ 4,000
            |Shops
            |7
            """;

    private static final Notes NOTES =
            Notes.of(List.of("On March 3, 2022, the proceeds of its loans were $4.0 million."));

    private static double said(Notes notes, int row, int column) {
        TextScene text = TextScene.of(PAGE);
        ValueRow found = text.rows.get(row);
        TextScene.Sums sums = new TextScene.Sums();
        PageWords words = PageWords.of(text.page, DefinitionLinker.compare(text.page, text.unplaced), notes);
        new NoteClues(text.scene.layout(), words.told(found).said()).weigh(text.at(found, column), sums);
        return sums.of(Clue.NOTE_DATE);
    }

    @Test
    void aValueStandsAtTheDateSpokenOfNextToIt() {
        assertThat(said(NOTES, 0, 3)).isGreaterThan(1);
        assertThat(said(NOTES, 0, 1)).isNegative().isEqualTo(said(NOTES, 0, 2));
    }

    @Test
    void ofOtherValuesNothingIsSaid() {
        assertThat(said(NOTES, 1, 1)).isZero();
        assertThat(said(Notes.NONE, 0, 3)).isZero();
    }
}
