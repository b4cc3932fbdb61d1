/** Readers of taxonomy files in the forms that users can get them. They believe nothing: sizes, paths and entities are bounded or refused. */
@NullMarked
package org.xbrlr.taxonomy.read;

import org.jspecify.annotations.NullMarked;
