package org.xbrlr.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an input can be told by. Worked out when it is asked for: few formats show it, and a cold start takes long over it. */
public final class Digest {
    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The digest of bytes that nobody changes any more. */
    public static Digest of(byte[] bytes) {
        return new Digest(bytes);
    }

    /** By SHA-256, in lower-case hexadecimal. */
    public String sha256() {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Says that a digest will be asked for: what Java does for the first one is a tenth of a short run, and begins on another thread. */
    public static void prepare() {
        Thread thread = new Thread(new First(), "digest");
        thread.setDaemon(true);
        thread.start();
    }

    private static final class First implements Runnable {
        @Override
        public void run() {
            sha256(new byte[0]);
        }
    }
}
