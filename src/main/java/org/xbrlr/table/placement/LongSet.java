package org.xbrlr.table.placement;

import java.util.Arrays;

/** A set of longs, numbered in the order in which they were added: a hash table of primitives. */
final class LongSet {
    private static final int FREE = -1;
    private static final int FEW = 16;

    private long[] keys = new long[FEW];
    private int[] slots = new int[4 * FEW];
    private int size;

    LongSet() {
        Arrays.fill(slots, FREE);
    }

    void clear() {
        int used = Math.max(4 * FEW, Integer.highestOneBit(Math.max(1, size)) * 8);
        if (slots.length > used) {
            slots = new int[used]; // many keys once must not make it slow ever after
        }
        Arrays.fill(slots, FREE);
        size = 0;
    }

    int size() {
        return size;
    }

    long key(int number) {
        return keys[number];
    }

    long[] keys() {
        return Arrays.copyOf(keys, size);
    }

    /** Adds a key if it is new, and gives its number. */
    int add(long key) {
        int mask = slots.length - 1;
        int slot = hash(key) & mask;
        while (slots[slot] != FREE) {
            int found = slots[slot];
            if (keys[found] == key) {
                return found;
            }
            slot = (slot + 1) & mask;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        slots[slot] = size;
        keys[size] = key;
        size++;
        if (size * 3 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private static int hash(long key) {
        long h = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) (h ^ (h >>> 32));
    }

    private void grow() {
        slots = new int[slots.length * 4];
        Arrays.fill(slots, FREE);
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = hash(keys[i]) & mask;
            while (slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i;
        }
    }
}
