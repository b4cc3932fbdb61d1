package org.xbrlr.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.fact.EntityIdentifier;
import org.xbrlr.text.Dialect;

/** What the command line asks for: the options as meant, free of how they were typed. */
sealed interface Request {
    /**
     * Print a text on standard output: help or version.
     *
     * @param text ends in a line feed
     */
    record Print(String text) implements Request {}

    /**
     * What the user says of inputs that would else be found out.
     *
     * @param field the field of JSON records that holds the text
     * @param dialect how the texts were flattened
     */
    record Manner(Optional<String> field, Optional<Dialect> dialect) {
        /** Nothing is said. */
        static final Manner FOUND_OUT = new Manner(Optional.empty(), Optional.empty());
    }

    /**
     * {@code xbrlr parse}.
     *
     * @param inputs file names in the order given; {@code -} is standard input; never empty
     * @param manner what is said of the inputs
     * @param format the output's format
     * @param output the file to write; empty for standard output
     * @param taxonomy the file of the index that names concepts; empty where none is wanted or known of
     * @param entity whose facts they are, whatever the pages say; empty where the user does not say
     * @param strict whether anything doubtful makes the run fail
     * @param volume which messages are wanted
     */
    record Parse(
            List<String> inputs,
            Manner manner,
            Format format,
            Optional<Path> output,
            Optional<Path> taxonomy,
            Optional<EntityIdentifier> entity,
            boolean strict,
            Volume volume)
            implements Request {
        /** Copies the list. */
        public Parse {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * {@code xbrlr show}.
     *
     * @param input a file name, or {@code -} for standard input
     * @param manner what is said of the inputs
     * @param width how many characters fit on a line; empty where nobody said
     * @param volume which messages are wanted
     */
    record Show(String input, Manner manner, OptionalInt width, Volume volume) implements Request {}

    /**
     * {@code xbrlr detect}.
     *
     * @param inputs file names in the order given; {@code -} is standard input; never empty
     * @param manner what is said of the inputs
     */
    record Detect(List<String> inputs, Manner manner) implements Request {
        /** Copies the list. */
        public Detect {
            inputs = List.copyOf(inputs);
        }
    }

    /** What {@code xbrlr taxonomy} is to do. */
    enum TaxonomyAction {
        ADD,
        LEARN,
        LIST,
        REMOVE
    }

    /**
     * {@code xbrlr taxonomy}.
     *
     * @param action what to do
     * @param names of files, folders or sources
     * @param index the index' file
     * @param volume which messages are wanted
     */
    record Taxonomy(TaxonomyAction action, List<String> names, Path index, Volume volume) implements Request {
        /** Copies the list. */
        public Taxonomy {
            names = List.copyOf(names);
        }
    }
}
