package org.xbrlr.write;

import java.io.IOException;
import java.io.Writer;
import org.xbrlr.Reading;
import org.xbrlr.fact.Fact;

/**
 * Writes facts as CSV or TSV, one fact a line, fixed columns.
 *
 * <pre>
 * source,report,id,lines,…,label,…,period_start,period_end,months,value_type,value,unit,…
 * R4.txt,SEGMENT REPORTING (Details),f1,16,…,Total revenue,…,2021-04-01,2021-06-30,3,monetary,64928000,iso4217:USD,…
 * </pre>
 *
 * A field with a delimiter, a quote or a line break stands in quotes, in TSV as well: text blocks have line breaks.
 */
public final class CsvWriter implements ReadingWriter {
    private static final int USUAL_PAGE = 1 << 14;

    private final Writer out;
    private final char delimiter;
    private boolean headWritten;

    private CsvWriter(Writer out, char delimiter) {
        this.out = out;
        this.delimiter = delimiter;
    }

    /** Comma-separated. */
    public static CsvWriter csv(Writer out) {
        return new CsvWriter(out, ',');
    }

    /** Tab-separated. */
    public static CsvWriter tsv(Writer out) {
        return new CsvWriter(out, '\t');
    }

    /** The same, going on below a head line that is there already. */
    public CsvWriter withoutHead() {
        headWritten = true;
        return this;
    }

    @Override
    public void write(Reading reading) throws IOException {
        writeHead();
        StringBuilder buffer = new StringBuilder(USUAL_PAGE);
        CsvRow row = new CsvRow(buffer, delimiter);
        for (Fact fact : reading.facts()) {
            for (CsvColumn column : CsvColumn.ALL) {
                row.field(column.of(reading, fact));
            }
            row.end();
        }
        out.append(buffer);
    }

    @Override
    public void close() throws IOException {
        writeHead();
        out.flush();
    }

    private void writeHead() throws IOException {
        if (!headWritten) {
            headWritten = true;
            StringBuilder head = new StringBuilder();
            CsvRow row = new CsvRow(head, delimiter);
            for (CsvColumn column : CsvColumn.ALL) {
                row.field(column.printed());
            }
            row.end();
            out.append(head);
        }
    }
}
