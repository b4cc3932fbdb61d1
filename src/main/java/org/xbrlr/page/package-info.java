/** Stage 2, cells to page parts: title, scale line, column heads, body cells, definition blocks. */
@NullMarked
package org.xbrlr.page;

import org.jspecify.annotations.NullMarked;
