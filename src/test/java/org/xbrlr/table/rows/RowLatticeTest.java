package org.xbrlr.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowLatticeTest {
    private static final double[][] NO_WEIGHTS = new double[RowLattice.STARTS][RowLattice.TARGETS];

    @Test
    void anAbstractRowIsFollowedByALineItem() {
        assertThat(allows(HeadLayout.LATE, CellRole.ABSTRACT, CellRole.ITEM)).isTrue();
        assertThat(allows(HeadLayout.LATE, CellRole.ABSTRACT, CellRole.NIL)).isTrue();
        assertThat(allows(HeadLayout.LATE, CellRole.ABSTRACT, CellRole.ABSTRACT))
                .isFalse();
        assertThat(allows(HeadLayout.LATE, CellRole.ABSTRACT, CellRole.MEMBER)).isFalse();
    }

    @Test
    void anItemHasAValueAndANilRowHasNone() {
        assertThat(allows(HeadLayout.LATE, CellRole.ITEM, CellRole.FIRST)).isTrue();
        assertThat(allows(HeadLayout.LATE, CellRole.ITEM, CellRole.ITEM)).isFalse();
        assertThat(allows(HeadLayout.LATE, CellRole.NIL, CellRole.FIRST)).isFalse();
    }

    @Test
    void underAnAbstractRowOnTopEveryMemberHeadHasOne() {
        assertThat(allows(HeadLayout.HEADED, CellRole.MEMBER, CellRole.ABSTRACT))
                .isTrue();
        assertThat(allows(HeadLayout.HEADED, CellRole.MEMBER, CellRole.ITEM)).isFalse();
        assertThat(allows(HeadLayout.PLAIN, CellRole.MEMBER, CellRole.ABSTRACT)).isFalse();
        assertThat(allows(HeadLayout.PLAIN, CellRole.MEMBER, CellRole.ITEM)).isTrue();
        assertThat(allows(HeadLayout.LATE, CellRole.MEMBER, CellRole.ABSTRACT)).isTrue();
    }

    @Test
    void aRowHasAsManyValuesAsThePageHasColumnsAndMoreForAPrice() {
        RowLattice lattice = new RowLattice(2, HeadLayout.PLAIN, NO_WEIGHTS);
        int one = lattice.state(CellRole.FIRST, CellRole.ITEM.index());
        int two = lattice.state(CellRole.NEXT, one);
        int three = lattice.state(CellRole.NEXT, two);

        assertThat(lattice.step(one, two)).isZero();
        assertThat(lattice.step(two, three)).isNegative().isFinite();
        assertThat(lattice.state(CellRole.NEXT, three)).isEqualTo(three);
        assertThat(lattice.step(three, three)).isNegative().isFinite();
        assertThat(lattice.step(one, three)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void theBestPathKeepsTheRulesEvenAgainstTheScores() {
        double[][] scores = new double[3][CellRole.COUNT];
        for (double[] cell : scores) {
            cell[CellRole.ABSTRACT.index()] = 2;
            cell[CellRole.FIRST.index()] = 1;
        }

        List<CellRole> roles = new BestPath(new RowLattice(1, HeadLayout.HEADED, NO_WEIGHTS), scores).roles();

        assertThat(roles).containsExactly(CellRole.ABSTRACT, CellRole.ITEM, CellRole.FIRST);
    }

    private static boolean allows(HeadLayout layout, CellRole from, CellRole to) {
        return Double.isFinite(new RowLattice(2, layout, NO_WEIGHTS).step(from.index(), to.index()));
    }
}
