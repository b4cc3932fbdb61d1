/**
 * What the notes of a filing say: the numbers in their prose, and the dates spoken of near each. Details pages show the same numbers
 * again without their sentences; a leaf, used by {@code table.evidence}.
 */
@NullMarked
package org.xbrlr.notes;

import org.jspecify.annotations.NullMarked;
