package org.xbrlr.table.placement;

import java.util.Arrays;

/**
 * Packed states in the order in which they were first reached, each with the mass that reaches it; filled anew for each row.
 *
 * <p>The inner loop of the placement adds to it up to a million times a page; a map of boxed keys was measured to be the
 * greater part of the time.
 */
final class StateTable {
    private final LongSet states = new LongSet();
    private double[] mass = new double[64];

    void clear() {
        states.clear();
    }

    int size() {
        return states.size();
    }

    long[] keys() {
        return states.keys();
    }

    double[] masses() {
        return Arrays.copyOf(mass, states.size());
    }

    /** Adds mass to a key and gives the number of the key. */
    int add(long key, double value) {
        int before = states.size();
        int number = states.add(key);
        if (number < before) {
            mass[number] += value;
            return number;
        }
        if (number == mass.length) {
            mass = Arrays.copyOf(mass, number * 2);
        }
        mass[number] = value;
        return number;
    }
}
