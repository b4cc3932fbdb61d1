package org.xbrlr.table.definition;

import java.util.List;

/**
 * The lines that {@link LinkWeights} reads, as {@code LinkFit} wrote them. They stand in a class because no jar is opened to read it.
 */
final class ShippedLinkWeights {
    static final List<String> LINES = List.of("""
# What the evidence for links between rows and definitions is worth, in nats.
# Written by the program org.xbrlr.table.definition.LinkFit (docs/taxonomy.md tells how to run it) on 195 pages.
order -1.42
bracket-agrees 1.64
bracket-without-sentence -0.89
sentence-without-bracket -1.32
no-sentence-for-values -1.71
no-sentence-for-heading 2.11
sentence-for-heading -3.70
label-covered -2.20
sentence-covered 3.88
in-common 1.69
same-words 1.11
same-beginnings 1.08
excluded 1.54
heading-covered 0.58
title-covered 2.46
label-known 0.54
known-covered 1.00
label-explained 2.27
label-unexplained -1.21
kind-agrees 0.59
kind-contradicts -1.01
money-and-amount 0.31
""");

    private ShippedLinkWeights() {}
}
