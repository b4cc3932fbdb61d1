/** R pages as HTML: the same table, read as it stands, and what only they show, such as the names of elements. The only room that knows jsoup. */
@NullMarked
package org.xbrlr.html;

import org.jspecify.annotations.NullMarked;
