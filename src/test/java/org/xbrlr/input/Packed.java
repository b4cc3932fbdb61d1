package org.xbrlr.input;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Bytes packed in the ways that users pack them. */
public final class Packed {
    private Packed() {}

    /** UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** By gzip. */
    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** By zstd. */
    public static byte[] zstd(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** With frames of zstd that hold no content before and behind. */
    public static byte[] skippable(byte[] zstd) throws IOException {
        byte[] empty = {0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 'a', 'b', 'c'};
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(empty);
        all.write(empty);
        all.write(zstd);
        all.write(empty);
        return all.toByteArray();
    }

    /** A tar archive of names and texts in turn; a text {@code ->target} is a link. */
    public static byte[] tar(String... entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed, "UTF-8")) {
            for (int i = 0; i < entries.length; i += 2) {
                boolean link = entries[i + 1].startsWith("->");
                TarArchiveEntry entry = link
                        ? new TarArchiveEntry(entries[i], TarConstants.LF_SYMLINK)
                        : new TarArchiveEntry(entries[i], true);
                byte[] bytes = link ? new byte[0] : bytes(entries[i + 1]);
                entry.setSize(bytes.length);
                if (link) {
                    entry.setLinkName(entries[i + 1].substring(2));
                }
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return packed.toByteArray();
    }

    /** A zip archive of names and texts in turn, their sizes after them, as streams are zipped. */
    public static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(bytes(entries[i + 1]));
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    /** Without the last bytes. */
    public static byte[] cutOff(byte[] bytes, int last) {
        return Arrays.copyOf(bytes, bytes.length - last);
    }
}
