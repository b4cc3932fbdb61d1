package org.xbrlr.html;

import java.util.List;
import java.util.Optional;
import org.xbrlr.table.rows.KnownRow;

/**
 * A row of the table.
 *
 * @param row its label and values
 * @param columns the 1-based column of each value; 0 for one that stands under no head of its own
 * @param id what its label leads to: {@code us-gaap_Revenues}, {@code srt_RangeAxis=srt_MaximumMember}
 */
record HtmlRow(KnownRow row, List<Integer> columns, Optional<String> id) {
    HtmlRow {
        columns = List.copyOf(columns);
    }
}
