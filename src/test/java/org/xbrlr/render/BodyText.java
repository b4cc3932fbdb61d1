package org.xbrlr.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the rows: member heads, abstracts, then label and values (rules 4.2 to 4.10). */
final class BodyText {
    private final PageModel model;
    private final List<Lane> lanes;
    private final List<Slot> rows;
    private final Promotion promotion;
    private final ScaleLineText scale;
    private final FootnoteMarks marks;
    private final String title;
    private final FlatText text;
    private final SymbolRuns symbols;
    private final Optional<UnitSuffixes> suffixes;
    private final List<Truth.Row> written = new ArrayList<>();

    BodyText(
            PageModel model,
            List<Lane> lanes,
            List<Slot> rows,
            Promotion promotion,
            ScaleLineText scale,
            FootnoteMarks marks,
            String title,
            FlatText text) {
        this.model = model;
        this.lanes = lanes;
        this.rows = rows;
        this.promotion = promotion;
        this.scale = scale;
        this.marks = marks;
        this.title = title;
        this.text = text;
        symbols = dotNet() ? SymbolRuns.byRow(lanes, rows) : SymbolRuns.byColumn(lanes);
        suffixes = promotion.unit().isEmpty() && model.kind() != PageModel.Kind.EQUITY && !dotNet()
                ? Optional.of(new UnitSuffixes(lanes, rows))
                : Optional.empty();
    }

    List<Truth.Row> write() {
        List<Integer> block = List.of();
        String section = "";
        int previous = -1;
        for (Slot row : rows) {
            if (!row.block().equals(block)) {
                block = row.block();
                previous = -1;
                section = sectionHead(row);
            }
            int place = row.place().get(0);
            if (row.balance().isEmpty()) {
                abstractBetween(previous, place, section);
            }
            previous = place;
            dataRow(row, section);
        }
        return written;
    }

    private boolean dotNet() {
        return model.era() == PageModel.Renderer.DOTNET;
    }

    private String sectionHead(Slot row) {
        if (model.kind() == PageModel.Kind.EQUITY) {
            return "";
        }
        String head = PageRenderer.unpromoted(row.members(), promotion).stream()
                .map(Member::shown)
                .collect(Collectors.joining(" | "));
        boolean unprinted = head.isEmpty() || (written.isEmpty() && title.contains(head));
        if (!unprinted) {
            label(Truth.Kind.MEMBER, head, head, Optional.empty());
        }
        return unprinted ? "" : head;
    }

    private void abstractBetween(int previous, int place, String section) {
        for (int i = place - 1; i > previous; i--) {
            Entry entry = model.entries().get(i);
            if (entry.concept().type() == Type.ABSTRACT) {
                if (!entry.concept().element().equals("us-gaap_StatementLineItems")) {
                    label(Truth.Kind.ABSTRACT, entry.label(), section, Optional.of(entry));
                }
                return;
            }
        }
    }

    private void label(Truth.Kind kind, String label, String section, Optional<Entry> entry) {
        int line = text.cell(dotNet() && kind == Truth.Kind.MEMBER ? "\n" + label : label);
        written.add(new Truth.Row(
                line, kind, label, Optional.empty(), section, Optional.empty(), entry, List.of(), List.of()));
    }

    private void dataRow(Slot row, String section) {
        Optional<String> suffix = suffixes.flatMap(s -> s.of(row));
        String member = model.kind() == PageModel.Kind.EQUITY
                ? row.members().stream().map(m -> " (" + m.label() + ")").collect(Collectors.joining())
                : "";
        String label = row.entry().label() + member;
        int line = text.cell(label
                + row.balance().map(d -> " at " + ValueText.balanceDate(d)).orElse("")
                + suffix.map(s -> " | " + s).orElse(""));
        if (!marks.row(row).isEmpty()) {
            text.cell(FootnoteMarks.text(marks.row(row)));
        }
        List<Truth.Cell> cells = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            cell(row, lanes.get(i), i + 1).ifPresent(cells::add);
        }
        Truth.Kind kind =
                cells.isEmpty() ? Truth.Kind.NIL : row.balance().isPresent() ? Truth.Kind.BALANCE : Truth.Kind.ITEM;
        written.add(new Truth.Row(
                line, kind, label, suffix, section, row.balance(), Optional.of(row.entry()), marks.row(row), cells));
    }

    private Optional<Truth.Cell> cell(Slot row, Lane lane, int column) {
        StatedFact fact = lane.cells().get(row);
        if (fact == null) {
            return Optional.empty();
        }
        List<Integer> own = marks.cell(lane, row);
        Optional<Truth.Cell> cell = fact.value().map(v -> {
            int power = fact.unit().map(scale::power).orElse(0);
            boolean marked = symbols.marked(lane, row);
            String symbol = marked ? fact.unit().map(Unit::amountSymbol).orElse("") : "";
            String shown = ValueText.of(fact, row.entry().negated(), power, symbol);
            return new Truth.Cell(text.cell(shown), column, shown, power, fact, own);
        });
        if (!own.isEmpty()) {
            text.cell(FootnoteMarks.text(own));
        }
        return cell;
    }
}
