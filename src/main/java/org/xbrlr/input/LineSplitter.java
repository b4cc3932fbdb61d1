package org.xbrlr.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines of bytes, one at a time. Of a line that is too long nothing is kept. */
final class LineSplitter {
    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private int number;

    LineSplitter(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Goes on to the next line; false at the end. */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (position == end) {
                position = 0;
                end = in.read(buffer);
                if (end < 0) {
                    end = 0;
                    number += any ? 1 : 0;
                    return any;
                }
                continue;
            }
            any = true;
            int from = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            append(from, position);
            if (position < end) {
                position++;
                number++;
                return true;
            }
        }
    }

    private void append(int from, int to) {
        if (tooLong || length + (to - from) > most) {
            tooLong = true;
            line = new byte[1 << 12];
            length = 0;
            return;
        }
        if (length + (to - from) > line.length) {
            line = Arrays.copyOf(line, Math.min(most, Math.max(2 * line.length, length + (to - from))));
        }
        System.arraycopy(buffer, from, line, length, to - from);
        length += to - from;
    }

    /** The line without its end. */
    byte[] bytes() {
        return Arrays.copyOf(line, length > 0 && line[length - 1] == '\r' ? length - 1 : length);
    }

    /** Whether the line was too long; it then has no bytes. */
    boolean tooLong() {
        return tooLong;
    }

    /** The line's 1-based number. */
    int number() {
        return number;
    }
}
