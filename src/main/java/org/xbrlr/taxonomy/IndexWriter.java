package org.xbrlr.taxonomy;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.xbrlr.fact.Balance;
import org.xbrlr.fact.ElementTraits;
import org.xbrlr.table.PeriodType;

/**
 * Writes an index as a file.
 *
 * <pre>
 * "XBRLRTAX", version (int)
 * gzip:
 *   number of sources, and for each
 *     name, kind
 *     number of elements, and for each: name, period and balance (bytes), data type
 *     two tables, sentences and labels: number of entries, and for each: key (long), element (int), year (short)
 *     number of places, and for each: axis (int), member (int)
 * </pre>
 *
 * The checksum of gzip tells whether a file is whole. The same index gives the same bytes.
 */
public final class IndexWriter {
    static final byte[] MAGIC = {'X', 'B', 'R', 'L', 'R', 'T', 'A', 'X'};
    static final int VERSION = 1;

    private IndexWriter() {}

    /** Writes the index; the stream stays open. */
    public static void write(TaxonomyIndex index, OutputStream stream) throws IOException {
        DataOutputStream head = new DataOutputStream(stream);
        head.write(MAGIC);
        head.writeInt(VERSION);
        head.flush();
        GZIPOutputStream packed = new GZIPOutputStream(stream, 1 << 14);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed, 1 << 16));
        out.writeInt(index.sources().size());
        for (Source source : index.sources()) {
            write(source, out);
        }
        out.flush();
        packed.finish();
        stream.flush();
    }

    private static void write(Source source, DataOutputStream out) throws IOException {
        out.writeUTF(source.name());
        out.writeUTF(source.kind());
        out.writeInt(source.elements().size());
        for (NamedElement element : source.elements()) {
            ElementTraits traits = element.traits();
            out.writeUTF(element.name());
            out.writeByte(traits.period().map(PeriodType::ordinal).orElse(-1));
            out.writeByte(traits.balance().map(Balance::ordinal).orElse(-1));
            out.writeUTF(traits.dataType().orElse(""));
        }
        write(source.sentences(), out);
        write(source.labels(), out);
        write(source.places(), out);
    }

    private static void write(KeyTable table, DataOutputStream out) throws IOException {
        out.writeInt(table.size());
        for (int i = 0; i < table.size(); i++) {
            KeyTable.Entry entry = table.entry(i);
            out.writeLong(entry.key());
            out.writeInt(entry.element());
            out.writeShort(entry.year());
        }
    }

    private static void write(List<Source.Place> places, DataOutputStream out) throws IOException {
        out.writeInt(places.size());
        for (Source.Place place : places) {
            out.writeInt(place.axis());
            out.writeInt(place.member());
        }
    }
}
