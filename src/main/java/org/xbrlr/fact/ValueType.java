package org.xbrlr.fact;

/** What kind of value a fact has. */
public enum ValueType {
    MONETARY("monetary"),
    PER_SHARE("perShare"),
    SHARES("shares"),
    PERCENT("percent"),
    DECIMAL("decimal"),
    INTEGER("integer"),
    DURATION("duration"),
    DATE("date"),
    BOOLEAN("boolean"),
    TEXT("text");

    private final String printed;

    ValueType(String printed) {
        this.printed = printed;
    }

    /** The name in the output contract. */
    public String printed() {
        return printed;
    }
}
