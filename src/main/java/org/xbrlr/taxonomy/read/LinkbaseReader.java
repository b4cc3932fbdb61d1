package org.xbrlr.taxonomy.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * Reads the links of a linkbase: labels to elements, members to axes.
 *
 * <p>Locators, labels and arcs come in any order, so they are joined at the end of each extended link; members are followed
 * from their axes at the end of the file, since a link may go on in another.
 */
final class LinkbaseReader {
    private static final String LINKBASE = "http://www.xbrl.org/2003/linkbase";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final SourceBuilder source;
    private final Map<String, Located> locators = new HashMap<>();
    private final Map<String, List<Label>> labels = new HashMap<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final Map<String, Set<String>> below = new HashMap<>();
    private final Set<String> axes = new LinkedHashSet<>();

    private record Located(String name, int year) {}

    private record Label(boolean documentation, String text) {}

    private record Arc(String role, String from, String to) {}

    LinkbaseReader(SourceBuilder source) {
        this.source = source;
    }

    /** An element begins; the labels among them are read to their end. */
    void start(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        if (!LINKBASE.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "loc" -> locator(xml);
            case "label" -> label(xml);
            case "labelArc", "definitionArc" ->
                arcs.add(new Arc(
                        lastPart(SchemaReader.attribute(xml, XLINK, "arcrole")),
                        SchemaReader.attribute(xml, XLINK, "from"),
                        SchemaReader.attribute(xml, XLINK, "to")));
            default -> {} // presentation, calculation and references name nothing
        }
    }

    /** An element ends: an extended link is joined. */
    void end(String name) {
        if (name.endsWith("Link")) {
            arcs.forEach(this::join);
            locators.clear();
            labels.clear();
            arcs.clear();
        }
    }

    /** The file ends: members are followed from their axes. */
    void close() {
        for (String axis : axes) {
            Set<String> seen = new HashSet<>();
            Deque<String> next = new ArrayDeque<>(below.getOrDefault(axis, Set.of()));
            while (!next.isEmpty()) {
                String member = next.pop();
                if (seen.add(member)) {
                    source.place(axis, member);
                    next.addAll(below.getOrDefault(member, Set.of()));
                }
            }
        }
    }

    private void join(Arc arc) {
        Located from = locators.get(arc.from());
        if (from == null) {
            return;
        }
        if (arc.role().equals("concept-label")) {
            for (Label label : labels.getOrDefault(arc.to(), List.of())) {
                if (label.documentation()) {
                    source.sentence(from.name(), label.text(), from.year());
                } else {
                    source.label(from.name(), label.text(), from.year());
                }
            }
            return;
        }
        Located to = locators.get(arc.to());
        if (to != null && (arc.role().equals("dimension-domain") || arc.role().equals("domain-member"))) {
            below.computeIfAbsent(from.name(), name -> new LinkedHashSet<>()).add(to.name());
            if (arc.role().equals("dimension-domain")) {
                axes.add(from.name());
            }
        }
    }

    private void locator(XMLStreamReader xml) {
        String href = SchemaReader.attribute(xml, XLINK, "href");
        int hash = href.lastIndexOf('#');
        String name = SourceBuilder.name(href.substring(hash + 1));
        int year = TaxonomyYear.in(hash < 0 ? "" : href.substring(0, hash));
        locators.put(SchemaReader.attribute(xml, XLINK, "label"), new Located(name, year));
    }

    private void label(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        String role = lastPart(SchemaReader.attribute(xml, XLINK, "role"));
        String language = SchemaReader.attribute(xml, XML, "lang").toLowerCase(Locale.ROOT);
        String label = SchemaReader.attribute(xml, XLINK, "label");
        String text = text(xml);
        boolean documentation = role.equals("documentation");
        if ((language.isEmpty() || language.startsWith("en"))
                && (documentation
                        || role.isEmpty()
                        || role.toLowerCase(Locale.ROOT).endsWith("label"))) {
            labels.computeIfAbsent(label, name -> new ArrayList<>()).add(new Label(documentation, text));
        }
    }

    /** The text up to the label's end, that of elements within included. */
    private static String text(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() < Limits.TEXT_LENGTH) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedException("it uses entities, which no taxonomy needs");
                default -> {} // comments
            }
        }
        return text.toString().strip();
    }

    private static String lastPart(String role) {
        return role.substring(role.lastIndexOf('/') + 1);
    }
}
