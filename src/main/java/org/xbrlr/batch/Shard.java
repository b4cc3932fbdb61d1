package org.xbrlr.batch;

/**
 * One of several shares of all inputs. An input's share follows from its name: when others come or go, it stays where it was.
 *
 * @param number which share, from 1
 * @param count how many there are
 */
public record Shard(int number, int count) {
    /** The only share of one. */
    public static final Shard ALL = new Shard(1, 1);

    /** Checks that there is such a share. */
    public Shard {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException(number + " of " + count);
        }
    }

    /** Whether an input of this name belongs to this share. */
    public boolean holds(String name) {
        return count == 1 || Long.remainderUnsigned(NameHash.of(name), count) == number - 1;
    }
}
