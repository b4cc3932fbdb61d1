/** Body cells to rows: which cells are labels, which values; row kinds, sections, headings. */
@NullMarked
package org.xbrlr.table.rows;

import org.jspecify.annotations.NullMarked;
