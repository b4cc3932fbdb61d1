package org.xbrlr.render;

/**
 * A member that is not its axis's default.
 *
 * @param axis its axis
 * @param label the member's label, or the value on a typed axis
 */
public record Member(Axis axis, String label) {
    /** As a member head shows it (rule 4.2). */
    String shown() {
        return axis.typed() ? axis.label() + ": " + label : label;
    }
}
