/** Pages with what is read from them, recorded in files that a person has looked at. */
@NullMarked
package org.xbrlr.golden;

import org.jspecify.annotations.NullMarked;
