package org.xbrlr.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final String SEC_PREFIX = "dei:";

    /** What the facts of a page say; empty where they say nothing of it. */
    public static Optional<DocumentEntity> in(List<Fact> facts) {
        Map<String, Set<String>> values = values(facts);
        Optional<String> year = only(values, "DocumentFiscalYearFocus")
                .filter(y -> YEAR.matcher(y).matches());
        DocumentEntity entity = new DocumentEntity(
                only(values, "EntityRegistrantName"),
                only(values, "EntityCentralIndexKey")
                        .flatMap(EntityIdentifier::cik)
                        .map(EntityIdentifier::identifier),
                only(values, "DocumentType"),
                only(values, "DocumentPeriodEndDate").flatMap(DocumentEntity::date),
                year.map(y -> OptionalInt.of(Integer.parseInt(y))).orElseGet(OptionalInt::empty),
                only(values, "DocumentFiscalPeriodFocus"));
        return entity.isEmpty() ? Optional.empty() : Optional.of(entity);
    }

    /** The registrant as facts name it. */
    public Optional<EntityIdentifier> identifier() {
        return cik.flatMap(EntityIdentifier::cik);
    }

    private boolean isEmpty() {
        return Stream.of(name, cik, documentType, periodEnd, fiscalPeriod).allMatch(Optional::isEmpty)
                && fiscalYear.isEmpty();
    }

    /** The values of the page's facts without dimensions, by the name of the concept, or else by the letters of the label. */
    private static Map<String, Set<String>> values(List<Fact> facts) {
        Map<String, Set<String>> values = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.dimensions().isEmpty() && fact.value().isPresent()) {
                values.computeIfAbsent(fact.concept().orElseGet(() -> letters(fact.label())), k -> new HashSet<>())
                        .add(fact.value().get());
            }
        }
        return values;
    }

    /** The one value that facts have for an element. */
    private static Optional<String> only(Map<String, Set<String>> values, String element) {
        Set<String> all = new HashSet<>(values.getOrDefault(SEC_PREFIX + element, Set.of()));
        all.addAll(values.getOrDefault(letters(element), Set.of()));
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the filer wrote something else there
        }
    }
}
