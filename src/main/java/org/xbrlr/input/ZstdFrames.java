package org.xbrlr.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of zstd frames without those that hold no content: tools write them before, between and behind the others, to say how
 * large a frame is or where it begins.
 *
 * <pre>
 * 5x 2A 4D 18, size, so many bytes      left out
 * 28 B5 2F FD, header, blocks, sum      passed on
 * </pre>
 *
 * <p>Only the sizes of the parts of a frame are understood here; what cannot be understood is passed on to whoever unpacks it.
 */
final class ZstdFrames extends InputStream {
    private static final int MAGIC = 4;
    private static final int LARGEST_HEADER = 18;
    private static final int RAW = 0;
    private static final int RUN = 1;

    private final InputStream in;
    private final byte[] head = new byte[LARGEST_HEADER];
    private int headFrom;
    private int headTo;
    /** Bytes of the frame's current part still to be passed on as they are. */
    private long rest;

    private State next = State.FRAME;
    private boolean sum;

    /** What comes after the current part. */
    private enum State {
        FRAME,
        BLOCK,
        SUM,
        UNKNOWN
    }

    ZstdFrames(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return OneByte.of(this);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (headFrom == headTo && rest == 0) {
            if (!advance()) {
                return -1;
            }
        }
        if (headFrom < headTo) {
            int n = Math.min(length, headTo - headFrom);
            System.arraycopy(head, headFrom, bytes, from, n);
            headFrom += n;
            return n;
        }
        int n = in.read(bytes, from, (int) Math.min(length, rest));
        rest = n < 0 ? 0 : rest - n;
        return n;
    }

    /** Reads the head of the next part; false at the end. */
    private boolean advance() throws IOException {
        headFrom = 0;
        headTo = 0;
        switch (next) {
            case FRAME -> frame();
            case BLOCK -> block();
            case SUM -> {
                rest = MAGIC;
                next = State.FRAME;
            }
            default -> rest = Long.MAX_VALUE;
        }
        return headTo > 0 || rest > 0;
    }

    private void frame() throws IOException {
        if (!fill(MAGIC)) {
            next = State.UNKNOWN;
            return;
        }
        if ((head[0] & 0xF0) == 0x50 && head[1] == 0x2A && head[2] == 0x4D && head[3] == 0x18) {
            skipFrame();
            return;
        }
        boolean zstd = head[0] == 0x28 && (head[1] & 0xFF) == 0xB5 && head[2] == 0x2F && (head[3] & 0xFF) == 0xFD;
        if (!zstd || !fill(1)) {
            next = State.UNKNOWN;
            return;
        }
        int flags = head[MAGIC];
        boolean single = (flags & 0x20) != 0;
        int sizeBytes = new int[] {single ? 1 : 0, 2, 4, 8}[(flags >> 6) & 3];
        int dictionaryBytes = new int[] {0, 1, 2, 4}[flags & 3];
        sum = (flags & 0x04) != 0;
        next = fill((single ? 0 : 1) + sizeBytes + dictionaryBytes) ? State.BLOCK : State.UNKNOWN;
    }

    private void skipFrame() throws IOException {
        headTo = 0;
        if (!fill(MAGIC)) {
            next = State.UNKNOWN;
            return;
        }
        long size = (head[0] & 0xFFL) | (head[1] & 0xFFL) << 8 | (head[2] & 0xFFL) << 16 | (head[3] & 0xFFL) << 24;
        headTo = 0;
        in.skipNBytes(size);
        frame();
    }

    private void block() throws IOException {
        if (!fill(3)) {
            next = State.UNKNOWN;
            return;
        }
        int block = (head[0] & 0xFF) | (head[1] & 0xFF) << 8 | (head[2] & 0xFF) << 16;
        int kind = (block >> 1) & 3;
        rest = kind == RUN ? 1 : block >> 3;
        if (kind > RUN + 1 || kind < RAW) {
            next = State.UNKNOWN;
        } else if ((block & 1) != 0) {
            next = sum ? State.SUM : State.FRAME;
        }
    }

    /** Adds so many bytes to the head; false if there are not as many. */
    private boolean fill(int count) throws IOException {
        int n = in.readNBytes(head, headTo, count);
        headTo += n;
        return n == count;
    }
}
