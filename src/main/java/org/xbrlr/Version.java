package org.xbrlr;

/** The version of this program, as {@code --version} and the output's {@code generator} show it. */
public final class Version {
    private Version() {}

    /** The version, {@code 0.1.0}: that of {@code pom.xml}, which a test compares with this; to ask the jar for it costs every start. */
    public static String current() {
        return "0.1.0";
    }
}
