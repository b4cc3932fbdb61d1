package org.xbrlr.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A data row that a page may have, by its place in the order of rows.
 *
 * @param block the part of the page in which abstracts are repeated: a combination of members (rule 4.1), or on an
 *     equity page a movement and its edge (rule 4.7)
 * @param place the entry's place in the presentation tree, then places of members that follow it in the order
 * @param entry the entry
 * @param members the members on row axes
 * @param balance the date of an equity balance row
 */
record Slot(List<Integer> block, List<Integer> place, Entry entry, List<Member> members, Optional<LocalDate> balance)
        implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
        int byBlock = compare(block, other.block);
        return byBlock != 0 ? byBlock : compare(place, other.place);
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int c = Integer.compare(a.get(i), b.get(i));
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
