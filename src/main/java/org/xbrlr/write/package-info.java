/** Stage 5, facts to CSV, JSON and JSON Lines, and the table to a drawing. */
@NullMarked
package org.xbrlr.write;

import org.jspecify.annotations.NullMarked;
