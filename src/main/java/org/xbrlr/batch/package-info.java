/** What working on many inputs needs and working on one does not: threads whose results keep their order, shares, counts. */
@NullMarked
package org.xbrlr.batch;

import org.jspecify.annotations.NullMarked;
