/** The program in one sentence: text to page to table to facts. */
@NullMarked
package org.xbrlr;

import org.jspecify.annotations.NullMarked;
