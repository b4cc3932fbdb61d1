/** Rows and a layout to placements: the candidates of every row, the symbol runs that tie rows together, and the posterior. */
@NullMarked
package org.xbrlr.table.placement;

import org.jspecify.annotations.NullMarked;
