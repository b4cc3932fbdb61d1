package org.xbrlr.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xbrlr.render.PageRenderer;
import org.xbrlr.render.RandomModel;

/**
 * Makes pages to measure with. {@code BenchPages KIND N TARGET} writes N of them to a folder, or to a file of JSON Lines:
 * {@code random} ones of all sorts, the {@code seeds} in turn, or {@code small} ones of four facts.
 */
public final class BenchPages {
    /** So many random pages differ; drawing a page takes longer than reading it. */
    private static final int DIFFERENT = 2000;

    private static final int FILES_IN_A_FOLDER = 1000;

    private BenchPages() {}

    public static void main(String[] args) throws IOException {
        List<String> texts = texts(args[0]);
        int count = Integer.parseInt(args[1]);
        Path target = Path.of(args[2]);
        if (args[2].endsWith(".jsonl")) {
            writeLines(texts, count, target);
        } else {
            writeFiles(texts, count, target);
        }
    }

    /** The pages of this kind that differ. */
    static List<String> texts(String kind) throws IOException {
        if (kind.equals("random")) {
            return IntStream.range(0, DIFFERENT)
                    .mapToObj(seed -> PageRenderer.render(RandomModel.of(seed)).text() + "\n")
                    .toList();
        }
        if (kind.equals("seeds")) {
            try (Stream<Path> files = Files.list(Path.of("seeds"))) {
                List<Path> sorted = files.sorted().toList();
                return List.of(
                        Files.readString(sorted.get(0)),
                        Files.readString(sorted.get(1)),
                        Files.readString(sorted.get(2)),
                        Files.readString(sorted.get(3)));
            }
        }
        return IntStream.range(0, DIFFERENT).mapToObj(BenchPages::small).toList();
    }

    private static String small(int number) {
        return String.format(
                Locale.ROOT,
                "|%nShops (Details) - USD ($)%n$ in Thousands%n|12 Months Ended%n|%nDec. 31, 2021%n|%nDec. 31, 2020%n"
                        + "|Revenue%n|$ 1,%03d%n|$ 1,%03d%n|Number of shops%n|%d%n|%d%n",
                number % 1000,
                number / 2 % 1000,
                number,
                number + 3);
    }

    private static void writeLines(List<String> texts, int count, Path file) throws IOException {
        List<String> escaped = texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write("{\"id\": \"p" + i + "\", \"text\": \"" + escaped.get(i % escaped.size()) + "\"}\n");
            }
        }
    }

    private static void writeFiles(List<String> texts, int count, Path folder) throws IOException {
        for (int i = 0; i < count; i++) {
            Path below = folder.resolve("d" + i / FILES_IN_A_FOLDER);
            if (i % FILES_IN_A_FOLDER == 0) {
                Files.createDirectories(below);
            }
            Files.writeString(below.resolve("R" + i + ".txt"), texts.get(i % texts.size()));
        }
    }
}
