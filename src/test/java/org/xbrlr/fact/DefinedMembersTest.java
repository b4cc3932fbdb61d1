package org.xbrlr.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbrlr.Xbrlr;

/** Members that a text's own definitions name. */
class DefinedMembersTest {
    private static List<String> members(String... pairs) {
        StringBuilder page = new StringBuilder("""
                | Tea Rooms (Details) - USD ($) | Jun. 30, 2023 | Jun. 30, 2022 |
                | --- | --- | --- |
                | Green tea \\| Up north |  |  |
                | Tea in stock | $ 15 | 9 |
                | The cheapest \\| Up north |  |  |
                | Tea in stock | 4 | $ 2 |
                | X |
                - References
                No definition available.
                + Details
                | Name: | tea_TeaInStock |
                | Namespace Prefix: | tea_ |
                | Data Type: | xbrli:monetaryItemType |
                | Balance Type: | debit |
                | Period Type: | instant |
                """);
        for (String pair : pairs) {
            page.append("| X |\n- Details\n| Name: | ").append(pair).append(" |\n");
        }
        return Xbrlr.read("a", page.toString().getBytes(StandardCharsets.UTF_8)).facts().stream()
                .flatMap(fact -> fact.dimensions().stream())
                .map(dimension ->
                        dimension.axis().orElse("?") + "=" + dimension.member().orElse("?"))
                .distinct()
                .toList();
    }

    @Test
    void whereLabelsAndPairsAreOfOneNumberTheyAreEachOthersInOrder() {
        assertThat(members(
                        "tea_KindAxis=tea_GreenTeaMember",
                        "tea_PlaceAxis=tea_NorthMember",
                        "tea_KindAxis=tea_LowMember"))
                .containsExactly(
                        "tea:KindAxis=tea:GreenTeaMember",
                        "tea:PlaceAxis=tea:NorthMember",
                        "tea:KindAxis=tea:LowMember");
    }

    @Test
    void otherwiseOnlyNamesThatAreSpelledTell() {
        assertThat(members("tea_KindAxis=tea_GreenTeaMember", "tea_PlaceAxis=tea_NorthMember"))
                .containsExactly("tea:KindAxis=tea:GreenTeaMember", "?=?");
        assertThat(members(
                        "tea_PlaceAxis=tea_NorthMember",
                        "tea_KindAxis=tea_GreenTeaMember",
                        "tea_KindAxis=tea_LowMember"))
                .containsExactly("tea:KindAxis=tea:GreenTeaMember", "?=?");
        assertThat(members(
                        "tea_KindAxis=tea_GreenMember", "tea_PlaceAxis=tea_NorthMember", "tea_KindAxis=tea_LowMember"))
                .containsExactly("?=?");
    }
}
