package org.xbrlr.table.placement;

/** How much may still be looked at for a page; counted in steps, not in time, so that every machine reads alike. */
public final class Effort {
    private final long most;
    private long left;

    /** Starts with so many steps. */
    public Effort(long steps) {
        most = steps;
        left = steps;
    }

    /** Takes steps; false when there are not so many left. */
    public boolean spend(long steps) {
        left -= steps;
        return left >= 0;
    }

    /** How many steps were taken. */
    public long used() {
        return most - left;
    }

    /** Whether nothing is left. */
    public boolean spent() {
        return left < 0;
    }
}
