package org.xbrlr.batch;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works on items in several threads and gives the results in the order of the items.
 *
 * <pre>
 * one thread reads ──┬── N threads work ──┬── the caller's thread takes the results in their order
 *                    └────── window ──────┘
 * </pre>
 *
 * <p>The {@link Window} bounds what is under way, so that memory does not grow with the number of items.
 *
 * @param <I> items
 * @param <O> results
 */
public final class OrderedPipeline<I, O> {
    private final int jobs;
    private final Window<I, O> window;

    /**
     * @param jobs how many threads work
     * @param mostItems how many items may be under way
     * @param mostWeight how heavy they may be together; a heavier one is worked on alone
     */
    public OrderedPipeline(int jobs, int mostItems, long mostWeight) {
        this.jobs = jobs;
        this.window = new Window<>(mostItems, mostWeight);
    }

    /** Where items come from. One thread uses it. */
    public interface Source<I> extends Closeable {
        /** The next item; empty at the end. */
        Optional<I> next();

        /** How heavy the item is. */
        long weight(I item);

        @Override
        void close();
    }

    /** What becomes of results. */
    @FunctionalInterface
    public interface Sink<O, E extends Exception> {
        /** Takes a result; false ends the run. */
        boolean take(O result) throws E;
    }

    /**
     * Runs until the source has no more, or the sink wants no more. When it returns no worker is at work. What source and workers
     * throw comes out here, in its turn.
     *
     * @param source is closed by the thread that reads it
     * @param workers makes what turns an item into a result, once for each thread
     * @param sink takes the results in the caller's thread
     * @return whether all items were worked on
     */
    public <E extends Exception> boolean run(Source<I> source, Supplier<Function<I, O>> workers, Sink<O, E> sink)
            throws E {
        List<Thread> threads = new ArrayList<>();
        start("reader", () -> read(source)); // may be waiting for input when it is wanted no more
        for (int i = 1; i <= jobs; i++) {
            Function<I, O> worker = workers.get();
            threads.add(start("worker-" + i, () -> work(worker)));
        }
        try {
            for (Optional<O> next = window.result(); next.isPresent(); next = window.result()) {
                if (!sink.take(next.get())) {
                    return false;
                }
                window.leave();
            }
            return true;
        } finally {
            window.stop();
            threads.forEach(OrderedPipeline::join);
        }
    }

    private static Thread start(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // it ends soon, and whoever interrupts is told below
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The end is told when the source is closed: whoever has all results may count on it. */
    private void read(Source<I> source) {
        try {
            readAndClose(source);
            window.end();
        } catch (RuntimeException | Error e) {
            window.fail(e);
        }
    }

    private void readAndClose(Source<I> source) {
        try (source) {
            Optional<I> item = source.next();
            while (item.isPresent() && window.enter(item.get(), source.weight(item.get()))) {
                item = source.next();
            }
        }
    }

    private void work(Function<I, O> worker) {
        for (Optional<Window.Task<I, O>> task = window.task(); task.isPresent(); task = window.task()) {
            try {
                window.done(task.get(), worker.apply(task.get().item()));
            } catch (RuntimeException | Error e) {
                window.failed(task.get(), e);
            }
        }
    }
}
