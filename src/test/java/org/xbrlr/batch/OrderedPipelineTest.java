package org.xbrlr.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedPipelineTest {
    /** The numbers from 0; heavy are those that end in 7. */
    private static final class Numbers implements OrderedPipeline.Source<Integer> {
        private final int count;
        private final AtomicInteger given = new AtomicInteger();
        private volatile boolean closed;

        Numbers(int count) {
            this.count = count;
        }

        @Override
        public Optional<Integer> next() {
            return given.get() == count ? Optional.empty() : Optional.of(given.getAndIncrement());
        }

        @Override
        public long weight(Integer item) {
            return item % 10 == 7 ? 1000 : 1;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static void dawdle(int item) {
        for (int i = 0; i < item * 7919L % 1000; i++) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheItems(int jobs) {
        Numbers numbers = new Numbers(5000);
        List<Integer> results = new ArrayList<>();
        boolean complete = new OrderedPipeline<Integer, Integer>(jobs, 16, 100)
                .run(
                        numbers,
                        () -> item -> {
                            dawdle(item);
                            return -item;
                        },
                        results::add);
        assertThat(complete).isTrue();
        assertThat(results).isEqualTo(IntStream.range(0, 5000).mapToObj(i -> -i).toList());
        assertThat(numbers.closed).isTrue();
    }

    @Test
    void noMoreIsUnderWayThanTheWindowHolds() {
        Numbers numbers = new Numbers(2000);
        AtomicInteger taken = new AtomicInteger();
        AtomicLong most = new AtomicLong();
        new OrderedPipeline<Integer, Integer>(4, 10, Long.MAX_VALUE).run(numbers, () -> Function.identity(), result -> {
            dawdle(result);
            most.accumulateAndGet(numbers.given.get() - taken.get(), Math::max);
            taken.incrementAndGet();
            return true;
        });
        // ten inside, one at the door
        assertThat(most.get()).isBetween(2L, 11L);
    }

    @Test
    void whatIsHeavierThanTheWindowIsWorkedOnAlone() {
        AtomicInteger atWork = new AtomicInteger();
        List<Integer> notAlone = new ArrayList<>();
        new OrderedPipeline<Integer, Boolean>(4, 10, 100)
                .run(
                        new Numbers(200),
                        () -> item -> {
                            int others = atWork.getAndIncrement();
                            dawdle(item);
                            boolean alone = others == 0 && atWork.get() == 1;
                            atWork.decrementAndGet();
                            return item % 10 != 7 || alone;
                        },
                        result -> {
                            if (!result) {
                                notAlone.add(1);
                            }
                            return true;
                        });
        assertThat(notAlone).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aSinkThatHasEnoughEndsTheRun(int jobs) {
        Numbers numbers = new Numbers(Integer.MAX_VALUE);
        List<Integer> results = new ArrayList<>();
        boolean complete = new OrderedPipeline<Integer, Integer>(jobs, 8, 100)
                .run(numbers, () -> Function.identity(), result -> {
                    results.add(result);
                    return result < 20;
                });
        assertThat(complete).isFalse();
        assertThat(results).hasSize(21);
    }

    @Test
    void aSourceThatWaitsForeverDoesNotHoldUpTheEnd() {
        OrderedPipeline.Source<Integer> stuck = new OrderedPipeline.Source<>() {
            private boolean given;

            @Override
            public synchronized Optional<Integer> next() {
                while (given) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        return Optional.empty();
                    }
                }
                given = true;
                return Optional.of(1);
            }

            @Override
            public long weight(Integer item) {
                return 1;
            }

            @Override
            public void close() {}
        };
        assertThat(new OrderedPipeline<Integer, Integer>(2, 8, 100)
                        .run(stuck, () -> Function.identity(), result -> false))
                .isFalse();
    }

    @Test
    void whatWorkersAndSourcesThrowComesOutInItsTurn() {
        List<Integer> results = new ArrayList<>();
        assertThatThrownBy(() -> new OrderedPipeline<Integer, Integer>(3, 8, 100)
                        .run(new Numbers(100), () -> item -> 10 / (50 - item) + item, results::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(results).hasSize(50);
        OrderedPipeline.Source<Integer> broken = new OrderedPipeline.Source<>() {
            @Override
            public Optional<Integer> next() {
                throw new IllegalStateException("broken");
            }

            @Override
            public long weight(Integer item) {
                return 1;
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> new OrderedPipeline<Integer, Integer>(1, 8, 100)
                        .run(broken, () -> Function.identity(), results::add))
                .hasMessage("broken");
    }
}
