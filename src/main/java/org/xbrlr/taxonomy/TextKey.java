package org.xbrlr.taxonomy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Turns a text into the number under which the index knows it. The text itself is never kept.
 *
 * <pre>
 * Cash and cash equivalents, at carrying value     cashandcashequivalentsatcarryingvalue     a 64-bit hash
 * “Cash” and cash-equivalents at carrying value    the same
 * </pre>
 *
 * Only letters and digits count, after compatibility forms are resolved (NFKC) and case is folded: extractors change spaces,
 * quotes and dashes.
 */
final class TextKey {
    /** The key of a text without any letter or digit. */
    static final long NONE = 0;

    private static final String MEMBER = "\\s*\\[(?:member|domain)\\]\\s*$";

    private TextKey() {}

    /** The key of a sentence or label. */
    static long of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.isEmpty() ? NONE : hash(letters.toString());
    }

    /** The key of a member's label, which some pages show with {@code [Member]} and some without. */
    static long ofMember(String label) {
        return of(label.replaceFirst("(?i)" + MEMBER, ""));
    }

    private static long hash(String letters) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            long key = ByteBuffer.wrap(digest).getLong();
            return key == NONE ? 1 : key;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
