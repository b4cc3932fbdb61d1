package org.xbrlr.fact;

import java.util.Optional;
import org.xbrlr.fact.Concept.Kind;
import org.xbrlr.fact.Concept.Source;
import org.xbrlr.page.DefinitionBlock;
import org.xbrlr.page.ElementDetails;
import org.xbrlr.table.PeriodType;

/**
 * The concept that a definition block names, where the text keeps the table behind it (rule 6.2).
 *
 * <pre>
 * Name: us-gaap_Revenues, Data Type: xbrli:monetaryItemType, Period Type: duration      us-gaap:Revenues, monetary, duration
 * </pre>
 */
public final class DefinedConcept {
    private DefinedConcept() {}

    static Concept of(DefinitionBlock block) {
        ElementDetails details = block.details();
        return new Concept(
                details.id().map(DefinedConcept::name),
                details.id().map(id -> Source.DEFINITION),
                block.standard() ? Optional.of(Kind.STANDARD) : Optional.empty(),
                traits(details));
    }

    /** What the details tell of the element. */
    public static ElementTraits traits(ElementDetails details) {
        return new ElementTraits(
                period(details), details.balance().flatMap(DefinedConcept::balance), details.shortType());
    }

    /** {@code us-gaap:Revenues} for {@code us-gaap_Revenues}; prefixes have no underscore. */
    public static String name(String id) {
        int bar = id.indexOf('_');
        return bar < 0 ? id : id.substring(0, bar) + ':' + id.substring(bar + 1);
    }

    /** Whether the element speaks of periods or of moments. */
    public static Optional<PeriodType> period(ElementDetails details) {
        return details.period().flatMap(word -> switch (word) {
            case "instant" -> Optional.of(PeriodType.INSTANT);
            case "duration" -> Optional.of(PeriodType.DURATION);
            default -> Optional.empty();
        });
    }

    private static Optional<Balance> balance(String word) {
        return switch (word) {
            case "debit" -> Optional.of(Balance.DEBIT);
            case "credit" -> Optional.of(Balance.CREDIT);
            default -> Optional.empty();
        };
    }
}
