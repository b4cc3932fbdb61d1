package org.xbrlr;

import java.util.stream.LongStream;

/**
 * How many random pages the property tests draw: {@code mvn verify -Dxbrlr.pages=1000} looks further than the usual 100. The
 * seeds are counted from 0, so that a page found once is found again.
 */
final class RandomPages {
    private static final int PAGES = Integer.getInteger("xbrlr.pages", 100);

    private RandomPages() {}

    /** The seeds of all pages. */
    static LongStream seeds() {
        return LongStream.range(0, PAGES);
    }

    /** The seeds for tests that read each page many times, or pages of a special kind: so many percent of all. */
    static LongStream seeds(int percent) {
        return LongStream.range(0, Math.max(1, PAGES * percent / 100));
    }
}
