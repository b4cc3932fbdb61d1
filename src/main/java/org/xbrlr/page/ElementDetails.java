package org.xbrlr.page;

import java.util.Optional;

/**
 * What the table behind a definition tells of its element (rule 6.2). Few texts keep it; what is missing is empty.
 *
 * <pre>
 * Name: us-gaap_Revenues     Data Type: xbrli:monetaryItemType     Balance Type: credit     Period Type: duration
 * </pre>
 *
 * @param id the element, {@code us-gaap_Revenues}, or an axis and its member, {@code srt_RangeAxis=srt_MinimumMember}
 * @param dataType with its prefix: {@code xbrli:monetaryItemType}
 * @param balance {@code debit} or {@code credit}
 * @param period {@code instant} or {@code duration}
 */
public record ElementDetails(
        Optional<String> id, Optional<String> dataType, Optional<String> balance, Optional<String> period) {
    /** Nothing is known. */
    public static final ElementDetails NONE =
            new ElementDetails(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final String ITEM_TYPE = "ItemType";

    /** The data type in short: {@code monetary} for {@code xbrli:monetaryItemType}. */
    public Optional<String> shortType() {
        if (dataType.isEmpty()) {
            return dataType;
        }
        String local = dataType.get().substring(dataType.get().indexOf(':') + 1);
        return Optional.of(local.endsWith(ITEM_TYPE) ? local.substring(0, local.length() - ITEM_TYPE.length()) : local);
    }
}
