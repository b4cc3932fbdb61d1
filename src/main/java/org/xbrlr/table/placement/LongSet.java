package org.xbrlr.table.placement;

import java.util.Arrays;

/** A set of longs that are not negative, in a hash table of primitives; each has a place for as long as none is added. */
final class LongSet {
    private static final long FREE = -1;

    private long[] keys = new long[16];
    private int size;

    LongSet() {
        Arrays.fill(keys, FREE);
    }

    int size() {
        return size;
    }

    /** The number of places; those that are not used hold a negative number. */
    int places() {
        return keys.length;
    }

    long key(int place) {
        return keys[place];
    }

    /** The place of a key, or -1. */
    int find(long key) {
        int place = slot(key);
        return keys[place] == key ? place : -1;
    }

    void add(long key) {
        int place = slot(key);
        if (keys[place] == FREE) {
            keys[place] = key;
            size++;
            if (size * 2 > keys.length) {
                grow();
            }
        }
    }

    private int slot(long key) {
        long h = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int place = (int) (h ^ (h >>> 32)) & mask;
        while (keys[place] != FREE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[old.length * 2];
        Arrays.fill(keys, FREE);
        for (long key : old) {
            if (key != FREE) {
                keys[slot(key)] = key;
            }
        }
    }
}
