package org.xbrlr.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbrlr.batch.DistinctNames;
import org.xbrlr.batch.OrderedPipeline;
import org.xbrlr.batch.Shard;
import org.xbrlr.input.Input;
import org.xbrlr.input.Inputs;

/**
 * The inputs of a share, a few at a time: to hand pages to another thread one by one would cost as much as to read the smallest.
 */
final class InputChunks implements OrderedPipeline.Source<List<Input>> {
    private static final int INPUTS = 8;
    /** The first chunks are smaller, so that few inputs too are shared out among all threads. */
    private static final int CHUNKS_OF_EACH_SIZE = 16;

    private static final int BYTES = 1 << 16;

    private final Inputs inputs;
    private final Shard shard;
    private final Optional<DistinctNames> names;
    private long chunks;

    /**
     * @param inputs where they come from
     * @param shard which share is wanted
     * @param distinct whether a second input of the same name is an error
     */
    InputChunks(Inputs inputs, Shard shard, boolean distinct) {
        this.inputs = inputs;
        this.shard = shard;
        this.names = distinct ? Optional.of(new DistinctNames()) : Optional.empty();
    }

    @Override
    public Optional<List<Input>> next() {
        List<Input> chunk = new ArrayList<>();
        long bytes = 0;
        long most = Math.min(INPUTS, 1 + chunks++ / CHUNKS_OF_EACH_SIZE);
        while (chunk.size() < most && bytes < BYTES) {
            Optional<Input> next = inputs.next();
            if (next.isEmpty()) {
                break;
            }
            if (shard.holds(next.get().name())) {
                Input input = distinct(next.get());
                chunk.add(input);
                bytes += size(input);
            }
        }
        return chunk.isEmpty() ? Optional.empty() : Optional.of(chunk);
    }

    private Input distinct(Input input) {
        if (input instanceof Input.Document && names.isPresent() && !names.get().add(input.name())) {
            return new Input.Unreadable(
                    input.name(),
                    0,
                    Input.Trouble.SAME_NAME,
                    new IOException("an input before has the same name, and so would its file"));
        }
        return input;
    }

    @Override
    public long weight(List<Input> chunk) {
        return chunk.stream().mapToLong(InputChunks::size).sum();
    }

    private static long size(Input input) {
        return input instanceof Input.Document document ? document.bytes().length : 0;
    }

    @Override
    public void close() {
        inputs.close();
    }
}
