package org.xbrlr.taxonomy.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.xbrlr.taxonomy.Source;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * Learns from a folder of filings: from every R page in HTML and every {@code MetaLinks.json}, folders within included.
 * Links to elsewhere are not followed.
 */
public final class FolderLearner {
    private static final int DEEPEST = 32;

    private FolderLearner() {}

    /**
     * What the folder gives as one source; its absolute path is the source's name.
     *
     * @param refused is told which file could not be used and why; the others are learned from all the same
     */
    public static Source learn(Path folder, BiConsumer<Path, IOException> refused) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(FolderLearner::isWanted)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        SourceBuilder source = new SourceBuilder();
        for (Path file : files) {
            SourceBuilder ofFile = new SourceBuilder();
            try {
                TaxonomyFileReader.readInto(ofFile, file);
                source.add(ofFile);
            } catch (IOException e) {
                refused.accept(file, e);
            }
        }
        if (source.isEmpty()) {
            throw new RefusedException("no R page in HTML with definitions and no MetaLinks.json in it");
        }
        return source.build(folder.toAbsolutePath().normalize().toString(), "learned");
    }

    private static boolean isWanted(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".htm") || name.endsWith(".html") || name.equals("metalinks.json");
    }
}
