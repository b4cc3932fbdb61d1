/**
 * A small renderer of R pages, for tests only.
 *
 * <p>It lays a page out from a model by the rules of the real renderer and flattens it as the extractor does; so the
 * table that was lost is known. It is a second opinion: it shares no code with the reader that it tests.
 */
@NullMarked
package org.xbrlr.render;

import org.jspecify.annotations.NullMarked;
