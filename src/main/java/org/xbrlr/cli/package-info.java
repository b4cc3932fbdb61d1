/** The command line: arguments to an exit code. */
@NullMarked
package org.xbrlr.cli;

import org.jspecify.annotations.NullMarked;
