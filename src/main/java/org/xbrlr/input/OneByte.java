package org.xbrlr.input;

import java.io.IOException;
import java.io.InputStream;

/** Reads one byte from streams that are written to read many. */
final class OneByte {
    private OneByte() {}

    /** The next byte, 0 to 255; -1 at the end. */
    static int of(InputStream in) throws IOException {
        byte[] one = new byte[1];
        return in.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
