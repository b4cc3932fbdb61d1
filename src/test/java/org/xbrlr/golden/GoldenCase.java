package org.xbrlr.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xbrlr.render.ModelReader;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.Rendered;

/**
 * A folder of testdata/golden: a page and what was read from it.
 *
 * <pre>
 * model.txt         what the page is drawn from; missing where the page is no whole page
 * page.txt          the page; for the seeds, page.path names a file of seeds/ instead
 * table.txt         the table as drawn for a person
 * facts.csv, page.json, diagnostics.txt
 * misread.txt       where the reading differs from the model
 * </pre>
 *
 * @param folder the folder
 */
record GoldenCase(Path folder) {
    private static final Path ROOT = Path.of("testdata", "golden");

    /** All cases, by name. */
    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    /** The page as it is recorded, without a byte order mark and with line feeds. */
    String page() {
        return recorded("page.path")
                .map(path -> read(Path.of(path.strip())))
                .or(() -> recorded("page.txt"))
                .orElseThrow();
    }

    /** The page and its table as the model gives them. */
    Optional<Rendered> drawn() {
        return recorded("model.txt").map(ModelReader::read).map(PageRenderer::render);
    }

    /** What a file of the folder holds. */
    Optional<String> recorded(String file) {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Optional.of(read(path)) : Optional.empty();
    }

    void record(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
