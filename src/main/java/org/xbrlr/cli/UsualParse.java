package org.xbrlr.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command lines that most runs have, understood without the {@link Grammar}: the library that it is built with takes a fifth
 * of the time of a short run, for its classes are too old for the class archive.
 *
 * <pre>
 * xbrlr parse R4.txt                       understood
 * xbrlr parse -q --format json *.txt       understood
 * xbrlr parse -o facts.csv R4.txt          left to the grammar, as all that is not plain
 * </pre>
 *
 * <p>What it understands the grammar understands alike; a test compares them.
 */
final class UsualParse {
    private final List<String> files = new ArrayList<>();
    private Optional<Format> format = Optional.empty();
    private Optional<Volume> volume = Optional.empty();

    private UsualParse() {}

    /** What the words ask for; empty where the grammar has to tell. */
    static Optional<Request> read(String[] words, Optional<Path> usualTaxonomy) {
        UsualParse parse = new UsualParse();
        boolean plain = words.length > 1 && words[0].equals("parse");
        for (int i = 1; plain && i < words.length; i++) {
            boolean takesNext = words[i].equals("-f") || words[i].equals("--format");
            if (takesNext) {
                i++;
                plain = i < words.length && parse.takesFormat(words[i]);
            } else {
                plain = parse.takesVolume(words[i]) || parse.takesFile(words[i]);
            }
        }
        return plain && !parse.files.isEmpty() ? Optional.of(parse.request(usualTaxonomy)) : Optional.empty();
    }

    private boolean takesFormat(String typed) {
        if (format.isPresent()) {
            return false;
        }
        format = Format.typed(typed);
        return format.isPresent();
    }

    private boolean takesVolume(String word) {
        boolean quiet = word.equals("-q") || word.equals("--quiet");
        if (!quiet || volume.isPresent()) {
            return false;
        }
        volume = Optional.of(Volume.QUIET);
        return true;
    }

    private boolean takesFile(String word) {
        return !word.isEmpty() && word.charAt(0) != '-' && files.add(word);
    }

    private Request request(Optional<Path> usualTaxonomy) {
        return new Request.Parse(
                files,
                Optional.empty(),
                new Request.Conversion(
                        Request.Manner.FOUND_OUT,
                        format.orElse(Format.CSV),
                        usualTaxonomy,
                        Optional.empty(),
                        false,
                        volume.orElse(Volume.NORMAL)));
    }
}
