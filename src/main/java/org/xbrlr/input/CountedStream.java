package org.xbrlr.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A packed stream: counts what it gives, and remembers how it came to an end. */
final class CountedStream extends FilterInputStream {
    /** So many bytes may have been taken and not yet been looked at. */
    static final int AHEAD = 1 << 16;

    private long count;
    private boolean end;
    private @Nullable IOException failure;

    CountedStream(InputStream in) {
        super(in);
    }

    /** The same bytes, for a reader who takes few at a time. */
    InputStream buffered() {
        return new BufferedInputStream(this, AHEAD);
    }

    /** How many bytes it has given. */
    long count() {
        return count;
    }

    /** What a library's complaint about these bytes means. */
    IOException damaged(Exception complaint) {
        return Optional.ofNullable(failure)
                .orElseGet(() -> new TroubleException(
                        Input.Trouble.DAMAGED,
                        end ? "it ends early: what is packed is cut off" : "what is packed is damaged",
                        complaint));
    }

    @Override
    public int read() throws IOException {
        return OneByte.of(this);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            int n = super.read(bytes, from, length);
            end |= n < 0;
            count += Math.max(0, n);
            return n;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** More may come until the end is seen: by this {@code GZIPInputStream} decides whether to look for another member. */
    @Override
    public int available() {
        return end ? 0 : 1;
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 1 << 13)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
