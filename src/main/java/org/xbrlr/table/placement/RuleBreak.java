package org.xbrlr.table.placement;

import java.util.Optional;

/**
 * Why no reading keeps all hard rules.
 *
 * @param rule the rule that leaves none
 * @param row the first row at which none is left; empty where no row is to blame but the heads
 * @param column the 1-based column that stays empty; 0 where it is not one column
 */
public record RuleBreak(HardRule rule, Optional<ValueRow> row, int column) {
    static RuleBreak at(HardRule rule, ValueRow row) {
        return new RuleBreak(rule, Optional.of(row), 0);
    }
}
