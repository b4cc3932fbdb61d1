/** How fast it is: pages made for measuring, and what measures. Not part of the tests. */
@NullMarked
package org.xbrlr.bench;

import org.jspecify.annotations.NullMarked;
