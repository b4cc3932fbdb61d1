package org.xbrlr.input;

import java.io.IOException;

/** One thing to read, or the news that it cannot be read. */
public sealed interface Input {
    /** Its name, as messages and output show it: {@code R4.txt}, {@code crawl.tar.gz!a/R4.htm}, a record's own id. */
    String name();

    /** How many bytes there are to parse. */
    default int size() {
        return this instanceof Document document ? document.bytes().length : 0;
    }

    /**
     * What can be parsed.
     *
     * @param name its name
     * @param bytes unpacked; not copied, nobody else holds them
     */
    @SuppressWarnings("ArrayRecordComponent") // megabytes, passed on once and never compared
    record Document(String name, byte[] bytes) implements Input {}

    /**
     * What cannot be read; others may follow all the same.
     *
     * @param name its name
     * @param line the line of the record that it speaks of; 0 for the input as a whole
     * @param trouble what sort of failure it is
     * @param reason why
     */
    record Unreadable(String name, int line, Trouble trouble, IOException reason) implements Input {}

    /** Sorts of failures. */
    enum Trouble {
        /** The file could not be opened or read. */
        CANNOT_READ,
        /** What is packed ends early or is damaged; what was whole has been given before. */
        DAMAGED,
        /** An entry of an archive that no page has: too large, packed too well, or with a path that leads out. */
        REFUSED,
        /** A record without a text, or that is no JSON. */
        BAD_RECORD,
        /** Another input has its name, where names must differ. */
        SAME_NAME
    }
}
