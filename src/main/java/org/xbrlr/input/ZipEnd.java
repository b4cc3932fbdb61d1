package org.xbrlr.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a zip archive, watched for the record that ends its directory. Who reads entry by entry cannot tell otherwise an
 * archive that is cut off between two entries from a whole one.
 */
final class ZipEnd extends FilterInputStream {
    private static final byte[] SIGNATURE = {'P', 'K', 5, 6};

    private int matched;

    ZipEnd(InputStream in) {
        super(in);
    }

    /** Whether the record has come by. */
    boolean seen() {
        return matched == SIGNATURE.length;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            watch((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            watch(bytes[i]);
        }
        return read;
    }

    private void watch(byte next) {
        if (!seen()) {
            matched = next == SIGNATURE[matched] ? matched + 1 : next == SIGNATURE[0] ? 1 : 0;
        }
    }

    /** What is skipped must be looked at. */
    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 1 << 13)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
