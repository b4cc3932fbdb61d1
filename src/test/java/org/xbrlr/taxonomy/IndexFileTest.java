package org.xbrlr.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFileTest {
    private static final TaxonomyIndex INDEX =
            TaxonomyIndex.EMPTY.with(Sources.tea(2023)).with(Sources.tea(2019));

    private static byte[] written(TaxonomyIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IndexWriter.write(index, out);
        return out.toByteArray();
    }

    private static TaxonomyIndex read(byte[] bytes) throws IOException {
        return IndexReader.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        byte[] bytes = written(INDEX);
        TaxonomyIndex index = read(bytes);
        assertThat(written(index)).isEqualTo(bytes);
        assertThat(index.sources()).extracting(Source::name).containsExactly("/tea-2019", "/tea-2023");
        assertThat(index.sources().get(0).elements())
                .isEqualTo(INDEX.sources().get(0).elements());
        assertThat(new IndexedTaxonomy(index).element(Sources.SENTENCE, "", OptionalInt.empty()))
                .isEqualTo(new IndexedTaxonomy(INDEX).element(Sources.SENTENCE, "", OptionalInt.empty()))
                .isPresent();
    }

    @Test
    void theOrderInWhichSourcesCameDoesNotMatter() throws IOException {
        assertThat(written(TaxonomyIndex.EMPTY.with(Sources.tea(2019)).with(Sources.tea(2023))))
                .isEqualTo(written(INDEX));
    }

    @Test
    void noTextOfATaxonomyIsKept() throws IOException {
        byte[] packed = written(INDEX);
        byte[] gzip = Arrays.copyOfRange(packed, IndexWriter.MAGIC.length + Integer.BYTES, packed.length);
        String all = new String(
                new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(all).contains("us-gaap:TeaSales").doesNotContain("guests").doesNotContain("Green Tea");
    }

    @Test
    void aFileThatEndsTooEarlyIsDamaged() throws IOException {
        byte[] bytes = written(INDEX);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(cut)).as("%d bytes", length).isInstanceOf(BrokenIndexException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aFileWithAWrongByteIsDamaged(long seed) throws IOException {
        byte[] bytes = written(INDEX);
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] wrong = bytes.clone();
            int place = IndexWriter.MAGIC.length + Integer.BYTES + 10; // gzip's head has bytes that mean nothing
            place += random.nextInt(bytes.length - place);
            wrong[place] ^= (byte) (1 + random.nextInt(255));
            int at = place;
            assertThatThrownBy(() -> read(wrong)).as("byte %d", at).isInstanceOf(BrokenIndexException.class);
        }
    }

    @Test
    void anythingElseIsNoIndex() {
        assertThatThrownBy(() -> read("a page".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BrokenIndexException.class)
                .hasMessage("it is no taxonomy index");
    }

    @Test
    void aNewerFormatIsNotTakenForDamage() throws IOException {
        byte[] bytes = written(INDEX);
        bytes[IndexWriter.MAGIC.length + Integer.BYTES - 1]++;
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        BrokenIndexException.class, e -> assertThat(e.isNewer()).isTrue())
                .hasMessageContaining("newer xbrlr");
    }
}
