/** R pages in HTML turned to text as extractors do it, for tests and for measuring on one's own pages. */
@NullMarked
package org.xbrlr.flatten;

import org.jspecify.annotations.NullMarked;
