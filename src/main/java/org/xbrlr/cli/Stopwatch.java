package org.xbrlr.cli;

/** How long a run takes. The only class that asks for the clock: what it says goes to people, never into facts. */
final class Stopwatch {
    private final long start = System.nanoTime();

    /** The seconds since it was made. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
