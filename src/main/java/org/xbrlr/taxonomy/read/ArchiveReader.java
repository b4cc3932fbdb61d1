package org.xbrlr.taxonomy.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * Reads the taxonomy files of a zip archive: FASB's, the SEC's quarterly one with {@code tag.txt}, a filing's.
 *
 * <p>Nothing is ever unpacked to disk. An archive is refused as a whole if one of its paths leads out of it, if it has too many
 * entries, or if what is read of it is too large or packed too well to be honest (a zip bomb).
 */
final class ArchiveReader {
    private static final Pattern WANTED = Pattern.compile(
            "(?:.*/)?(?:tag\\.(?:txt|tsv)|MetaLinks\\.json|CIK[0-9]{10}\\.json|R[0-9]+\\.html?|[^/]*\\.(?:xsd|xml))",
            Pattern.CASE_INSENSITIVE);

    /** Linkbases that name nothing, and a filing's own list of pages. */
    private static final Pattern UNWANTED = Pattern.compile(
            ".*(?:[-_](?:cal|pre|ref)[-_.0-9][^/]*|FilingSummary\\.xml|catalog\\.xml|taxonomyPackage\\.xml)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADS_OUT =
            Pattern.compile("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*|.*\\x00.*", Pattern.DOTALL);

    private ArchiveReader() {}

    static String read(Path file, SourceBuilder source) throws IOException {
        Set<String> kinds = new TreeSet<>();
        long total = 0;
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > Limits.ARCHIVE_ENTRIES) {
                throw new RefusedException("it has more than " + Limits.ARCHIVE_ENTRIES + " entries");
            }
            for (ZipEntry entry : entries(archive)) {
                if (isWanted(entry)) {
                    total += read(archive, entry, source, kinds, Limits.ARCHIVE_BYTES - total);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new RefusedException("it is a damaged zip archive", e);
        }
        if (kinds.isEmpty()) {
            throw new RefusedException("it is an archive without any taxonomy file");
        }
        return "archive: " + String.join(", ", kinds);
    }

    private static List<? extends ZipEntry> entries(ZipFile archive) throws RefusedException {
        List<? extends ZipEntry> entries = Collections.list(archive.entries());
        for (ZipEntry entry : entries) {
            if (LEADS_OUT.matcher(entry.getName()).matches()) {
                throw new RefusedException("its entry '" + entry.getName() + "' leads out of it");
            }
        }
        return entries.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
    }

    private static boolean isWanted(ZipEntry entry) {
        return !entry.isDirectory()
                && WANTED.matcher(entry.getName()).matches()
                && !UNWANTED.matcher(entry.getName()).matches();
    }

    private static long read(ZipFile archive, ZipEntry entry, SourceBuilder source, Set<String> kinds, long room)
            throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long most = Math.min(Math.min(Limits.FILE_BYTES, room), Math.max(Limits.FREE_BYTES, packed * Limits.PACKING));
        try (BoundedStream bounded = new BoundedStream(archive.getInputStream(entry), most)) {
            BufferedInputStream in = new BufferedInputStream(bounded, 1 << 16);
            in.mark(FileKind.BEGINNING);
            FileKind kind = TaxonomyFileReader.kind(in.readNBytes(FileKind.BEGINNING));
            in.reset();
            kinds.add(TaxonomyFileReader.read(kind, in, source));
            return bounded.bytesRead();
        } catch (RefusedException e) {
            throw new RefusedException("entry " + entry.getName() + ": " + e.getMessage(), e);
        } catch (ZipException e) {
            throw new RefusedException("entry " + entry.getName() + ": it is damaged", e);
        }
    }
}
