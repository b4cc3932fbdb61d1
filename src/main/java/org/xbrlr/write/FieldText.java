package org.xbrlr.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xbrlr.fact.Dimension;
import org.xbrlr.table.Alternative;

/** How single values are spelled in every format: {@code 0.21}, {@code 3:0.21;2:0.04}, {@code srt:RangeAxis=srt:MinimumMember}. */
final class FieldText {
    /** Enough to tell 1 in 10,000; more would pretend to an exactness that no estimate has. */
    private static final int PROBABILITY_DECIMALS = 4;

    private FieldText() {}

    /** An enum constant as the contract spells it: {@code instant}. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A probability with at most four decimals and no trailing zeros: {@code 0.21}, {@code 1}. One that is none, which only a
     * defect can bring about, is 0: a file of facts is not lost for it.
     */
    static BigDecimal probability(double probability) {
        if (!Double.isFinite(probability)) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = BigDecimal.valueOf(probability)
                .setScale(PROBABILITY_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The same as text; what is certain needs no arithmetic. */
    static String probabilityText(double probability) {
        return probability == 1 ? "1" : probability(probability).toPlainString();
    }

    /** Numbers or words joined by {@code ;}. */
    static String joined(List<?> items) {
        return joined(items, Object::toString);
    }

    /** Most lists of a fact have one item or none, and a stream costs more than the text. */
    private static <T> String joined(List<T> items, Function<T, String> text) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> text.apply(items.get(0));
            default -> items.stream().map(text).collect(Collectors.joining(";"));
        };
    }

    /** Alternatives as {@code 3:0.21;2:0.04}. */
    static String alternatives(List<Alternative> alternatives) {
        return joined(alternatives, a -> a.column() + ":" + probabilityText(a.probability()));
    }

    /**
     * Dimensions as {@code axis=member}. A name that is not known gives way to the label as shown; an unknown axis is
     * {@code ?}: {@code srt:RangeAxis=srt:MinimumMember;?=CPaaS}.
     */
    static String dimensions(List<Dimension> dimensions) {
        return joined(dimensions, FieldText::dimension);
    }

    private static String dimension(Dimension dimension) {
        String axis = dimension.axis().or(dimension::axisLabel).orElse("?");
        String member = dimension
                .typedValue()
                .or(dimension::member)
                .or(dimension::memberLabel)
                .orElse("?");
        return axis + "=" + member;
    }

    /**
     * The text with every lone surrogate replaced by U+FFFD. A JSON Lines input can smuggle one in by an escape; no
     * encoder can put it out.
     */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String replaceLoneSurrogates(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
