package org.xbrlr.batch;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is under way between the reader of items and the taker of results. All methods may be called by any thread; those that
 * have nothing to give wait.
 */
final class Window<I, O> {
    private final int mostItems;
    private final long mostWeight;
    private final Queue<Task<I, O>> inOrder = new ArrayDeque<>();
    private final Queue<Task<I, O>> toDo = new ArrayDeque<>();
    private long weight;
    private boolean ended;
    private boolean stopped;
    private @Nullable Throwable failure;

    Window(int mostItems, long mostWeight) {
        this.mostItems = mostItems;
        this.mostWeight = mostWeight;
    }

    /** An item and, later, its result. */
    static final class Task<I, O> {
        private final I item;
        private final long weight;
        private @Nullable O result;
        private @Nullable Throwable failure;

        private Task(I item, long weight) {
            this.item = item;
            this.weight = weight;
        }

        I item() {
            return item;
        }

        private boolean isOver() {
            return result != null || failure != null;
        }
    }

    /** Lets an item in once there is room for it; one that is too heavy for any room goes in alone. False when none is wanted. */
    synchronized boolean enter(I item, long weightOfItem) {
        await(() -> stopped || inOrder.isEmpty() || hasRoom(weightOfItem));
        if (stopped) {
            return false;
        }
        Task<I, O> task = new Task<>(item, weightOfItem);
        weight += weightOfItem;
        inOrder.add(task);
        toDo.add(task);
        notifyAll();
        return true;
    }

    private boolean hasRoom(long weightOfItem) {
        return inOrder.size() < mostItems && weight + weightOfItem <= mostWeight;
    }

    /** Says that no item will come any more. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Says that no item will come any more, because of this. */
    synchronized void fail(Throwable reason) {
        failure = reason;
        end();
    }

    /** Says that no result is wanted any more. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** Something to work on; empty when there will be nothing more. */
    synchronized Optional<Task<I, O>> task() {
        await(() -> stopped || ended || !toDo.isEmpty());
        return stopped ? Optional.empty() : Optional.ofNullable(toDo.poll());
    }

    /** Hands in what became of the task. */
    synchronized void done(Task<I, O> task, O result) {
        task.result = result;
        notifyAll();
    }

    /** Hands in what went wrong with the task. */
    synchronized void failed(Task<I, O> task, Throwable reason) {
        task.failure = reason;
        notifyAll();
    }

    /** The next result; empty after the last. Its item takes up room until {@link #leave}. */
    synchronized Optional<O> result() {
        await(() -> inOrder.isEmpty() ? ended : inOrder.element().isOver());
        if (inOrder.isEmpty()) {
            rethrow(failure);
            return Optional.empty();
        }
        rethrow(inOrder.element().failure);
        return Optional.ofNullable(inOrder.element().result);
    }

    /** Makes room: the last result has been dealt with. */
    synchronized void leave() {
        weight -= inOrder.remove().weight;
        notifyAll();
    }

    private static void rethrow(@Nullable Throwable reason) {
        if (reason instanceof RuntimeException exception) {
            throw exception;
        }
        if (reason instanceof Error error) {
            throw error;
        }
    }

    private void await(BooleanSupplier condition) {
        boolean interrupted = false;
        while (!condition.getAsBoolean()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true; // the run ends by stop() alone; whoever interrupts is told below
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
