package org.xbrlr.batch;

/** A name as a number, the same on every machine and in every version: FNV-1a, its bits mixed once more. */
public final class NameHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameHash() {}

    /** The number of this name. */
    public static long of(String name) {
        long hash = OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        // names that differ in the last letter only shall differ in the low bits too (the finalizer of MurmurHash3)
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
