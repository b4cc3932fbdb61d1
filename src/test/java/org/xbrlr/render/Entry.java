package org.xbrlr.render;

/**
 * One place of a concept in the presentation tree. A concept may have several.
 *
 * @param concept the concept
 * @param label the label it has at this place
 * @param edge whether the label is a period-start or period-end label (rule 4.6)
 * @param negated whether the label flips the sign (rule 4.8)
 */
public record Entry(Concept concept, String label, Edge edge, boolean negated) {
    /** Which edge of the column's period an instant concept is shown at. */
    public enum Edge {
        START(0),
        NONE(1),
        END(2);

        private final int rank;

        Edge(int rank) {
            this.rank = rank;
        }

        /** The place of its rows about a movement: before, in, after. */
        int rank() {
            return rank;
        }
    }
}
