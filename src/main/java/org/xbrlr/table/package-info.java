/** What stage 3 gives: columns, rows, every value with its column and how sure that is. Records only; the rooms below recover them. */
@NullMarked
package org.xbrlr.table;

import org.jspecify.annotations.NullMarked;
