package org.xbrlr.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The member that a row of an equity statement names behind its label (rule 4.7).
 *
 * <pre>
 * Balance (Restatement Adjustment)     Restatement Adjustment
 * Balance (in shares)                  none: other brackets belong to the label
 * </pre>
 */
final class AdjustmentLabel {
    /** What the row axes of equity statements have for members (rule 2.1). */
    private static final Pattern ADJUSTMENT = Pattern.compile(
            "\\((.{0,200}\\[Member\\]|(?=.{0,200}\\b(?:adjust|accounting standards|cumulative effect|restat|revision|previously reported|scenario)).{1,200})\\)$",
            Pattern.CASE_INSENSITIVE);

    private AdjustmentLabel() {}

    static Optional<String> member(String label) {
        Matcher adjustment = ADJUSTMENT.matcher(label);
        return adjustment.find() ? Optional.of(adjustment.group(1)) : Optional.empty();
    }
}
