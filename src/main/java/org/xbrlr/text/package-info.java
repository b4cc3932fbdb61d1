/** Stage 1, bytes to cells: knows lines and bars, not what a cell means. */
@NullMarked
package org.xbrlr.text;

import org.jspecify.annotations.NullMarked;
