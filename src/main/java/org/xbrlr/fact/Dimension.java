package org.xbrlr.fact;

import java.util.Optional;

/**
 * An axis and its member (XBRL OIM). What the text cannot tell is empty.
 *
 * @param axis QName of the axis, {@code srt:RangeAxis}
 * @param axisLabel the axis as shown
 * @param member QName of the member
 * @param memberLabel the member as shown
 * @param typedValue the value on a typed axis: {@code 2021-01-01}
 */
public record Dimension(
        Optional<String> axis,
        Optional<String> axisLabel,
        Optional<String> member,
        Optional<String> memberLabel,
        Optional<String> typedValue) {}
