package org.xbrlr.table.rows;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.xbrlr.notation.DateNotation;
import org.xbrlr.page.ColumnHead;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.Era;
import org.xbrlr.page.Page;

/**
 * How many members the heads of a page name, which its definition blocks tell: one pair block for each (rule 6.4), those of
 * the title and of the column heads among them. Pages that have lost their blocks tell nothing, nor do those of the .NET era.
 *
 * <pre>
 * |CPaaS | Minimum
 * |CPaaS | Maximum      three members
 * </pre>
 */
final class MemberCount {
    private static final String ENDED = "ended ";
    private static final String NO_MEMBER = "Total";

    private final OptionalInt expected;

    MemberCount(Page page) {
        expected = page.era() == Era.PYTHON && !page.definitions().isEmpty()
                ? OptionalInt.of(inRows(page))
                : OptionalInt.empty();
    }

    /** How far the members that the roles name are from those that the blocks stand for; 0 where nothing is known. */
    int distance(List<BodyCell> cells, List<CellRole> roles) {
        if (expected.isEmpty()) {
            return 0;
        }
        Set<String> members = new HashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == CellRole.MEMBER) {
                members.addAll(MemberCombination.parts(cells.get(i).oneLine()));
            }
        }
        return Math.abs(members.size() - expected.getAsInt());
    }

    private static int inRows(Page page) {
        Set<String> elsewhere = new HashSet<>();
        for (ColumnHead column : page.columns()) {
            elsewhere.addAll(column.members());
        }
        elsewhere.remove(NO_MEMBER);
        for (String promoted : page.title().promoted()) {
            if (!isPeriod(promoted)) {
                elsewhere.add(promoted);
            }
        }
        int pairs = 0;
        for (DefinitionBlock block : page.definitions()) {
            pairs += block.pair() ? 1 : 0;
        }
        return Math.max(0, pairs - elsewhere.size());
    }

    /** {@code Dec. 31, 2021}, {@code 12 months ended Dec. 31, 2021}. */
    private static boolean isPeriod(String text) {
        int ended = text.indexOf(ENDED);
        return DateNotation.parse(ended < 0 ? text : text.substring(ended + ENDED.length()))
                .isPresent();
    }
}
