package org.xbrlr.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream that is a page and nothing else. Of one that breaks off the lines that are whole are given first. */
final class SinglePage implements Container {
    private final String name;
    private final BrokenOff in;
    private boolean read;

    SinglePage(String name, InputStream in) {
        this.name = name;
        this.in = new BrokenOff(in);
    }

    @Override
    public Optional<Input> next() throws IOException {
        if (read) {
            in.tell();
            return Optional.empty();
        }
        read = true;
        byte[] bytes = in.readNBytes(Limits.PAGE_BYTES + 1);
        if (bytes.length > Limits.PAGE_BYTES) {
            throw new IOException("it is larger than " + (Limits.PAGE_BYTES >> 20) + " MiB, which no page is");
        }
        if (in.trouble == null) {
            return Optional.of(new Input.Document(name, bytes));
        }
        byte[] whole = wholeLines(bytes);
        if (whole.length == 0) {
            in.tell();
        }
        return Optional.of(new Input.Document(name, whole));
    }

    private static byte[] wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** A stream that merely ends where what is packed is damaged, and tells later. */
    private static final class BrokenOff extends FilterInputStream {
        private @Nullable TroubleException trouble;

        BrokenOff(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (TroubleException e) {
                if (e.trouble() != Input.Trouble.DAMAGED) {
                    throw e;
                }
                trouble = e;
                return -1;
            }
        }

        void tell() throws TroubleException {
            TroubleException told = trouble;
            trouble = null;
            if (told != null) {
                throw told;
            }
        }
    }
}
