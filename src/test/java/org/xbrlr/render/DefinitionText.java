package org.xbrlr.render;

import java.util.Collection;
import java.util.Comparator;

/** The definition blocks after the table (rule 6): elements by name, then one bare block for each axis and member. */
final class DefinitionText {
    private static final String NONE = "No definition available.";

    private final FlatText text;
    private final boolean dotNet;

    DefinitionText(FlatText text, boolean dotNet) {
        this.text = text;
        this.dotNet = dotNet;
    }

    void write(Collection<Concept> concepts, int pairs) {
        concepts.stream()
                .distinct()
                .sorted(Comparator.comparing(Concept::element))
                .forEach(dotNet ? this::dotNetBlock : this::block);
        for (int i = 0; i < pairs && !dotNet; i++) {
            text.cell("X");
            text.plain("- Details");
        }
    }

    private void block(Concept concept) {
        text.cell("X");
        if (concept.documentation().isPresent()) {
            text.plain("- Definition");
            text.plain("+ References");
            text.plain(concept.documentation().get());
        } else {
            text.plain("- References");
        }
        text.plain("+ Details");
        text.plain(concept.reference().orElse(NONE));
    }

    private void dotNetBlock(Concept concept) {
        text.cell("X");
        text.cell("");
        text.plain(concept.documentation().isPresent() ? "- Definition" : "- Details");
        concept.documentation().ifPresent(text::plain);
        concept.reference().ifPresent(text::plain);
    }
}
