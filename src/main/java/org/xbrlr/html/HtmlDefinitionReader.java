package org.xbrlr.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the definition blocks of an R page in HTML, and which label leads to which (rule 6.2).
 *
 * <pre>{@code
 * <a onclick="top.Show.showAR( this, 'defref_us-gaap_Revenues', window );">Net sales</a>
 * …
 * <table class="authRefData" id="defref_us-gaap_Revenues">
 *   … - Definition … <p>Amount of revenue recognized …</p>
 *   … <td><strong> Data Type:</strong></td><td>xbrli:monetaryItemType</td> …
 * }</pre>
 *
 * All renderers from 2011 on write this form.
 */
public final class HtmlDefinitionReader {
    private static final String BLOCK = "defref_";
    private static final Pattern LABEL_TARGET = Pattern.compile("'" + BLOCK + "([^']{1,1000})'");
    private static final Pattern YEAR = Pattern.compile("\\b[A-Z][a-z]{2}\\.? [0-9]{1,2}, ((?:19|20)[0-9]{2})\\b");
    private static final String NOT_TOLD = "na";

    private HtmlDefinitionReader() {}

    /** Whether a text looks like an R page in HTML with definition blocks. */
    public static boolean suits(String html) {
        return html.contains(BLOCK);
    }

    /** Reads a page; one without definition blocks gives none. */
    public static HtmlDefinitions read(String html) {
        Document page = HtmlInput.parse(html);
        SourceLines lines = SourceLines.of(page);
        List<HtmlElement> elements = elements(page, lines);
        List<HtmlLabel> labels = new ArrayList<>();
        for (Element link : page.select("a[onclick*=" + BLOCK + "]")) {
            Matcher target = LABEL_TARGET.matcher(link.attr("onclick"));
            if (target.find() && !link.text().isBlank()) {
                labels.add(new HtmlLabel(target.group(1), link.text().strip()));
            }
        }
        return new HtmlDefinitions(elements, labels, year(page));
    }

    /** The definition blocks of a page, in their order. */
    static List<HtmlElement> elements(Document page, SourceLines lines) {
        return page.select("table[id^=" + BLOCK + "]").stream()
                .map(block -> element(block, lines.of(block)))
                .toList();
    }

    /** The definition blocks of one of several reports: those below it, up to the next one. */
    static List<HtmlElement> elements(Document page, Element report, SourceLines lines) {
        List<Element> reports = HtmlPageReader.reports(page);
        if (reports.size() < 2) {
            return elements(page, lines);
        }
        List<HtmlElement> elements = new ArrayList<>();
        Element above = reports.get(0);
        for (Element part : page.select(HtmlPageReader.REPORT + ", table[id^=" + BLOCK + "]")) {
            if (reports.contains(part)) {
                above = part;
            } else if (above.equals(report) && part.id().startsWith(BLOCK)) {
                elements.add(element(part, lines.of(part)));
            }
        }
        return elements;
    }

    /** The block that a label leads to. */
    static Optional<String> target(Element label) {
        return label.select("a[onclick*=" + BLOCK + "]").stream()
                .flatMap(link -> LABEL_TARGET.matcher(link.attr("onclick")).results())
                .map(target -> target.group(1))
                .findFirst();
    }

    private static HtmlElement element(Element block, int line) {
        Map<String, String> details = block.select("td:has(> strong)").stream()
                .filter(name -> name.nextElementSibling() != null)
                .collect(Collectors.toMap(
                        name -> name.text().strip().toLowerCase(Locale.ROOT),
                        name -> Optional.ofNullable(name.nextElementSibling())
                                .map(value -> value.text().strip())
                                .orElse(""),
                        (first, second) -> first));
        return new HtmlElement(
                block.id().substring(BLOCK.length()),
                line,
                after(block, "- Definition"),
                after(block, "References").map(HtmlDefinitionReader::firstReference),
                detail(details, "data type:"),
                detail(details, "balance type:"),
                detail(details, "period type:"));
    }

    private static Optional<String> after(Element block, String marker) {
        return block.select("a:containsOwn(" + marker + ")").stream()
                .map(Element::nextElementSibling)
                .flatMap(text -> Optional.ofNullable(text).stream())
                .map(text -> text.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String firstReference(String references) {
        int end = references.indexOf(" -");
        return end < 0 ? references : references.substring(0, end);
    }

    private static Optional<String> detail(Map<String, String> details, String name) {
        return Optional.ofNullable(details.get(name)).filter(value -> !value.isEmpty() && !value.equals(NOT_TOLD));
    }

    private static OptionalInt year(Document page) {
        return page.select("th").stream()
                .flatMap(head -> YEAR.matcher(head.text()).results())
                .map((MatchResult date) -> date.group(1))
                .mapToInt(Integer::parseInt)
                .max();
    }
}
