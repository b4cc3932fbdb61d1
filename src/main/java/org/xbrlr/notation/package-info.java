/** How the SEC renderer writes numbers, dates, durations and units (rules 1.2, 2.4 and 5): a leaf used by page, table and fact. */
@NullMarked
package org.xbrlr.notation;

import org.jspecify.annotations.NullMarked;
