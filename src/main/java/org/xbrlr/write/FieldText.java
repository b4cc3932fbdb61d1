package org.xbrlr.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xbrlr.Reading;
import org.xbrlr.fact.Dimension;
import org.xbrlr.table.Alternative;

/** How single values are spelled in every format: {@code 0.21}, {@code 3:0.21;2:0.04}, {@code srt:RangeAxis=srt:MinimumMember}. */
final class FieldText {
    /** Enough to tell 1 in 10,000; more would pretend to an exactness that no estimate has. */
    private static final int PROBABILITY_DECIMALS = 4;

    private static final char REPLACEMENT = '\uFFFD';

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
        if (probability == 1) {
            return BigDecimal.ONE; // most are, and need no arithmetic
        }
        if (!Double.isFinite(probability)) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = BigDecimal.valueOf(probability)
                .setScale(PROBABILITY_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The same as text. */
    static String probabilityText(double probability) {
        return probability(probability).toPlainString();
    }

    /** Numbers or words joined by {@code ;}. */
    static String joined(List<?> items) {
        if (items.size() == 1) {
            return items.get(0).toString(); // most lists of a fact have one item or none
        }
        StringBuilder joined = new StringBuilder();
        String separator = "";
        for (Object item : items) {
            joined.append(separator).append(item);
            separator = ";";
        }
        return joined.toString();
    }

    /** Alternatives as {@code 3:0.21;2:0.04}. */
    static String alternatives(List<Alternative> alternatives) {
        List<String> texts = new ArrayList<>(alternatives.size());
        for (Alternative alternative : alternatives) {
            texts.add(alternative.column() + ":" + probabilityText(alternative.probability()));
        }
        return joined(texts);
    }

    /**
     * Dimensions as {@code axis=member}. A name that is not known gives way to the label as shown; an unknown axis is
     * {@code ?}: {@code srt:RangeAxis=srt:MinimumMember;?=CPaaS}.
     */
    static String dimensions(List<Dimension> dimensions) {
        List<String> texts = new ArrayList<>(dimensions.size());
        for (Dimension dimension : dimensions) {
            String axis = firstKnown(List.of(dimension.axis(), dimension.axisLabel()));
            String member = firstKnown(List.of(dimension.typedValue(), dimension.member(), dimension.memberLabel()));
            texts.add(axis + "=" + member);
        }
        return joined(texts);
    }

    private static String firstKnown(List<Optional<String>> names) {
        for (Optional<String> name : names) {
            if (name.isPresent()) {
                return name.get();
            }
        }
        return "?";
    }

    /** The name of the report that a reading is of; empty where the text holds no page. */
    static String report(Reading reading) {
        return reading.page().isPresent() ? reading.page().get().title().name() : "";
    }

    /**
     * The text with every lone surrogate replaced by U+FFFD. A JSON Lines input can smuggle one in by an escape; no
     * encoder can put it out.
     */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                char[] characters = text.toCharArray();
                replaceLoneSurrogates(characters, characters.length);
                return new String(characters);
            }
        }
        return text;
    }

    /** The same for so many of some characters. */
    static void replaceLoneSurrogates(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text[i + 1])) {
                i++;
            } else {
                text[i] = REPLACEMENT;
            }
        }
    }
}
