package org.xbrlr.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xbrlr.html.HtmlDefinitionReader;
import org.xbrlr.html.HtmlDefinitions;
import org.xbrlr.html.HtmlElement;
import org.xbrlr.html.HtmlLabel;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * A flattened page whose concepts its HTML names.
 *
 * @param name filing and page
 * @param text the flattened page
 * @param elements the QNames of its definition blocks, pairs left out, in order
 * @param labels the labels of its rows in order, each with what it leads to
 */
@SuppressWarnings("ArrayRecordComponent") // read by the measure only
record NamedPage(String name, byte[] text, List<String> elements, List<Label> labels) {
    /**
     * A row's label.
     *
     * @param text as shown
     * @param name QName of the element, or {@code axis=member} as QNames
     */
    record Label(String text, String name) {}

    /** The pages of a folder that have both forms, sorted. */
    static List<NamedPage> readAll(Path filing) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(filing)) {
            files = entries.filter(file -> file.toString().endsWith(".htm"))
                    .sorted()
                    .toList();
        }
        List<NamedPage> pages = new ArrayList<>();
        for (Path file : files) {
            Path text = Path.of(file.toString().replaceFirst("\\.htm$", ".txt"));
            String html = Files.readString(file, StandardCharsets.UTF_8);
            if (Files.exists(text) && HtmlDefinitionReader.suits(html)) {
                pages.add(page(filing.getFileName() + "/" + text.getFileName(), Files.readAllBytes(text), html));
            }
        }
        return pages;
    }

    private static NamedPage page(String name, byte[] text, String html) {
        HtmlDefinitions definitions = HtmlDefinitionReader.read(html);
        return new NamedPage(
                name,
                text,
                definitions.elements().stream()
                        .map(HtmlElement::id)
                        .filter(id -> id.indexOf('=') < 0)
                        .map(SourceBuilder::name)
                        .toList(),
                definitions.labels().stream().map(NamedPage::label).toList());
    }

    private static Label label(HtmlLabel label) {
        int pair = label.id().indexOf('=');
        String name = pair < 0
                ? SourceBuilder.name(label.id())
                : SourceBuilder.name(label.id().substring(0, pair)) + "="
                        + SourceBuilder.name(label.id().substring(pair + 1));
        return new Label(label.text(), name);
    }
}
