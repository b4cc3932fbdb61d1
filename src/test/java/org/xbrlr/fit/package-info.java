/**
 * Programs that fit the weights of the project's models. They take any folder of pages with known tables:
 * {@code index.tsv}, and for each page a text and its truth beside it.
 */
@NullMarked
package org.xbrlr.fit;

import org.jspecify.annotations.NullMarked;
