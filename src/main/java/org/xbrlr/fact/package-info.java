/** Stage 4, table to facts: period, unit, value, dimensions. */
@NullMarked
package org.xbrlr.fact;

import org.jspecify.annotations.NullMarked;
