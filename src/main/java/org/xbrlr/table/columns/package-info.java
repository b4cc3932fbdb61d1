/** Column heads to layouts: which column stands under which period, in every way the heads allow. */
@NullMarked
package org.xbrlr.table.columns;

import org.jspecify.annotations.NullMarked;
