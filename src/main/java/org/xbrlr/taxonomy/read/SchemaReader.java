package org.xbrlr.taxonomy.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * Reads XBRL schemas and linkbases, of FASB, SEC or a filer, as they come: elements, labels and documentation, members of axes.
 * A linkbase within a schema is read as well.
 *
 * <pre>{@code
 * <xs:element id="us-gaap_Revenues" name="Revenues" type="xbrli:monetaryItemType" xbrli:balance="credit" xbrli:periodType="duration"/>
 * <link:loc xlink:href="../elts/us-gaap-2021.xsd#us-gaap_Revenues" xlink:label="loc_1"/>
 * <link:label xlink:label="lab_1" xlink:role="http://www.xbrl.org/2003/role/documentation">Amount of revenue …</link:label>
 * <link:labelArc xlink:from="loc_1" xlink:to="lab_1"/>
 * }</pre>
 *
 * A document type declaration is refused, and with it every entity that it could declare.
 */
final class SchemaReader {
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
    private static final String INSTANCE = "http://www.xbrl.org/2003/instance";

    private final SourceBuilder source;
    private final LinkbaseReader links;
    private String prefix = "";

    private SchemaReader(SourceBuilder source) {
        this.source = source;
        this.links = new LinkbaseReader(source);
    }

    static void read(InputStream in, SourceBuilder source) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            new SchemaReader(source).read(factory.createXMLStreamReader(characters(in)));
        } catch (XMLStreamException e) {
            Throwable cause = e.getNestedException();
            if (cause instanceof RefusedException refused) {
                throw refused;
            }
            throw new RefusedException(
                    "its XML is damaged at line "
                            + Optional.ofNullable(e.getLocation())
                                    .map(place -> Integer.toString(place.getLineNumber()))
                                    .orElse("?"),
                    e);
        } catch (RuntimeException e) { // the parser of the JDK lets some through on damaged input
            throw new RefusedException("its XML is damaged", e);
        }
    }

    /**
     * The characters. The JDK's parser must not decode them itself: it writes about wrong bytes to standard error. Taxonomies are in
     * UTF-8 or its part ASCII.
     */
    private static Reader characters(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusedException("it declares a document type or uses entities, which no taxonomy needs");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
                Texts.refuseTooMany(source);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                links.end(xml.getLocalName());
            }
        }
        links.close();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        if (!SCHEMA.equals(xml.getNamespaceURI())) {
            links.start(xml);
        } else if (xml.getLocalName().equals("schema")) {
            String namespace = attribute(xml, "", "targetNamespace");
            for (int i = 0; i < xml.getNamespaceCount(); i++) {
                if (namespace.equals(xml.getNamespaceURI(i)) && xml.getNamespacePrefix(i) != null) {
                    prefix = xml.getNamespacePrefix(i);
                }
            }
        } else if (xml.getLocalName().equals("element")) {
            element(xml);
        }
    }

    private void element(XMLStreamReader xml) {
        String period = attribute(xml, INSTANCE, "periodType");
        String local = attribute(xml, "", "name");
        if (period.isEmpty() || local.isEmpty()) {
            return; // part of another element, or an axis' typed value
        }
        String id = attribute(xml, "", "id");
        String name = id.endsWith("_" + local) ? SourceBuilder.name(id) : prefix + ":" + local;
        source.element(name, period, attribute(xml, INSTANCE, "balance"), attribute(xml, "", "type"));
    }

    /** The attribute's value; empty where there is none. */
    static String attribute(XMLStreamReader xml, String namespace, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String its = Optional.ofNullable(xml.getAttributeNamespace(i)).orElse("");
            if (xml.getAttributeLocalName(i).equals(name) && its.equals(namespace)) {
                return Texts.bounded(xml.getAttributeValue(i));
            }
        }
        return "";
    }
}
