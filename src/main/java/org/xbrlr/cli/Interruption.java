package org.xbrlr.cli;

import java.io.Closeable;

/** What is to be done when the process is told to end (Ctrl-C) while it is at work. */
final class Interruption implements Closeable {
    private final Thread hook;

    private Interruption(Runnable action) {
        this.hook = new Thread(action, "interruption");
    }

    /** From now on, until it is closed, this is done. */
    static Interruption then(Runnable action) {
        Interruption interruption = new Interruption(action);
        try {
            Runtime.getRuntime().addShutdownHook(interruption.hook);
        } catch (IllegalStateException e) {
            // the process is ending already, and nothing was begun
        }
        return interruption;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is being done
        }
    }
}
