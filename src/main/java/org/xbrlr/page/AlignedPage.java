package org.xbrlr.page;

import java.util.List;
import java.util.function.Consumer;
import org.xbrlr.diagnostic.Diagnostic;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

/**
 * The parts of an R page whose input keeps them apart, as HTML does; what they mean is yet to be read.
 *
 * <pre>
 * title     Balance Sheets - USD ($) / $ in Thousands
 * columns   Dec. 31, 2020 / CNY (¥), marks 1
 * body      |Assets  |$ 5
 * </pre>
 *
 * @param title the lines of the title cell, the scale line among them
 * @param dotnet whether the input says that the .NET renderer drew it; else the title tells
 * @param groups the heads over columns, left to right
 * @param columns the heads of the columns, left to right
 * @param body the cells of the rows
 * @param elements the elements that the page names in a column of their own
 * @param definitions the definition blocks
 */
public record AlignedPage(
        List<Line> title,
        boolean dotnet,
        List<GroupHead> groups,
        List<Head> columns,
        List<Cell> body,
        List<ElementName> elements,
        List<DefinitionBlock> definitions) {
    /**
     * The head of one column.
     *
     * @param line the line where it begins
     * @param lines what it says, marks left out
     * @param marks the marks on the column
     */
    public record Head(int line, List<String> lines, List<String> marks) {
        /** Copies the lists. */
        public Head {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }

        private HeadReader.Draft draft() {
            HeadReader.Draft draft = new HeadReader.Draft(true);
            lines.forEach(text -> draft.lines.add(new Line(line, text)));
            draft.marks.addAll(marks);
            draft.dated = lines.stream().anyMatch(HeadLines::isPeriod);
            draft.lastLine = line;
            return draft;
        }
    }

    /** Copies the lists. */
    public AlignedPage {
        title = List.copyOf(title);
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        body = List.copyOf(body);
        elements = List.copyOf(elements);
        definitions = List.copyOf(definitions);
    }

    /** The page, its title, scale line and heads understood as those of a text are. */
    public Page read(Consumer<Diagnostic> diagnostics) {
        Era era = dotnet || EraResolver.titleIsDotnet(title) ? Era.DOTNET : Era.PYTHON;
        List<HeadReader.Draft> drafts = columns.stream().map(Head::draft).toList();
        PageHead head = PageHead.read(title, groups, drafts, era, body, diagnostics);
        return new Page(
                head.title(),
                era,
                PageKindResolver.resolve(head.title().name(), head.columns(), body),
                head.scale(),
                head.groups(),
                head.columns(),
                body,
                elements,
                definitions,
                List.of());
    }
}
