package org.xbrlr.cli;

import java.io.Closeable;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.xbrlr.input.Extent;
import org.xbrlr.input.SoFar;

/**
 * Shows on one line of a terminal how far a run has come, and shows it anew several times a second.
 *
 * <pre>
 * 12,345 of 100,000 pages, 4,321/s, 0:20 left     every file so far was one page
 * 12,345 pages, 34 %, 4,321/s, 0:20 left          how large the files are is known
 * 12,345 pages, 4,321/s                           from standard input
 * </pre>
 */
final class ProgressLine implements Closeable {
    private static final long PAUSE_MILLIS = 200;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream terminal;
    private final Stopwatch watch;
    private final Supplier<SoFar> soFar;
    private Optional<Extent> extent = Optional.empty();
    private long done;
    private boolean shown;
    private boolean over;

    private ProgressLine(PrintStream terminal, Stopwatch watch, Supplier<SoFar> soFar) {
        this.terminal = terminal;
        this.watch = watch;
        this.soFar = soFar;
    }

    /**
     * Begins to show.
     *
     * @param soFar how much has been read
     * @param extent how much there is; may take long to find out
     */
    static ProgressLine begin(
            PrintStream terminal, Stopwatch watch, Supplier<SoFar> soFar, Supplier<Optional<Extent>> extent) {
        ProgressLine line = new ProgressLine(terminal, watch, soFar);
        start("extent", () -> line.setExtent(extent.get()));
        line.show(); // however soon the run is over
        start("progress", line::showUntilOver);
        return line;
    }

    /** One that never shows. */
    static ProgressLine hidden(PrintStream terminal, Stopwatch watch) {
        return new ProgressLine(terminal, watch, () -> new SoFar(0, 0, 0));
    }

    private static void start(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void setExtent(Optional<Extent> found) {
        extent = found;
    }

    private synchronized void showUntilOver() {
        try {
            while (!over) {
                show();
                wait(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void show() {
        terminal.print(CLEAR + text(done, soFar.get(), extent, watch.seconds()));
        terminal.flush();
        shown = true;
    }

    /** Counts one more input; its messages, if there are any, are printed while the line is out of the way. */
    synchronized void done(boolean hasMessages, Runnable messages) {
        done++;
        if (!hasMessages) {
            return;
        }
        boolean again = shown;
        clear();
        messages.run();
        if (again) {
            show();
        }
    }

    private void clear() {
        if (shown) {
            terminal.print(CLEAR);
            terminal.flush();
            shown = false;
        }
    }

    /** The line for so many inputs done. */
    static String text(long done, SoFar soFar, Optional<Extent> extent, double seconds) {
        double rate = done / Math.max(seconds, 1e-3);
        boolean onePageEach = soFar.files() == soFar.inputs();
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%,d", done));
        extent.filter(all -> onePageEach).ifPresent(all -> text.append(format(" of %,d", all.files())));
        text.append(" pages");
        double share = extent.map(all -> onePageEach
                        ? (double) done / Math.max(1, all.files())
                        : (double) soFar.bytes() / Math.max(1, all.bytes()))
                .orElse(0.0);
        if (extent.isPresent() && !onePageEach) {
            text.append(format(", %.0f %%", 100 * Math.min(1, share)));
        }
        text.append(format(", %,.0f/s", rate));
        if (share > 0) {
            long left = Math.round(seconds * Math.max(0, 1 - share) / share);
            text.append(left < 3600 ? format(", %d:%02d left", left / 60, left % 60) : hours(left));
        }
        return text.toString();
    }

    private static String hours(long seconds) {
        return format(", %d:%02d:%02d left", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    @Override
    public synchronized void close() {
        over = true;
        clear();
        notifyAll();
    }
}
