package org.xbrlr.input;

/** What no honest input comes near; more is refused. */
final class Limits {
    /** Bytes of one page. Without a bound a device such as {@code /dev/zero} would fill the memory. */
    static final int PAGE_BYTES = 256 << 20;

    /** Bytes of one record of JSON Lines, with all its fields. */
    static final int RECORD_BYTES = 64 << 20;

    /** How much larger than packed something may be, once it is larger than {@link #FREE_BYTES}. Real pages come to 30. */
    static final int PACKING = 200;

    /** So much may be packed as well as it likes. */
    static final long FREE_BYTES = 16 << 20;

    /** Containers within containers: {@code a.zip!b.tar.gz!c.jsonl.zst} has five. */
    static final int DEPTH = 5;

    /** Bad records of one file that are told of one by one, where a person reads it. */
    static final int BAD_RECORDS = 20;

    private Limits() {}
}
