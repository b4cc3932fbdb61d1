/** What is wrong or doubtful with an input: code, severity, line and message, as data. */
@NullMarked
package org.xbrlr.diagnostic;

import org.jspecify.annotations.NullMarked;
