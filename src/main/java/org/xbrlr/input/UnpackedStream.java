package org.xbrlr.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What comes out of a packed stream. Notices when that is damaged, and when so little unpacks to so much that it cannot be honest
 * (a bomb).
 *
 * <p>Whatever a library throws at damaged bytes comes out as one {@link IOException}, again at each further read.
 */
final class UnpackedStream extends InputStream {
    private final CountedStream packed;
    private final InputStream unpacked;
    private final long before;
    private long given;
    private @Nullable IOException failure;

    /**
     * @param packed where the bytes come from; those that it has given already count for others
     * @param unpacked what they unpack to
     */
    UnpackedStream(CountedStream packed, InputStream unpacked) {
        this.packed = packed;
        this.unpacked = unpacked;
        this.before = Math.max(0, packed.count() - CountedStream.AHEAD);
    }

    /** Whether it gave more than anything honest. */
    boolean isBomb() {
        return given > Limits.FREE_BYTES && given / Limits.PACKING > packed.count() - before;
    }

    @Override
    public int read() throws IOException {
        return OneByte.of(this);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            int n = unpacked.read(bytes, from, length);
            given += Math.max(0, n);
            if (!isBomb()) {
                return n;
            }
            failure = new TroubleException(
                    Input.Trouble.REFUSED,
                    "it unpacks to more than " + Limits.PACKING + " times its size, which no pages do");
        } catch (IOException | RuntimeException e) {
            failure = packed.damaged(e);
        }
        throw failure;
    }
}
