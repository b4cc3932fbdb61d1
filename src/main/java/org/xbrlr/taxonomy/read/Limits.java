package org.xbrlr.taxonomy.read;

/** What no honest taxonomy file comes near; more is refused. */
final class Limits {
    /** Bytes of one file or of one entry of an archive, unpacked. The largest known is a documentation linkbase of 30 MiB. */
    static final long FILE_BYTES = 256L << 20;

    /** Bytes of one HTML page or JSON document's text. */
    static final long PAGE_BYTES = 64L << 20;

    /** Bytes of all entries of an archive together, unpacked. */
    static final long ARCHIVE_BYTES = 1L << 30;

    /** Entries of an archive. */
    static final int ARCHIVE_ENTRIES = 20_000;

    /** How much larger than packed an entry may be, once it is larger than {@link #FREE_BYTES}: XML comes to 30. */
    static final int PACKING = 200;

    /** Entries up to this size may be packed as well as they like. */
    static final long FREE_BYTES = 1 << 20;

    /** Characters of one label or sentence. */
    static final int TEXT_LENGTH = 1 << 16;

    /** Elements of one file: all standard taxonomies of a year have 20,000 together. */
    static final int ELEMENTS = 1_000_000;

    private Limits() {}
}
