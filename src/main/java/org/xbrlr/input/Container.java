package org.xbrlr.input;

import java.io.IOException;
import java.util.Optional;

/** What one stream holds: a single page, the entries of an archive, the records of JSON Lines. */
interface Container {
    /** The next; empty at the end. An exception means that nothing more can be read of it. */
    Optional<Input> next() throws IOException;
}
