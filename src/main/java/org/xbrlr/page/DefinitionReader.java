package org.xbrlr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Code;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * Reads the definition blocks after the table (rule 6).
 *
 * <pre>
 * |X                |X                |X             |X
 * - Definition      - References      - Details      |
 * + References      + Details                        - Definition
 * DOC               REF                              DOC
 * + Details                                          REF
 * REF
 * element           without DOC       pair           .NET era
 * </pre>
 */
final class DefinitionReader {
    private static final String BAR_X = "X";
    private static final String NO_DEFINITION = "No definition available.";

    private final List<DefinitionBlock> blocks = new ArrayList<>();
    private final List<Line> stray = new ArrayList<>();

    /** Reads the cells from the first block on; a block that is cut off is reported. */
    DefinitionReader(List<Cell> cells, Consumer<Diagnostic> diagnostics) {
        int i = 0;
        while (i < cells.size()) {
            Cell cell = cells.get(i);
            i++;
            if (!cell.text().equals(BAR_X)) {
                stray.addAll(StrayLines.of(List.of(cell)));
                continue;
            }
            List<Line> lines = new ArrayList<>(cell.below());
            while (i < cells.size() && cells.get(i).text().isEmpty()) {
                lines.addAll(cells.get(i).below());
                i++;
            }
            boolean complete = read(cell.line(), lines);
            if (!complete && i == cells.size()) {
                diagnostics.accept(
                        new Diagnostic(Code.TRUNCATED, cell.line(), "The text ends inside a definition block."));
            }
        }
    }

    List<DefinitionBlock> blocks() {
        return blocks;
    }

    /** The lines that belong to no block. */
    List<Line> stray() {
        return stray;
    }

    /** The index from {@code from} on of the cell that opens the first block; the number of cells where there is none. */
    static int firstBlock(List<Cell> cells, int from) {
        int first = cells.size();
        boolean nextOpens = true;
        for (int i = cells.size() - 1; i >= from; i--) {
            nextOpens = opensBlock(cells, i, nextOpens);
            if (nextOpens) {
                first = i;
            }
        }
        return first;
    }

    /**
     * An X may also be a value: a block shows itself by its first line. A bare X belongs to the blocks after it; extractors
     * drop words that they have seen before.
     */
    private static boolean opensBlock(List<Cell> cells, int i, boolean nextOpens) {
        Cell cell = cells.get(i);
        if (!cell.text().equals(BAR_X)) {
            return false;
        }
        if (!cell.below().isEmpty()) {
            return isMarker(cell.below().get(0).text());
        }
        if (nextOpens) {
            return true;
        }
        Cell next = cells.get(i + 1);
        return next.text().isEmpty()
                && (next.below().isEmpty()
                        ? i + 2 == cells.size()
                        : isMarker(next.below().get(0).text()));
    }

    /**
     * A block whose headings stand above what they head, as many extractors leave it.
     *
     * <pre>
     * - Definition
     * DOC
     * + References
     * REF, and more of them
     * + Details
     * Name: a_B
     * </pre>
     */
    private static boolean isInOrder(List<Line> lines) {
        if (lines.size() < 2 || !isMarker(lines.get(0).text())) {
            return false;
        }
        String second = lines.get(1).text();
        return isDetails(lines.get(0).text()) ? DetailsReader.begins(second) : !isMarker(second) && anyIsDetails(lines);
    }

    private boolean readInOrder(int line, List<Line> lines) {
        boolean pair = isDetails(lines.get(0).text());
        String heading = "";
        List<String> text = new ArrayList<>();
        Optional<String> reference = Optional.empty();
        int lastLine = line;
        boolean over = false;
        DetailsReader table = new DetailsReader();
        for (Line next : lines) {
            String words = next.text();
            boolean details = isDetails(heading);
            boolean late = details && reference.isEmpty() && isReference(words);
            over |= details && !late && !isMarker(words) && !table.take(words);
            if (over) {
                stray.add(next);
                continue;
            }
            lastLine = next.number();
            if (isMarker(words)) {
                heading = words;
            } else if (heading.endsWith("Definition")) {
                text.add(words);
            } else if (reference.isEmpty() && isReference(words)) {
                reference = Optional.of(words);
            }
        }
        add(line, lastLine, pair, text, reference, table.details());
        return isDetails(heading);
    }

    /** Reads one block; false where it lacks its end. */
    private boolean read(int line, List<Line> lines) {
        if (isInOrder(lines)) {
            return readInOrder(line, lines);
        }
        boolean pair = !lines.isEmpty() && lines.get(0).text().equals("- Details");
        boolean detailsSeen = false;
        boolean hasDetails = anyIsDetails(lines);
        List<String> text = new ArrayList<>();
        Optional<String> reference = Optional.empty();
        int lastLine = line;
        boolean over = false;
        DetailsReader table = new DetailsReader();
        for (Line next : lines) {
            String words = next.text();
            if (detailsSeen && !over && !isMarker(words) && table.take(words)) {
                lastLine = next.number();
                continue;
            }
            if (over || (reference.isPresent() && !isMarker(words))) {
                over = true;
                stray.add(next);
                continue;
            }
            lastLine = next.number();
            if (isMarker(words)) {
                detailsSeen |= isDetails(words);
            } else if (isReference(words) && (detailsSeen || !hasDetails)) {
                reference = Optional.of(words);
            } else {
                text.add(words);
            }
        }
        add(line, lastLine, pair, text, reference, table.details());
        return lines.isEmpty() || pair || reference.isPresent();
    }

    private void add(
            int line,
            int lastLine,
            boolean pair,
            List<String> text,
            Optional<String> reference,
            ElementDetails details) {
        Optional<String> definition = text.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", text));
        blocks.add(new DefinitionBlock(line, lastLine, pair, definition, reference, details));
    }

    private static boolean isReference(String text) {
        return text.startsWith("Reference ") || text.equals(NO_DEFINITION);
    }

    private static boolean isDetails(String text) {
        return text.equals("+ Details") || text.equals("- Details");
    }

    private static boolean anyIsDetails(List<Line> lines) {
        for (Line line : lines) {
            if (isDetails(line.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is one of the renderer's headings within a block: {@code - Definition}. */
    static boolean isMarker(String text) {
        return isDetails(text)
                || text.equals("- Definition")
                || text.equals("+ Definition")
                || text.equals("+ References")
                || text.equals("- References");
    }
}
