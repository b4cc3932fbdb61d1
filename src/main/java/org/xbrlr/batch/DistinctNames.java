package org.xbrlr.batch;

import java.util.Arrays;

/**
 * Remembers names in 16 to 32 bytes each, so that a million of them are no burden. Two names are taken for one with a chance of
 * about 1 in 10⁸ among a million.
 */
public final class DistinctNames {
    private long[] table = new long[1 << 10];
    private int size;

    /** Whether the name is new; from now on it is not. */
    public boolean add(String name) {
        long hash = NameHash.of(name) | 1; // 0 is a free place
        int place = place(table, hash);
        if (table[place] == hash) {
            return false;
        }
        table[place] = hash;
        size++;
        if (size > table.length / 2) {
            long[] old = table;
            table = new long[2 * old.length];
            Arrays.stream(old).filter(known -> known != 0).forEach(known -> table[place(table, known)] = known);
        }
        return true;
    }

    /** Where the hash stands, or where it would. */
    private static int place(long[] table, long hash) {
        int place = (int) (hash >>> 1) & (table.length - 1);
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
