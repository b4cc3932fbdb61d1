package org.xbrlr.table.placement;

import java.util.Arrays;

/**
 * Packed states and the mass that reaches them: a hash table of primitive longs.
 *
 * <p>The inner loop of the placement adds to it millions of times a page; a map of boxed keys was measured to be the
 * greater part of the time.
 */
final class StateTable {
    private static final long FREE = Long.MIN_VALUE;

    private long[] keys;
    private double[] mass;
    private int size;

    StateTable() {
        keys = new long[64];
        mass = new double[64];
        Arrays.fill(keys, FREE);
    }

    int size() {
        return size;
    }

    /** The number of places to look through with {@link #used}, {@link #key} and {@link #mass}. */
    int places() {
        return keys.length;
    }

    boolean used(int place) {
        return keys[place] != FREE;
    }

    long key(int place) {
        return keys[place];
    }

    double mass(int place) {
        return mass[place];
    }

    void setMass(int place, double value) {
        mass[place] = value;
    }

    /** The place of a key, or -1. */
    int find(long key) {
        int place = slot(key);
        return keys[place] == key ? place : -1;
    }

    /** Adds mass to a key; with {@code greatest}, keeps the greater of both instead. */
    void put(long key, double value, boolean greatest) {
        int place = slot(key);
        if (keys[place] == FREE) {
            keys[place] = key;
            mass[place] = value;
            size++;
            if (size * 2 > keys.length) {
                grow();
            }
        } else {
            mass[place] = greatest ? Math.max(mass[place], value) : mass[place] + value;
        }
    }

    double greatestMass() {
        double greatest = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                greatest = Math.max(greatest, mass[i]);
            }
        }
        return greatest;
    }

    /** The same table with all masses multiplied, and without those below a bound. */
    StateTable scaled(double factor, double least) {
        StateTable result = new StateTable();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE && mass[i] * factor >= least) {
                result.put(keys[i], mass[i] * factor, false);
            }
        }
        return result;
    }

    /** The mass of the state that {@code most} others reach or exceed; 0 when there are not so many. */
    double massOfRank(int most) {
        if (size <= most) {
            return 0;
        }
        double[] sorted = new double[size];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                sorted[n++] = mass[i];
            }
        }
        Arrays.sort(sorted);
        return sorted[size - most];
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
        long[] oldKeys = keys;
        double[] oldMass = mass;
        keys = new long[oldKeys.length * 2];
        mass = new double[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int place = slot(oldKeys[i]);
                keys[place] = oldKeys[i];
                mass[place] = oldMass[i];
            }
        }
    }
}
