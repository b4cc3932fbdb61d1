package org.xbrlr.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds out what a stream holds and opens it, through as many layers as there are.
 *
 * <pre>
 * crawl.tar.gz    gzip, in it tar, in it R4.htm      crawl.tar.gz!R4.htm
 * </pre>
 */
final class ContainerReader {
    private final Optional<String> field;
    private final int badRecords;

    /**
     * @param field the field of records that holds the text; empty to find it
     * @param badRecords how many bad records of one file are told of
     */
    ContainerReader(Optional<String> field, int badRecords) {
        this.field = field;
        this.badRecords = badRecords;
    }

    /** What the stream of this name holds. */
    Container open(String name, InputStream stream) throws IOException {
        return open(name, stream, 1);
    }

    /** What the stream of this name holds, that many layers deep. */
    Container open(String name, InputStream stream, int depth) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 2 * Packing.BEGINNING);
        in.mark(Packing.BEGINNING);
        byte[] beginning = beginning(in);
        in.reset();
        Packing packing = Packing.of(name, beginning);
        if (packing != Packing.NONE && depth > Limits.DEPTH) {
            throw new TroubleException(
                    Input.Trouble.REFUSED, "it is packed more than " + Limits.DEPTH + " times over, which no page is");
        }
        return open(packing, name, in, depth);
    }

    private Container open(Packing packing, String name, InputStream in, int depth) throws IOException {
        return switch (packing) {
            case NONE -> new SinglePage(name, in);
            case GZIP -> open(name, Decompression.gzip(in), depth + 1);
            case ZSTD -> open(name, Decompression.zstd(in), depth + 1);
            case ZIP -> Archive.zip(name, in, this, depth + 1);
            case TAR -> Archive.tar(name, in, this, depth + 1);
            case JSON_LINES -> new JsonLines(name, in, field, badRecords);
            case SUBMISSION -> new Submission(name, in);
        };
    }

    /** The first bytes; what ends early tells so again when it is read. */
    private static byte[] beginning(InputStream in) throws IOException {
        byte[] bytes = new byte[Packing.BEGINNING];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < bytes.length; n = in.read(bytes, length, bytes.length - length)) {
                length += n;
            }
        } catch (TroubleException e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(bytes, length);
    }
}
