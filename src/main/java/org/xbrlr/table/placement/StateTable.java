package org.xbrlr.table.placement;

import java.util.Arrays;

/**
 * Packed states in the order in which they were first reached, each with the mass that reaches it: a hash table of
 * primitive longs that is filled anew for each row.
 *
 * <p>The inner loop of the placement adds to it up to a million times a page; a map of boxed keys was measured to be the
 * greater part of the time.
 */
final class StateTable {
    private static final int FREE = -1;

    private int[] slots = new int[256];
    private long[] keys = new long[64];
    private double[] mass = new double[64];
    private int size;

    StateTable() {
        Arrays.fill(slots, FREE);
    }

    void clear() {
        int used = Math.max(256, Integer.highestOneBit(Math.max(1, size)) * 8);
        if (slots.length > used) {
            slots = new int[used]; // a row of many states must not make all later rows slow
        }
        Arrays.fill(slots, FREE);
        size = 0;
    }

    int size() {
        return size;
    }

    long[] keys() {
        return Arrays.copyOf(keys, size);
    }

    double[] masses() {
        return Arrays.copyOf(mass, size);
    }

    /** Adds mass to a key and gives the number of the key. */
    int add(long key, double value) {
        long h = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        int mask = slots.length - 1;
        int slot = (int) (h ^ (h >>> 32)) & mask;
        while (slots[slot] != FREE) {
            int found = slots[slot];
            if (keys[found] == key) {
                mass[found] += value;
                return found;
            }
            slot = (slot + 1) & mask;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            mass = Arrays.copyOf(mass, size * 2);
        }
        slots[slot] = size;
        keys[size] = key;
        mass[size] = value;
        size++;
        if (size * 3 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[slots.length * 4];
        Arrays.fill(slots, FREE);
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            long h = (keys[i] ^ (keys[i] >>> 32)) * 0x9E3779B97F4A7C15L;
            int slot = (int) (h ^ (h >>> 32)) & mask;
            while (slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i;
        }
    }
}
