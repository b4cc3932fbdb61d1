package org.xbrlr;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xbrlr.html.HtmlInput;
import org.xbrlr.notes.Notes;
import org.xbrlr.text.Cell;
import org.xbrlr.text.CellReader;
import org.xbrlr.text.Dialect;
import org.xbrlr.text.Line;

/**
 * The pages of one filing, which tell something of one another: its notes say when what its details pages show took place.
 *
 * <pre>{@code
 * Filing filing = Filing.of(pages.values(), Optional.empty());
 * pages.forEach((name, bytes) -> Xbrlr.readAll(name, bytes, Optional.empty(), Taxonomy.NONE, filing));
 * }</pre>
 *
 * <p>Any thread may use it. The notes are read once, when the first page needs them.
 */
public final class Filing implements Supplier<Notes> {
    /** That of a page which is read by itself. */
    public static final Filing NONE = new Filing(List.of(), Optional.empty(), Notes.NONE);

    /** A shorter text has no sentences that say when something was. */
    private static final int LEAST_NOTE = 300;

    private final Optional<Dialect> dialect;
    private List<byte[]> pages;
    private @Nullable Notes notes;

    private Filing(Collection<byte[]> pages, Optional<Dialect> dialect, @Nullable Notes notes) {
        this.pages = List.copyOf(pages);
        this.dialect = dialect;
        this.notes = notes;
    }

    /**
     * The filing that has these pages.
     *
     * @param pages inputs as {@link Xbrlr#readAll} takes them; not copied
     * @param dialect how they were flattened; empty to find out
     */
    public static Filing of(Collection<byte[]> pages, Optional<Dialect> dialect) {
        return new Filing(pages, dialect, null);
    }

    /** What the notes say. */
    public synchronized Notes notes() {
        Notes known = notes;
        if (known == null) {
            known = Notes.of(
                    pages.stream().flatMap(page -> texts(page).stream()).toList());
            notes = known;
            pages = List.of(); // wanted no more
        }
        return known;
    }

    @Override
    public Notes get() {
        return notes();
    }

    /** The long texts of a page. One that is still HTML tells nothing: then the others are too, and nothing is lost in them. */
    private List<String> texts(byte[] page) {
        if (HtmlInput.suits(page)) {
            return List.of();
        }
        return CellReader.read("", page, dialect, unwanted -> {}).cells().stream()
                .map(Filing::text)
                .filter(text -> text.length() >= LEAST_NOTE)
                .toList();
    }

    private static String text(Cell cell) {
        StringBuilder text = new StringBuilder(cell.text());
        for (Line line : cell.below()) {
            text.append('\n').append(line.text());
        }
        return text.toString();
    }
}
