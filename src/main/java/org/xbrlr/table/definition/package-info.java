/** Which definition block speaks of which row: texts and values compared, only clear winners kept. */
@NullMarked
package org.xbrlr.table.definition;

import org.jspecify.annotations.NullMarked;
