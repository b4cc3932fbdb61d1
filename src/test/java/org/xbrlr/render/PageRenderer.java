package org.xbrlr.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Lays out and flattens a page.
 *
 * <pre>{@code
 * Rendered page = PageRenderer.render(ModelReader.read(description));
 * page.text();            // |\nBalance Sheets - USD ($)\n|\nDec. 31, 2021 …
 * page.truth().cells();   // line, column and fact of every value
 * }</pre>
 */
public final class PageRenderer {
    private final PageModel model;
    private final Lanes lanes;
    private final Promotion promotion;
    private final FlatText text = new FlatText();

    private PageRenderer(PageModel model) {
        this.model = model;
        boolean equity = model.kind() == PageModel.Kind.EQUITY;
        lanes = equity
                ? new Lanes(EquityShape.appearances(model), EquityShape.order(model), model.units())
                : new Lanes(DatedShape.appearances(model), DatedShape.ORDER, model.units());
        if (model.kind() == PageModel.Kind.CASHFLOW) {
            lanes.dropStubs();
        }
        promotion = Promotion.of(model, lanes);
    }

    /** The page and its truth. */
    public static Rendered render(PageModel model) {
        return new PageRenderer(model).render();
    }

    private Rendered render() {
        List<Slot> rows = new ArrayList<>(new TreeSet<>(lanes.visible().stream()
                .flatMap(l -> l.cells().keySet().stream())
                .toList()));
        ScaleLineText scale = new ScaleLineText(model);
        FootnoteMarks marks = new FootnoteMarks(lanes.visible(), rows);
        String title = promotion.title(model);
        text.cell("");
        text.plain(title);
        if (!scale.text().isEmpty()) {
            text.plain(scale.text());
        }
        List<Truth.Column> columns = new HeadText(text, promotion).write(lanes.visible(), marks);
        BodyText body = new BodyText(model, lanes.visible(), rows, promotion, scale, marks, title, text);
        List<Truth.Row> written = body.write();
        if (model.definitions()) {
            new DefinitionText(text, model.era() == PageModel.Renderer.DOTNET)
                    .write(
                            written.stream()
                                    .flatMap(r -> r.entry().stream())
                                    .map(Entry::concept)
                                    .toList(),
                            pairs());
        }
        return new Rendered(text.text(), new Truth(columns, written));
    }

    private int pairs() {
        return (int) lanes.visible().stream()
                .flatMap(l -> l.cells().values().stream())
                .map(StatedFact::members)
                .flatMap(List::stream)
                .distinct()
                .count();
    }

    /** What stays of members after promotion. */
    static List<Member> unpromoted(List<Member> members, Promotion promotion) {
        return members.stream().filter(m -> !promotion.members().contains(m)).toList();
    }

    /** The lines of a column's head (rules 2.6, 2.7). */
    static List<String> headLines(Lane lane, Promotion promotion) {
        List<String> lines = new ArrayList<>();
        Optional<Span> period = lane.head().period();
        if (promotion.period().isEmpty()) {
            period.ifPresent(p -> lines.add(ValueText.date(p.end())));
        }
        lane.head().members().forEach(m -> lines.add(m.label()));
        if (promotion.unit().isEmpty()) {
            lines.addAll(lane.unitLines());
        }
        if (lines.isEmpty()) {
            lines.add("Total");
        }
        return lines;
    }
}
