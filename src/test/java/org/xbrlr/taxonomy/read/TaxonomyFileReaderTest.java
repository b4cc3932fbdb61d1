package org.xbrlr.taxonomy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbrlr.fact.Balance;
import org.xbrlr.fact.ElementTraits;
import org.xbrlr.fact.Taxonomy;
import org.xbrlr.table.PeriodType;
import org.xbrlr.taxonomy.IndexedTaxonomy;
import org.xbrlr.taxonomy.Source;
import org.xbrlr.taxonomy.TaxonomyIndex;

/** Each form of taxonomy names what is in it. */
class TaxonomyFileReaderTest {
    private static final Path FILES = Path.of("testdata", "taxonomy");
    private static final String TEA = "Amount of money that guests of tea houses paid for 'tea' of any kind.";

    @TempDir
    Path folder;

    private static Taxonomy taxonomy(Source... sources) {
        TaxonomyIndex index = TaxonomyIndex.EMPTY;
        for (Source source : sources) {
            index = index.with(source);
        }
        return new IndexedTaxonomy(index);
    }

    private static Taxonomy of(String... files) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String file : files) {
            sources.add(TaxonomyFileReader.read(FILES.resolve(file)));
        }
        return taxonomy(sources.toArray(Source[]::new));
    }

    private static Taxonomy.Element element(
            String name, @Nullable PeriodType period, @Nullable Balance balance, String dataType) {
        return new Taxonomy.Element(
                name,
                true,
                new ElementTraits(Optional.ofNullable(period), Optional.ofNullable(balance), Optional.of(dataType)));
    }

    @Test
    void tagTable() throws IOException {
        Taxonomy taxonomy = of("tag.txt");
        assertThat(taxonomy.element(TEA, "", OptionalInt.empty()))
                .contains(element("us-gaap:TeaSales", PeriodType.DURATION, Balance.CREDIT, "monetary"));
        assertThat(taxonomy.element(
                        "Worth of the tea that lies in stock at the end of the day.", "", OptionalInt.empty()))
                .contains(element("us-gaap:TeaInStock", PeriodType.INSTANT, Balance.DEBIT, "monetary"));
        assertThat(taxonomy.element(
                        "The rows of a table about tea.", "Tea Garden Details [Line Items]", OptionalInt.empty()))
                .map(Taxonomy.Element::name)
                .contains("us-gaap:TeaGardenDetailsLineItems");
        assertThat(taxonomy.element("A tag of a filer.", "", OptionalInt.empty()))
                .isEmpty();
        assertThat(TaxonomyFileReader.read(FILES.resolve("tag.txt")).years()).containsExactly(2022);
    }

    @Test
    void schemaAndLinkbasesTogetherWhateverTheirOrder() throws IOException {
        for (String[] order : new String[][] {
            {"us-gaap-tea-2023.xsd", "us-gaap-tea-lab-2023.xml", "us-gaap-tea-def-2023.xml"},
            {"us-gaap-tea-def-2023.xml", "us-gaap-tea-lab-2023.xml", "us-gaap-tea-2023.xsd"}
        }) {
            Taxonomy taxonomy = of(order);
            assertThat(taxonomy.element(TEA, "", OptionalInt.empty()))
                    .contains(element("us-gaap:TeaRevenues", PeriodType.DURATION, Balance.CREDIT, "monetary"));
            assertThat(taxonomy.element("Number of guests of a tea house.", "", OptionalInt.empty()))
                    .as("a label within the schema, an element without an id")
                    .contains(element("us-gaap:TeaGuests", PeriodType.DURATION, null, "integer"));
            assertThat(taxonomy.member("Green Tea"))
                    .contains(new Taxonomy.Member("us-gaap:TeaKindAxis", Optional.of("us-gaap:GreenTeaMember")));
        }
        assertThat(TaxonomyFileReader.read(FILES.resolve("us-gaap-tea-lab-2023.xml"))
                        .years())
                .containsExactly(2023);
        assertThat(TaxonomyFileReader.read(FILES.resolve("us-gaap-tea-lab-2023.xml"))
                        .labelCount())
                .as("labels in other languages are left out")
                .isEqualTo(2);
    }

    @Test
    void severalYearsLiveSideBySide() throws IOException {
        Taxonomy taxonomy = of("tag.txt", "us-gaap-tea-lab-2023.xml");
        assertThat(taxonomy.element(TEA, "", OptionalInt.of(2019)))
                .map(Taxonomy.Element::name)
                .contains("us-gaap:TeaSales");
        assertThat(taxonomy.element(TEA, "", OptionalInt.of(2024)))
                .map(Taxonomy.Element::name)
                .contains("us-gaap:TeaRevenues");
    }

    @Test
    void metaLinks() throws IOException {
        Taxonomy taxonomy = of("MetaLinks.json");
        assertThat(taxonomy.element("Number of cups that guests broke.", "", OptionalInt.empty()))
                .contains(element("us-gaap:TeaCupsBroken", null, null, "integer"));
        String own =
                "Taxes that the shop paid on the tea that it sold, whether to guests or to other shops of its own kind.";
        assertThat(taxonomy.element(own, "", OptionalInt.empty()))
                .map(Taxonomy.Element::name)
                .contains("shop:TeaTaxes");
        assertThat(taxonomy.customPrefix(List.of(own))).contains("shop");
        assertThat(taxonomy.element("Steuern auf Tee.", "", OptionalInt.empty()))
                .isEmpty();
        assertThat(TaxonomyFileReader.read(FILES.resolve("MetaLinks.json")).years())
                .containsExactly(2023);
    }

    @Test
    void companyFacts() throws IOException {
        Taxonomy taxonomy = of("companyfacts.json");
        assertThat(taxonomy.element("Worth of all spoons that a tea house owns.", "", OptionalInt.empty()))
                .contains(element("us-gaap:TeaSpoonsOwned", PeriodType.INSTANT, null, "monetary"));
        assertThat(taxonomy.element("Price of a cup per share of the tea house.", "", OptionalInt.empty()))
                .contains(element("us-gaap:TeaPricePerCup", PeriodType.DURATION, null, "perShare"));
        assertThat(TaxonomyFileReader.read(FILES.resolve("companyfacts.json")).years())
                .containsExactly(2023);
    }

    @Test
    void renderedPage() throws IOException {
        Taxonomy taxonomy = of("R4.htm");
        assertThat(taxonomy.element(
                        "Amount of cake, at cost & before discounts, that guests of a tea house ate.",
                        "",
                        OptionalInt.empty()))
                .contains(element("us-gaap:TeaCakesSold", PeriodType.DURATION, Balance.CREDIT, "monetary"));
        assertThat(taxonomy.member("Apple cake"))
                .contains(new Taxonomy.Member("us-gaap:CakeKindAxis", Optional.of("us-gaap:AppleCakeMember")));
        assertThat(taxonomy.member("Apple cake | Large")).isEmpty();
    }

    @Test
    void archive() throws IOException {
        Path zip = zip("tea.zip", "tag.txt", "num.txt", "us-gaap-tea-2023/elts/us-gaap-tea-lab-2023.xml", "x/R4.htm");
        Source source = TaxonomyFileReader.read(zip);
        assertThat(source.kind()).isEqualTo("archive: R page, schema or linkbase, tag table");
        assertThat(source.name()).isEqualTo(zip.toString());
        assertThat(taxonomy(source).element(TEA, "", OptionalInt.of(2023)))
                .map(Taxonomy.Element::name)
                .contains("us-gaap:TeaRevenues");
    }

    @Test
    void anArchiveWithoutATaxonomyIsRefused() throws IOException {
        Path zip = zip("other.zip", "num.txt", "sub.txt");
        assertThatThrownBy(() -> TaxonomyFileReader.read(zip))
                .isInstanceOf(RefusedException.class)
                .hasMessage("it is an archive without any taxonomy file");
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        Path page = Files.writeString(folder.resolve("R4.txt"), "|\nTea\n|5\n");
        Path html = Files.writeString(folder.resolve("index.htm"), "<html><body>Tea</body></html>");
        Path json = Files.writeString(folder.resolve("x.json"), "{\"tea\": 5}");
        Path xml = Files.writeString(folder.resolve("x.xml"), "<?xml version=\"1.0\"?><tea/>");
        assertThatThrownBy(() -> TaxonomyFileReader.read(page)).hasMessageStartingWith("it is no taxonomy file");
        assertThatThrownBy(() -> TaxonomyFileReader.read(html))
                .hasMessage("it is HTML, but no R page with definitions");
        assertThatThrownBy(() -> TaxonomyFileReader.read(json)).hasMessageStartingWith("it is JSON, but");
        assertThatThrownBy(() -> TaxonomyFileReader.read(xml)).hasMessage("it names no element");
    }

    @Test
    void aFolderIsLearnedFrom() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.copy(FILES.resolve("R4.htm"), folder.resolve("a/b/R4.htm"));
        Files.copy(FILES.resolve("MetaLinks.json"), folder.resolve("a/MetaLinks.json"));
        Files.copy(FILES.resolve("tag.txt"), folder.resolve("a/tag.txt"));
        Files.writeString(folder.resolve("a/index.html"), "<html></html>");
        List<Path> refused = new ArrayList<>();
        Source source = FolderLearner.learn(folder, (file, why) -> refused.add(file));
        assertThat(refused).containsExactly(folder.resolve("a/index.html"));
        assertThat(source.kind()).isEqualTo("learned");
        Taxonomy taxonomy = taxonomy(source);
        assertThat(taxonomy.element("Number of cups that guests broke.", "", OptionalInt.empty()))
                .isPresent();
        assertThat(taxonomy.member("Apple cake")).isPresent();
        assertThat(taxonomy.element(TEA, "", OptionalInt.empty()))
                .as("tag.txt is for add")
                .isEmpty();
        assertThatThrownBy(() -> FolderLearner.learn(Files.createDirectory(folder.resolve("c")), (file, why) -> {}))
                .isInstanceOf(RefusedException.class);
    }

    private Path zip(String name, String... entries) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            for (String entry : entries) {
                archive.putNextEntry(new ZipEntry(entry));
                Path file = FILES.resolve(entry.substring(entry.lastIndexOf('/') + 1));
                archive.write(Files.exists(file) ? Files.readAllBytes(file) : new byte[] {'5'});
            }
        }
        return zip;
    }
}
