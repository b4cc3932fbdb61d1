package org.xbrlr.fact;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** What a page itself tells of its members; for all that it does not tell another taxonomy is asked. */
public abstract class PageTaxonomy implements Taxonomy {
    /** The one that is asked. */
    protected final Taxonomy others;

    /** Stands before another taxonomy. */
    protected PageTaxonomy(Taxonomy others) {
        this.others = others;
    }

    @Override
    public abstract Optional<Member> shownMember(String label);

    @Override
    public final Optional<Member> member(String label) {
        return shownMember(label).or(() -> others.member(label));
    }

    @Override
    public final Optional<Element> element(String sentence, String label, OptionalInt year) {
        return others.element(sentence, label, year);
    }

    @Override
    public final Optional<Element> heading(String label, OptionalInt year) {
        return others.heading(label, year);
    }

    @Override
    public final boolean calls(String name, String label) {
        return others.calls(name, label);
    }

    @Override
    public final Optional<String> customPrefix(Collection<String> sentences) {
        return others.customPrefix(sentences);
    }
}
