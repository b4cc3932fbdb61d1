/** The files that users name, opened down to single pages: packed, in archives, as records of JSON Lines. Knows nothing of what a page is. */
@NullMarked
package org.xbrlr.input;

import org.jspecify.annotations.NullMarked;
