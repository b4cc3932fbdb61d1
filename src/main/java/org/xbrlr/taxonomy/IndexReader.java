package org.xbrlr.taxonomy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.xbrlr.fact.Balance;
import org.xbrlr.fact.ElementTraits;
import org.xbrlr.table.PeriodType;

/** Reads what {@link IndexWriter} wrote, and believes nothing of it until the checksum has agreed. */
public final class IndexReader {
    /** No list in a file is longer: ten taxonomies together do not come near. */
    private static final int LONGEST_LIST = 20_000_000;

    private final DataInputStream in;

    private IndexReader(DataInputStream in) {
        this.in = in;
    }

    /** The index in a file; the stream stays open. */
    public static TaxonomyIndex read(InputStream stream) throws IOException {
        DataInputStream head = new DataInputStream(stream);
        if (!Arrays.equals(head.readNBytes(IndexWriter.MAGIC.length), IndexWriter.MAGIC)) {
            throw BrokenIndexException.damaged("it is no taxonomy index");
        }
        try {
            int version = head.readInt();
            if (version != IndexWriter.VERSION) {
                throw BrokenIndexException.newer(version);
            }
            GZIPInputStream unpacked = new GZIPInputStream(stream, 1 << 14);
            DataInputStream in = new DataInputStream(new BufferedInputStream(unpacked, 1 << 16));
            TaxonomyIndex index = new IndexReader(in).index();
            if (in.read() >= 0) { // asking for more is what makes gzip compare its checksum
                throw damaged();
            }
            return index;
        } catch (EOFException | UTFDataFormatException | ZipException e) {
            BrokenIndexException broken = damaged();
            broken.addSuppressed(e);
            throw broken;
        }
    }

    private TaxonomyIndex index() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (int i = length(); i > 0; i--) {
            sources.add(source());
        }
        return new TaxonomyIndex(sources);
    }

    private Source source() throws IOException {
        String name = in.readUTF();
        String kind = in.readUTF();
        List<NamedElement> elements = new ArrayList<>();
        for (int i = length(); i > 0; i--) {
            elements.add(element());
        }
        KeyTable sentences = table(elements.size());
        KeyTable labels = table(elements.size());
        List<Source.Place> places = new ArrayList<>();
        for (int i = length(); i > 0; i--) {
            places.add(new Source.Place(element(elements.size()), element(elements.size())));
        }
        return new Source(name, kind, elements, sentences, labels, places);
    }

    private NamedElement element() throws IOException {
        String name = in.readUTF();
        Optional<PeriodType> period = constant(PeriodType.values());
        Optional<Balance> balance = constant(Balance.values());
        String dataType = in.readUTF();
        return new NamedElement(
                name,
                new ElementTraits(period, balance, dataType.isEmpty() ? Optional.empty() : Optional.of(dataType)));
    }

    private <T> Optional<T> constant(T[] values) throws IOException {
        int ordinal = in.readByte();
        if (ordinal < -1 || ordinal >= values.length) {
            throw damaged();
        }
        return ordinal < 0 ? Optional.empty() : Optional.of(values[ordinal]);
    }

    private KeyTable table(int elements) throws IOException {
        KeyTable.Builder table = new KeyTable.Builder();
        for (int i = length(); i > 0; i--) {
            long key = in.readLong();
            if (!table.add(key, element(elements), in.readShort())) {
                throw damaged();
            }
        }
        return table.build();
    }

    private int element(int elements) throws IOException {
        int element = in.readInt();
        if (element < 0 || element >= elements) {
            throw damaged();
        }
        return element;
    }

    private int length() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_LIST) {
            throw damaged();
        }
        return length;
    }

    private static BrokenIndexException damaged() {
        return BrokenIndexException.damaged("it is damaged");
    }
}
