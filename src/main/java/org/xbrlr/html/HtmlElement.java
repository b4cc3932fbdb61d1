package org.xbrlr.html;

import java.util.Optional;

/**
 * One definition block of an R page in HTML (rule 6.2).
 *
 * @param id its element: {@code us-gaap_Revenues}, or an axis and its member: {@code srt_RangeAxis=srt_MaximumMember}
 * @param line the line where the block begins
 * @param sentence the documentation; empty where the block has none
 * @param reference the first line of its references; empty where the block has none
 * @param dataType as shown: {@code xbrli:monetaryItemType}; empty where it says {@code na}
 * @param balance {@code debit} or {@code credit}
 * @param period {@code instant} or {@code duration}
 */
public record HtmlElement(
        String id,
        int line,
        Optional<String> sentence,
        Optional<String> reference,
        Optional<String> dataType,
        Optional<String> balance,
        Optional<String> period) {}
