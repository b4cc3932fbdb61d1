package org.xbrlr.taxonomy;

/** Small sources for tests. */
final class Sources {
    static final String SENTENCE = "Amount of money that guests of tea houses paid for tea.";
    static final String LINE_ITEMS = "The rows of a table about tea.";

    private Sources() {}

    /** Two elements whose sentences and labels are their own, and a member on an axis. */
    static Source tea(int year) {
        SourceBuilder builder = new SourceBuilder();
        builder.element("us-gaap:TeaSales", "duration", "credit", "xbrli:monetaryItemType");
        builder.sentence("us-gaap:TeaSales", SENTENCE, year);
        builder.label("us-gaap:TeaSales", "Tea sales", year);
        builder.element("us-gaap:TeaInStock", "I", "D", "monetary");
        builder.sentence("us-gaap:TeaInStock", "Worth of the tea in stock.", year);
        builder.place("us-gaap:TeaKindAxis", "us-gaap:GreenTeaMember");
        builder.label("us-gaap:GreenTeaMember", "Green Tea [Member]", year);
        return builder.build("/tea-" + year, "tag table");
    }

    /** An element with one sentence and, unless it is empty, one label. */
    static Source one(String source, String name, String sentence, String label, int year) {
        SourceBuilder builder = new SourceBuilder();
        builder.sentence(name, sentence, year);
        builder.label(name, label, year);
        return builder.build(source, "R page");
    }
}
