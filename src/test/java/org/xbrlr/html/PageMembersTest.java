package org.xbrlr.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.table.RowKind;
import org.xbrlr.table.rows.KnownRow;

class PageMembersTest {
    private static Optional<Taxonomy.Member> member(String label, String... ids) {
        List<HtmlElement> elements =
                Stream.of(ids).map(PageMembersTest::element).toList();
        return new PageMembers(List.of(), elements, List.of(), Taxonomy.NONE).member(label);
    }

    private static HtmlElement element(String id) {
        return new HtmlElement(
                id, 1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void aMemberIsKnownByItsNameInWords() {
        String officer = "srt_TitleAxis=srt_ChiefExecutiveOfficerMember";
        assertThat(member("Chief Executive Officer [Member]", "us-gaap_Assets", officer))
                .contains(new Taxonomy.Member("srt:TitleAxis", Optional.of("srt:ChiefExecutiveOfficerMember")));
        assertThat(member("Officer", officer)).isEmpty();
    }

    @Test
    void ofTwoThatAreCalledSoNoneIsTaken() {
        assertThat(member("Large", "tea_SizeAxis=tea_LargeMember", "tea_CupAxis=tea_LargeMember"))
                .isEmpty();
        assertThat(member("Large", "tea_SizeAxis=tea_LargeMember", "tea_SizeAxis=tea_LargeMember"))
                .isPresent();
    }

    @Test
    void aLinkToTheMemberOfTheTitleTellsNothing() {
        KnownRow head = new KnownRow(5, RowKind.MEMBER, "First milestone", List.of(), List.of());
        List<HtmlRow> rows = List.of(new HtmlRow(head, List.of(), Optional.of("tea_TitleAxis=tea_ChefMember")));
        assertThat(new PageMembers(rows, List.of(), List.of("Chef [Member]"), Taxonomy.NONE).member("First milestone"))
                .isEmpty();
        assertThat(new PageMembers(rows, List.of(), List.of(), Taxonomy.NONE).member("First milestone"))
                .isPresent();
    }
}
