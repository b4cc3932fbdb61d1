package org.xbrlr.table.rows;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a label is by the brackets that taxonomies end their labels in, by a typed member's form (rule 4.2), or by what only a
 * line item's label can end in.
 *
 * <pre>
 * Debt Instrument [Line Items]                      HEADING
 * Senior Notes [Member]                             MEMBER
 * Expected Timing, Start Date [Axis]: 2021-01-01    MEMBER
 * Operating Lease [Extensible Enumeration]          TEXT_ITEM: its values are texts
 * Debt [Text Block]                                 BLOCK_ITEM: its values are text blocks
 * Shares issued | shares                            ITEM
 * </pre>
 *
 * On 1,072 real pages one of 2,700 labels was something else: an enumeration's value that ended in {@code [Member]}.
 */
enum LabelConvention {
    HEADING,
    MEMBER,
    ITEM,
    TEXT_ITEM,
    BLOCK_ITEM;

    /** The log-odds against a role that the convention does not foresee: not impossible, for filers write labels. */
    private static final double AGAINST = -10;

    private static final Map<String, LabelConvention> BRACKETS = Map.ofEntries(
            Map.entry("[abstract]", HEADING),
            Map.entry("[line items]", HEADING),
            Map.entry("[roll forward]", HEADING),
            Map.entry("[rollforward]", HEADING),
            Map.entry("[table]", HEADING),
            Map.entry("[member]", MEMBER),
            Map.entry("[domain]", MEMBER),
            Map.entry("[extensible enumeration]", TEXT_ITEM),
            Map.entry("[extensible list]", TEXT_ITEM),
            Map.entry("[fixed list]", TEXT_ITEM),
            Map.entry("[flag]", TEXT_ITEM),
            Map.entry("[text block]", BLOCK_ITEM),
            Map.entry("[table text block]", BLOCK_ITEM),
            Map.entry("[policy text block]", BLOCK_ITEM));

    private static final String COLON = ": ";
    private static final int AXIS = "Axis".length();

    /**
     * The convention that the label follows, if any.
     *
     * @param text the label
     * @param item whether it ends as only a line item's can ({@link LabelParser#isItem})
     */
    static Optional<LabelConvention> of(String text, boolean item) {
        if (text.endsWith("]")) {
            int open = text.lastIndexOf('[');
            LabelConvention bracket =
                    open < 0 ? null : BRACKETS.get(text.substring(open).toLowerCase(Locale.ROOT));
            if (bracket != null) {
                return Optional.of(bracket);
            }
        }
        if (item) {
            return Optional.of(ITEM);
        }
        return isTyped(text) ? Optional.of(MEMBER) : Optional.empty();
    }

    /** {@code … Axis]: } and a value; the axis has no colon. */
    private static boolean isTyped(String text) {
        int colon = text.indexOf(COLON);
        if (colon < 0 || text.indexOf(':') < colon || text.length() == colon + COLON.length()) {
            return false;
        }
        int end = text.startsWith("]", colon - 1) ? colon - 1 : colon;
        boolean axis = text.startsWith("Axis", end - AXIS) || text.startsWith("axis", end - AXIS);
        return axis && !Character.isWhitespace(text.charAt(colon + COLON.length()));
    }

    /** The log-odds of the role for a label that follows the convention. */
    double odds(CellRole role) {
        return foresees(role) ? 0 : AGAINST;
    }

    private boolean foresees(CellRole role) {
        return switch (this) {
            case HEADING -> role == CellRole.ABSTRACT;
            // a member may be the value of an enumeration
            case MEMBER -> role == CellRole.MEMBER || !role.isLabel();
            case ITEM, TEXT_ITEM, BLOCK_ITEM -> role == CellRole.ITEM || role == CellRole.NIL;
        };
    }
}
