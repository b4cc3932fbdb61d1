package org.xbrlr.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a cover page says of the document and of whose it is. What it does not show, or shows differently twice, is empty.
 *
 * <pre>
 * Entity Registrant Name            Larkmoor Instruments, Inc.
 * Entity Central Index Key          0009999901
 * Document Fiscal Period Focus      FY
 * </pre>
 *
 * The elements are the SEC's (dei), and every filer shows them by the SEC's labels. Facts of a section are not the document's: of
 * several registrants each has its own.
 *
 * @param name of the registrant
 * @param cik its number at the SEC, with leading zeros
 * @param documentType {@code 10-K}
 * @param periodEnd the last day of the period that the document speaks of
 * @param fiscalYear the year that the filer counts the period to
 * @param fiscalPeriod {@code FY}, {@code Q1}, …
 */
public record DocumentEntity(
        Optional<String> name,
        Optional<String> cik,
        Optional<String> documentType,
        Optional<LocalDate> periodEnd,
        OptionalInt fiscalYear,
        Optional<String> fiscalPeriod) {
    private static final String SEC_PREFIX = "dei:";

    /** What the facts of a page say; empty where they say nothing of it. */
    public static Optional<DocumentEntity> in(List<Fact> facts) {
        DocumentEntity entity = new DocumentEntity(
                only(facts, "EntityRegistrantName"),
                cik(only(facts, "EntityCentralIndexKey")),
                only(facts, "DocumentType"),
                date(only(facts, "DocumentPeriodEndDate")),
                year(only(facts, "DocumentFiscalYearFocus")),
                only(facts, "DocumentFiscalPeriodFocus"));
        return entity.isEmpty() ? Optional.empty() : Optional.of(entity);
    }

    /** The registrant as facts name it. */
    public Optional<EntityIdentifier> identifier() {
        return cik.isPresent() ? EntityIdentifier.cik(cik.get()) : Optional.empty();
    }

    private boolean isEmpty() {
        return name.isEmpty()
                && cik.isEmpty()
                && documentType.isEmpty()
                && periodEnd.isEmpty()
                && fiscalYear.isEmpty()
                && fiscalPeriod.isEmpty();
    }

    /** The one value that facts without dimensions have for an element. */
    private static Optional<String> only(List<Fact> facts, String element) {
        Optional<String> only = Optional.empty();
        for (Fact fact : facts) {
            if (fact.dimensions().isEmpty() && fact.value().isPresent() && isOf(element, fact)) {
                if (only.isPresent() && !only.equals(fact.value())) {
                    return Optional.empty();
                }
                only = fact.value();
            }
        }
        return only;
    }

    /** By the name of the concept, or else by the letters of the label. */
    private static boolean isOf(String element, Fact fact) {
        return fact.concept().isPresent()
                ? fact.concept().get().equals(SEC_PREFIX + element)
                : spells(fact.label(), element);
    }

    /** Whether a label has the letters of a name, small or capital, and no others. */
    private static boolean spells(String label, String name) {
        int spelled = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = Character.toLowerCase(label.charAt(i));
            if (c >= 'a' && c <= 'z') {
                if (spelled == name.length() || c != Character.toLowerCase(name.charAt(spelled))) {
                    return false;
                }
                spelled++;
            }
        }
        return spelled == name.length();
    }

    private static Optional<String> cik(Optional<String> number) {
        Optional<EntityIdentifier> cik = number.isPresent() ? EntityIdentifier.cik(number.get()) : Optional.empty();
        return cik.isPresent() ? Optional.of(cik.get().identifier()) : Optional.empty();
    }

    private static OptionalInt year(Optional<String> value) {
        return value.isPresent() && value.get().matches("[12][0-9]{3}")
                ? OptionalInt.of(Integer.parseInt(value.get()))
                : OptionalInt.empty();
    }

    private static Optional<LocalDate> date(Optional<String> value) {
        try {
            return value.isPresent() ? Optional.of(LocalDate.parse(value.get())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the filer wrote something else there
        }
    }
}
