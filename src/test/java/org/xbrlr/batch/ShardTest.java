package org.xbrlr.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardTest {
    @Test
    void everyNameBelongsToOneShareAndTheSharesAreAboutEqual() {
        Integer[] sizes = {0, 0, 0, 0, 0, 0, 0};
        for (int i = 0; i < 7000; i++) {
            String name = "pages/a/R" + i + ".txt";
            int[] holders = IntStream.rangeClosed(1, 7)
                    .filter(number -> new Shard(number, 7).holds(name))
                    .toArray();
            assertThat(holders).hasSize(1);
            sizes[holders[0] - 1]++;
        }
        assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(900, 1100));
    }

    /** Runs on several machines, of several versions, must agree. */
    @Test
    void theNumberOfANameNeverChanges() {
        assertThat(NameHash.of("")).isEqualTo(0xefd01f60ba992926L);
        assertThat(NameHash.of("pages/a/R4.txt")).isEqualTo(5829942002857938914L);
    }

    @Test
    void thereIsNoShareBeyondTheLast() {
        assertThatThrownBy(() -> new Shard(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shard(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreKnownOnceTheyCame() {
        DistinctNames names = new DistinctNames();
        for (int i = 0; i < 10_000; i++) {
            assertThat(names.add("R" + i)).isTrue();
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(names.add("R" + i)).isFalse();
        }
    }
}
