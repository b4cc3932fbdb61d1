/** What the user's own taxonomy files tell: sentences, labels and members to names, kept in a local index. */
@NullMarked
package org.xbrlr.taxonomy;

import org.jspecify.annotations.NullMarked;
