package org.xbrlr.table.placement;

import java.util.Arrays;

/** A set of longs, numbered in the order in which they were added: a hash table of primitives. */
final class LongSet {
    private static final int FREE = -1;
    private static final int FEW = 8;

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

    /** The number of a key, or -1. */
    int find(long key) {
        return slots[slot(key)];
    }

    /** Adds a key if it is new, and gives its number. */
    int add(long key) {
        int slot = slot(key);
        if (slots[slot] != FREE) {
            return slots[slot];
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

    /** The slot that holds the number of a key, or would. */
    private int slot(long key) {
        long h = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        int mask = slots.length - 1;
        int slot = (int) (h ^ (h >>> 32)) & mask;
        while (slots[slot] != FREE && keys[slots[slot]] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 4];
        Arrays.fill(slots, FREE);
        for (int i = 0; i < size; i++) {
            slots[slot(keys[i])] = i;
        }
    }
}
