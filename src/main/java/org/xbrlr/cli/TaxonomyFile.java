package org.xbrlr.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.xbrlr.diagnostic.Severity;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.taxonomy.BrokenIndexException;
import org.xbrlr.taxonomy.IndexReader;
import org.xbrlr.taxonomy.IndexWriter;
import org.xbrlr.taxonomy.IndexedTaxonomy;
import org.xbrlr.taxonomy.TaxonomyIndex;

/** The file that holds the taxonomy index. */
final class TaxonomyFile {
    /** Under the user's data directory. */
    private static final Path USUAL = Path.of("xbrlr", "taxonomy.idx");

    private static final String BROKEN = "broken-index";

    private final Path path;
    private final Messages messages;

    TaxonomyFile(Path path, Messages messages) {
        this.path = path;
        this.messages = messages;
    }

    /**
     * Where the index is when nobody says: {@code $XDG_DATA_HOME/xbrlr/taxonomy.idx}, or {@code ~/.local/share/…}. Empty where
     * there is neither; a relative data directory counts as none (XDG base directory specification).
     */
    static Optional<Path> usual(Optional<String> dataHome, Optional<String> home) {
        if (dataHome.isPresent() && Path.of(dataHome.get()).isAbsolute()) {
            return Optional.of(Path.of(dataHome.get()).resolve(USUAL));
        }
        if (home.isPresent() && Path.of(home.get()).isAbsolute()) {
            return Optional.of(Path.of(home.get(), ".local", "share").resolve(USUAL));
        }
        return Optional.empty();
    }

    Path path() {
        return path;
    }

    /** What pages may ask in such a conversion. */
    static Taxonomy wanted(Request.Conversion conversion, Surroundings surroundings, Messages messages) {
        Optional<Path> path = conversion.taxonomy();
        boolean asked = !surroundings.taxonomy().equals(path);
        return path.isPresent()
                ? new TaxonomyFile(path.get(), messages).taxonomy(asked, conversion.volume())
                : Taxonomy.NONE;
    }

    /**
     * What pages may ask. A broken file is reported and ignored, and so is a missing one that was asked for.
     *
     * @param asked whether the user named the file
     */
    Taxonomy taxonomy(boolean asked, Volume volume) {
        if (!asked && !Files.exists(path)) {
            return Taxonomy.NONE; // and no class of the taxonomy room was loaded
        }
        try {
            return new IndexedTaxonomy(read());
        } catch (IOException e) {
            if (volume.lets(Severity.WARNING)) {
                report(e, "; pages are read without it");
            }
            return Taxonomy.NONE;
        }
    }

    /** A change to the index. */
    @FunctionalInterface
    interface Change {
        void make() throws IOException;
    }

    /**
     * Makes a change while no other process makes one: of two that add at once the second waits, and reads what the first has
     * written. The lock is a file of its own beside the index, since the index itself is replaced; it stays behind.
     */
    void alone(Change change) throws IOException {
        createFolder();
        Path beside = path.resolveSibling("." + path.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            change.make();
        }
    }

    private void createFolder() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    /** The index as it is, to be changed: empty where there is no file, or where what is there is reported as broken. */
    TaxonomyIndex forChange() throws IOException {
        if (!Files.exists(path)) {
            return TaxonomyIndex.EMPTY;
        }
        try {
            return read();
        } catch (BrokenIndexException e) {
            if (e.isNewer()) {
                throw e;
            }
            report(e, "; it is begun anew");
            return TaxonomyIndex.EMPTY;
        }
    }

    /** Reads the index; a damaged one throws. */
    TaxonomyIndex read() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return IndexReader.read(in);
        }
    }

    /** Replaces the file once all is written. */
    void write(TaxonomyIndex index) throws IOException {
        createFolder();
        try (Output output = Output.to(path)) {
            IndexWriter.write(index, output.stream());
            output.commit();
        }
    }

    private void report(IOException e, String consequence) {
        messages.about(
                path.toString(),
                0,
                Severity.WARNING,
                "cannot use the taxonomy index: " + Reason.of(e) + consequence,
                BROKEN);
    }
}
