package org.xbrlr.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts, known by their keys alone, and the elements that have them; found by halving. Arrays, because a taxonomy has tens
 * of thousands of texts and is loaded at the start of a run.
 */
final class KeyTable {
    private static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::key)
            .thenComparingInt(Entry::element)
            .thenComparingInt(Entry::year);

    private final long[] keys;
    private final int[] elements;
    private final short[] years;

    private KeyTable(long[] keys, int[] elements, short[] years) {
        this.keys = keys;
        this.elements = elements;
        this.years = years;
    }

    /**
     * One line of the table.
     *
     * @param key of the text
     * @param element the index of the element
     * @param year of the taxonomy; 0 where that is not known
     */
    record Entry(long key, int element, int year) {}

    /** Takes entries in ascending order of their keys. */
    static final class Builder {
        private static final int FIRST_ROOM = 64;

        private long[] keys = new long[FIRST_ROOM];
        private int[] elements = new int[FIRST_ROOM];
        private short[] years = new short[FIRST_ROOM];
        private int size;

        /** Adds an entry; false where its key is smaller than the last one's. */
        boolean add(long key, int element, int year) {
            if (size > 0 && key < keys[size - 1]) {
                return false;
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                elements = Arrays.copyOf(elements, 2 * size);
                years = Arrays.copyOf(years, 2 * size);
            }
            keys[size] = key;
            elements[size] = element;
            years[size] = (short) year;
            size++;
            return true;
        }

        KeyTable build() {
            return new KeyTable(Arrays.copyOf(keys, size), Arrays.copyOf(elements, size), Arrays.copyOf(years, size));
        }
    }

    /** The table of these entries; their order does not matter, and what is said twice counts once. */
    static KeyTable of(Collection<Entry> entries) {
        Builder builder = new Builder();
        entries.stream()
                .distinct()
                .sorted(ORDER)
                .forEach(entry -> builder.add(entry.key(), entry.element(), entry.year()));
        return builder.build();
    }

    int size() {
        return keys.length;
    }

    /** The years of all entries, as often as they occur. */
    IntStream years() {
        return IntStream.range(0, years.length).map(i -> years[i]);
    }

    Entry entry(int i) {
        return new Entry(keys[i], elements[i], years[i]);
    }

    /** The entries of a text. */
    List<Entry> find(long key) {
        List<Entry> found = new ArrayList<>();
        for (int i = first(key); i < keys.length && keys[i] == key; i++) {
            found.add(entry(i));
        }
        return found;
    }

    private int first(long key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
