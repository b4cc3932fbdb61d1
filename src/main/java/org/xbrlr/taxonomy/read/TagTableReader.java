package org.xbrlr.taxonomy.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.xbrlr.taxonomy.SourceBuilder;

/**
 * Reads the SEC's {@code tag.txt} or {@code tag.tsv} of the Financial Statement Data Sets.
 *
 * <pre>
 * tag       version        custom  abstract  datatype  iord  crdr  tlabel    doc
 * Revenues  us-gaap/2021   0       0         monetary  D     C     Revenues  Amount of revenue …
 * </pre>
 *
 * Filers' own tags are left out: the table does not tell their prefixes.
 */
final class TagTableReader {
    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setQuote(null) // quotes are part of the texts
            .setTrim(true)
            .setIgnoreSurroundingSpaces(false)
            .setAllowMissingColumnNames(true)
            .get();

    private TagTableReader() {}

    static void read(InputStream in, SourceBuilder source) throws IOException {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, FORMAT)) {
            for (CSVRecord row : rows) {
                read(row, source);
                Texts.refuseTooMany(source);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new RefusedException("it is no tag table: " + e.getMessage(), e);
        }
    }

    private static void read(CSVRecord row, SourceBuilder source) {
        String version = field(row, "version");
        int slash = version.indexOf('/');
        if (slash <= 0 || field(row, "custom").equals("1")) {
            return;
        }
        String name = version.substring(0, slash) + ":" + field(row, "tag");
        int year = TaxonomyYear.in(version);
        source.element(name, field(row, "iord"), field(row, "crdr"), field(row, "datatype"));
        source.label(name, field(row, "tlabel"), year);
        source.sentence(name, field(row, "doc"), year);
    }

    private static String field(CSVRecord row, String column) {
        return row.isSet(column) ? Texts.bounded(row.get(column)) : "";
    }
}
