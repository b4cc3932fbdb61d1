package org.xbrlr.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A tar or zip archive, read from its beginning to its end: each entry is an input, nothing is unpacked to disk.
 *
 * <pre>
 * filing.zip      R2.htm        filing.zip!R2.htm
 *                 ../R4.htm     refused by name; the others are read
 * </pre>
 */
final class Archive implements Container {
    private static final String UTF_8 = "UTF-8";
    private static final Pattern LEADS_OUT =
            Pattern.compile("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*|.*\\x00.*", Pattern.DOTALL);

    private final String name;
    private final CountedStream packed;
    private final ArchiveInputStream<?> entries;
    private final BooleanSupplier whole;
    private final ContainerReader contents;
    private final int depth;
    private String entryName = "";
    private boolean sizeKnown;
    private @Nullable Container entry;
    private @Nullable UnpackedStream entryStream;

    private Archive(
            String name,
            CountedStream packed,
            ArchiveInputStream<?> entries,
            BooleanSupplier whole,
            ContainerReader contents,
            int depth) {
        this.name = name;
        this.packed = packed;
        this.entries = entries;
        this.whole = whole;
        this.contents = contents;
        this.depth = depth;
    }

    static Archive zip(String name, InputStream in, ContainerReader contents, int depth) {
        CountedStream packed = new CountedStream(in);
        ZipEnd end = new ZipEnd(packed.buffered());
        ZipArchiveInputStream entries = new ZipArchiveInputStream(end, UTF_8, true, true);
        return new Archive(name, packed, entries, end::seen, contents, depth);
    }

    static Archive tar(String name, InputStream in, ContainerReader contents, int depth) {
        CountedStream packed = new CountedStream(in);
        return new Archive(
                name, packed, new TarArchiveInputStream(packed.buffered(), UTF_8), () -> true, contents, depth);
    }

    @Override
    public Optional<Input> next() throws IOException {
        while (true) {
            if (entry != null) {
                try {
                    Optional<Input> next = entry.next();
                    if (next.isPresent()) {
                        return next;
                    }
                } catch (IOException e) {
                    entry = null;
                    return Optional.of(TroubleException.unreadable(entryName, e));
                }
            }
            ArchiveEntry next = nextEntry();
            if (next == null) {
                if (!whole.getAsBoolean()) {
                    throw new TroubleException(Input.Trouble.DAMAGED, "it ends early: what is packed is cut off");
                }
                return Optional.empty();
            }
            if (next.isDirectory()) {
                continue;
            }
            entryName = name + "!" + next.getName();
            try {
                entry = open(next);
            } catch (IOException e) {
                return Optional.of(TroubleException.unreadable(entryName, e));
            }
        }
    }

    private @Nullable ArchiveEntry nextEntry() throws IOException {
        boolean endless = entryStream != null && entryStream.isBomb() && !sizeKnown;
        entry = null;
        entryStream = null;
        if (endless) {
            throw new TroubleException(
                    Input.Trouble.REFUSED,
                    "entries after " + entryName + " were not read: only unpacking it shows its end");
        }
        try {
            return entries.getNextEntry();
        } catch (IOException | RuntimeException e) {
            throw packed.damaged(e);
        }
    }

    private Container open(ArchiveEntry next) throws IOException {
        String refused = refused(next);
        if (!refused.isEmpty()) {
            throw new TroubleException(Input.Trouble.REFUSED, refused);
        }
        sizeKnown = !(next instanceof ZipArchiveEntry zip) || zip.getCompressedSize() >= 0;
        entryStream = new UnpackedStream(packed, entries);
        return contents.open(entryName, entryStream, depth);
    }

    private String refused(ArchiveEntry next) {
        if (LEADS_OUT.matcher(next.getName()).matches()) {
            return "its path leads out of the archive";
        }
        if (next instanceof TarArchiveEntry tar && !isPlain(tar)) {
            return "it is a link or a device";
        }
        if (next instanceof ZipArchiveEntry zip && zip.isUnixSymlink()) {
            return "it is a link";
        }
        return canRead(next) ? "" : "it is encrypted, or packed by an unknown method";
    }

    private static boolean isPlain(TarArchiveEntry entry) {
        return !entry.isSymbolicLink()
                && !entry.isLink()
                && !entry.isFIFO()
                && !entry.isCharacterDevice()
                && !entry.isBlockDevice();
    }

    private boolean canRead(ArchiveEntry next) {
        return entries.canReadEntryData(next);
    }
}
