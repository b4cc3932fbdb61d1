/** The order of the steps from page parts to a table. */
@NullMarked
package org.xbrlr.table.recovery;

import org.jspecify.annotations.NullMarked;
