package org.xbrlr.table.placement;

import java.util.Optional;

/**
 * How much may still be looked at for a page; counted in steps, not in time, so that every machine reads alike.
 *
 * <p>A step is what two or three nanoseconds are enough for. A page has one effort, and whatever looks at it takes a part; what
 * one part leaves over goes to those after it.
 */
public final class Effort {
    private final Optional<Effort> whole;
    private final long most;
    private long left;
    private boolean cut;

    /** Starts with so many steps. */
    public Effort(long steps) {
        this(steps, Optional.empty());
    }

    private Effort(long steps, Optional<Effort> whole) {
        this.whole = whole;
        most = steps;
        left = steps;
    }

    /** A part of so many steps, or of what is left. What is taken from it is taken from the whole. */
    public Effort atMost(long steps) {
        return new Effort(Math.min(steps, left()), Optional.of(this));
    }

    /** One of so many equal parts of what is left. */
    public Effort part(int parts) {
        return atMost(left() / Math.max(1, parts));
    }

    /** Takes steps; false when there are not so many left. */
    public boolean spend(long steps) {
        left -= steps;
        if (whole.isPresent()) { // asked for every state: a lambda was a thirtieth of all time
            whole.get().spend(steps);
        }
        return left >= 0;
    }

    /** Takes steps for what is only done if there are so many left; if not, the rest is spent on finding that out. */
    public boolean afford(long steps) {
        return spend(steps <= left() ? steps : left() + 1);
    }

    /** So many things as are wanted, or as many as the effort is enough for, but never none. */
    public int enoughFor(int wanted, long stepsEach) {
        return (int) Math.max(1, Math.min(wanted, left() / Math.max(1, stepsEach)));
    }

    /** Notes that something was not looked at for want of effort. */
    public void cut() {
        cut = true;
        if (whole.isPresent()) {
            whole.get().cut();
        }
    }

    /** Whether something was not looked at. */
    public boolean wasCut() {
        return cut;
    }

    /** How many steps are left. */
    public long left() {
        return Math.max(0, left);
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
