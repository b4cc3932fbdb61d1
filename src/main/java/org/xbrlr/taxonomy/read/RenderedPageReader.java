package org.xbrlr.taxonomy.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.xbrlr.html.HtmlDefinitionReader;
import org.xbrlr.html.HtmlDefinitions;
import org.xbrlr.html.HtmlElement;
import org.xbrlr.html.HtmlLabel;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * Reads an R page in HTML: its definition blocks, which name elements, and its labels, which lead to them.
 *
 * <p>The page's newest date stands for the year of its taxonomy.
 */
final class RenderedPageReader {
    /** What a row shows after its label: a unit (rule 4.5), or the date of a balance (rule 4.7). */
    private static final Pattern AFTER_LABEL =
            Pattern.compile(" \\| [^|]{1,60}$| at [A-Z][a-z]{2}\\. [0-9]{2}, [0-9]{4}$");

    private RenderedPageReader() {}

    static void read(InputStream in, SourceBuilder source) throws IOException {
        String html;
        try (BoundedStream bounded = new BoundedStream(in, Limits.PAGE_BYTES)) {
            html = new String(bounded.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!HtmlDefinitionReader.suits(html)) {
            throw new RefusedException("it is HTML, but no R page with definitions");
        }
        HtmlDefinitions page = HtmlDefinitionReader.read(html);
        int year = page.year().orElse(TaxonomyYear.UNKNOWN);
        page.elements().forEach(element -> read(element, year, source));
        page.labels().forEach(label -> read(label, year, source));
        Texts.refuseTooMany(source);
    }

    private static void read(HtmlElement element, int year, SourceBuilder source) {
        int pair = element.id().indexOf('=');
        if (pair >= 0) {
            source.place(
                    SourceBuilder.name(element.id().substring(0, pair)),
                    SourceBuilder.name(element.id().substring(pair + 1)));
            return;
        }
        String name = SourceBuilder.name(element.id());
        source.element(
                name,
                element.period().orElse(""),
                element.balance().orElse(""),
                element.dataType().orElse(""));
        element.sentence().ifPresent(text -> source.sentence(name, Texts.bounded(text), year));
    }

    private static void read(HtmlLabel label, int year, SourceBuilder source) {
        int pair = label.id().indexOf('=');
        if (pair < 0) {
            String text = AFTER_LABEL.matcher(label.text()).replaceFirst("");
            source.label(SourceBuilder.name(label.id()), Texts.bounded(text), year);
        } else if (!label.text().contains(" | ")) { // a head of several members leads to the first one's block
            source.label(SourceBuilder.name(label.id().substring(pair + 1)), Texts.bounded(label.text()), year);
        }
    }
}
