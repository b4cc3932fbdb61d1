/** What speaks for one placement and against another: named clues with fitted weights. */
@NullMarked
package org.xbrlr.table.evidence;

import org.jspecify.annotations.NullMarked;
