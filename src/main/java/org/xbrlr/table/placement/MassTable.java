package org.xbrlr.table.placement;

import java.util.Arrays;

/**
 * Longs in the order in which they first came, each with a mass: packed states, sets of columns or amounts, and how probable
 * they are.
 *
 * <p>The inner loop of the placement adds to it up to a million times a page; a map of boxed keys was measured to be the
 * greater part of the time.
 */
public final class MassTable {
    private final LongSet keys = new LongSet();
    private double[] mass = new double[8];

    /** Forgets all. */
    void clear() {
        keys.clear();
    }

    /** The number of keys. */
    public int size() {
        return keys.size();
    }

    /** The key of a number. */
    public long key(int number) {
        return keys.key(number);
    }

    /** The mass of the key of a number. */
    public double mass(int number) {
        return mass[number];
    }

    /** The number of a key; -1 where it has not come. */
    public int find(long key) {
        return keys.find(key);
    }

    /** The mass of a key; 0 where it has not come. */
    public double of(long key) {
        int number = keys.find(key);
        return number < 0 ? 0 : mass[number];
    }

    long[] keys() {
        return keys.keys();
    }

    /** The masses, by number. */
    public double[] masses() {
        return Arrays.copyOf(mass, keys.size());
    }

    /** Gives a key so much mass if it has less. */
    public void raise(long key, double value) {
        int number = keys.find(key);
        if (number < 0) {
            add(key, value);
        } else {
            mass[number] = Math.max(mass[number], value);
        }
    }

    /** Adds mass to a key and gives the number of the key. */
    public int add(long key, double value) {
        int before = keys.size();
        int number = keys.add(key);
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
