package org.xbrlr.input;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Inputs with those that belong together: pages of one filing, by their names, which follow one another. Each other input comes by
 * itself.
 */
public final class Filings implements Closeable {
    /** Larger filings come in parts, so that memory is bounded. */
    static final int MOST_BYTES = 16 << 20;

    private static final int MOST_PAGES = 2000;

    private final Inputs inputs;
    private Optional<Input> ahead = Optional.empty();

    /** Takes inputs one after another. */
    public Filings(Inputs inputs) {
        this.inputs = inputs;
    }

    /** The next that belong together; empty at the end. */
    public List<Input> next() {
        Optional<Input> first = ahead.isPresent() ? ahead : inputs.next();
        ahead = Optional.empty();
        if (first.isEmpty()) {
            return List.of();
        }
        Optional<FilingName> name = nameOf(first.get());
        if (name.isEmpty()) {
            return List.of(first.get());
        }
        List<Input> pages = new ArrayList<>(List.of(first.get()));
        Set<Integer> numbers = new HashSet<>(Set.of(name.get().page()));
        long bytes = first.get().size();
        ahead = inputs.next();
        while (ahead.isPresent()
                && pages.size() < MOST_PAGES
                && bytes + ahead.get().size() <= MOST_BYTES) {
            Optional<FilingName> other = nameOf(ahead.get());
            if (other.isEmpty()
                    || !other.get().shared().equals(name.get().shared())
                    || !numbers.add(other.get().page())) {
                break; // no filing has two pages of one number
            }
            pages.add(ahead.get());
            bytes += ahead.get().size();
            ahead = inputs.next();
        }
        return pages;
    }

    private static Optional<FilingName> nameOf(Input input) {
        return input instanceof Input.Document ? FilingName.of(input.name()) : Optional.empty();
    }

    @Override
    public void close() {
        inputs.close();
    }
}
