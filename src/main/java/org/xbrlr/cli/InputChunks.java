package org.xbrlr.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbrlr.batch.DistinctNames;
import org.xbrlr.batch.OrderedPipeline;
import org.xbrlr.batch.Shard;
import org.xbrlr.input.FilingName;
import org.xbrlr.input.Input;

/**
 * The inputs of a share, a few at a time: to hand pages to another thread one by one would cost as much as to read the smallest.
 */
final class InputChunks implements OrderedPipeline.Source<List<FiledInput>> {
    private static final int INPUTS = 8;
    /** The first chunks are smaller, so that few inputs too are shared out among all threads. */
    private static final int CHUNKS_OF_EACH_SIZE = 16;

    private static final int BYTES = 1 << 16;

    private final FiledInputs inputs;
    private final Shard shard;
    private final Optional<DistinctNames> names;
    private long chunks;

    /**
     * @param inputs where they come from
     * @param shard which share is wanted
     * @param distinct whether a second input of the same name is an error
     */
    InputChunks(FiledInputs inputs, Shard shard, boolean distinct) {
        this.inputs = inputs;
        this.shard = shard;
        this.names = distinct ? Optional.of(new DistinctNames()) : Optional.empty();
    }

    @Override
    public Optional<List<FiledInput>> next() {
        List<FiledInput> chunk = new ArrayList<>();
        long bytes = 0;
        long most = Math.min(INPUTS, 1 + chunks++ / CHUNKS_OF_EACH_SIZE);
        while (chunk.size() < most && bytes < BYTES) {
            Optional<FiledInput> next = inputs.next();
            if (next.isEmpty()) {
                break;
            }
            FiledInput input = next.get();
            if (shard.holds(FilingName.filingOf(input.input().name()))) {
                chunk.add(new FiledInput(distinct(input.input()), input.filing()));
                bytes += input.input().size();
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
    public long weight(List<FiledInput> chunk) {
        return chunk.stream().mapToLong(filed -> filed.input().size()).sum();
    }

    @Override
    public void close() {
        inputs.close();
    }
}
