package org.xbrlr.input;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip and zstd. Stands alone so that the library is loaded only when something is packed. */
final class Decompression {
    private Decompression() {}

    static InputStream gzip(InputStream in) throws IOException {
        CountedStream packed = new CountedStream(in);
        try {
            return new UnpackedStream(packed, new GZIPInputStream(packed.buffered()));
        } catch (IOException e) {
            throw packed.damaged(e);
        }
    }

    static InputStream zstd(InputStream in) {
        CountedStream packed = new CountedStream(in);
        return new UnpackedStream(packed, new ZstdInputStream(new ZstdFrames(packed.buffered())));
    }
}
