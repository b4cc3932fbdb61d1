package org.xbrlr.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xbrlr.Reading;
import org.xbrlr.Xbrlr;
import org.xbrlr.taxonomy.IndexedTaxonomy;
import org.xbrlr.taxonomy.Source;
import org.xbrlr.taxonomy.TaxonomyIndex;
import org.xbrlr.taxonomy.read.FolderLearner;
import org.xbrlr.taxonomy.read.RefusedException;

/**
 * Measures how many concepts of a filing get their names from an index that was learned from the filings of all other companies.
 *
 * <p>Usage: {@code NamingMeasure FOLDER [--learn-all | --learn-none] [--wrong]}. FOLDER has one folder a filing, with {@code R4.htm} and the flattened
 * {@code R4.txt} beside it. The HTML tells the truth: its definition blocks stand in the order of those of the text, and its
 * labels lead to their blocks. {@code --learn-all} leaves nothing out: what an index with the right wording would reach; {@code --learn-none} asks no index.
 */
final class NamingMeasure {
    private NamingMeasure() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> options = List.of(args).subList(1, args.length);
        Map<Path, List<NamedPage>> filings = new TreeMap<>();
        Map<Path, Source> learned = new TreeMap<>();
        for (Path filing : filings(folder)) {
            List<NamedPage> pages = NamedPage.readAll(filing);
            try {
                learned.put(filing, FolderLearner.learn(filing, (file, why) -> {}));
                filings.put(filing, pages);
            } catch (RefusedException e) {
                System.out.println(filing.getFileName() + ": " + e.getMessage());
            }
        }
        NamingScore all = new NamingScore();
        System.out.println(NamingScore.HEAD);
        filings.forEach((filing, pages) -> {
            TaxonomyIndex index = TaxonomyIndex.EMPTY;
            for (Map.Entry<Path, Source> source : learned.entrySet()) {
                if (options.contains("--learn-none")) {
                    continue;
                }
                if (options.contains("--learn-all") || !company(source.getKey()).equals(company(filing))) {
                    index = index.with(source.getValue());
                }
            }
            IndexedTaxonomy taxonomy = new IndexedTaxonomy(index);
            NamingScore score = new NamingScore();
            for (NamedPage page : pages) {
                Reading reading = Xbrlr.read(page.name(), page.text(), taxonomy);
                score.add(page, reading);
            }
            System.out.println(score.line(String.valueOf(filing.getFileName())));
            all.add(score);
        });
        System.out.println(all.line("all"));
        if (options.contains("--wrong")) {
            all.wrong().forEach(System.out::println);
        }
    }

    /** The beginning of the folder's name, up to a bar or hyphen: several filings of one company have it in common. */
    private static String company(Path filing) {
        return String.valueOf(filing.getFileName()).split("[_-]", 2)[0];
    }

    private static List<Path> filings(Path folder) throws IOException {
        List<Path> filings = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path filing : entries.filter(Files::isDirectory).sorted().toList()) {
                if (!NamedPage.readAll(filing).isEmpty()) {
                    filings.add(filing);
                }
            }
        }
        return filings;
    }
}
