package org.xbrlr.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbrlr.Reading;
import org.xbrlr.batch.Shard;
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
     * @param alone whether each page is read by itself, though others be of the same filing
     */
    record Manner(Optional<String> field, Optional<Dialect> dialect, boolean alone) {
        /** Nothing is said. */
        static final Manner FOUND_OUT = new Manner(Optional.empty(), Optional.empty(), false);
    }

    /**
     * How pages are turned into facts: what {@code parse} and {@code batch} have in common.
     *
     * @param manner what is said of the inputs
     * @param format the output's format
     * @param taxonomy the file of the index that names concepts; empty where none is wanted or known of
     * @param entity whose facts they are, whatever the pages say; empty where the user does not say
     * @param strict whether anything doubtful makes the run fail
     * @param volume which messages are wanted
     */
    record Conversion(
            Manner manner,
            Format format,
            Optional<Path> taxonomy,
            Optional<EntityIdentifier> entity,
            boolean strict,
            Volume volume) {
        /** The reading, its facts those of the entity that the user says. */
        Reading owned(Reading reading) {
            return entity.isPresent() ? reading.of(entity.get()) : reading;
        }
    }

    /**
     * {@code xbrlr parse}.
     *
     * @param inputs file names in the order given; {@code -} is standard input; never empty
     * @param output the file to write; empty for standard output
     * @param conversion how pages are turned into facts
     */
    record Parse(List<String> inputs, Optional<Path> output, Conversion conversion) implements Request {
        /** Copies the list. */
        public Parse {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * {@code xbrlr batch}.
     *
     * @param inputs names of files and folders in the order given; {@code -} is standard input; never empty
     * @param selection which files of folders, which pages of all
     * @param destination where the facts go
     * @param conversion how pages are turned into facts
     * @param jobs how many threads parse
     * @param failFast whether the first input that fails ends the run
     * @param summary the file that tells what came of the run; empty where none is wanted
     * @param progress whether to show how far the run has come
     */
    record Batch(
            List<String> inputs,
            Selection selection,
            Destination destination,
            Conversion conversion,
            int jobs,
            boolean failFast,
            Optional<Path> summary,
            ProgressMode progress)
            implements Request {
        /** Copies the list. */
        public Batch {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * Which pages of a batch are wanted.
     *
     * @param include globs of which a file of a folder must fit one, unless there is none
     * @param exclude globs of which it may fit none
     * @param shard the share of all pages
     */
    record Selection(List<String> include, List<String> exclude, Shard shard) {
        /** Everything. */
        static final Selection ALL = new Selection(List.of(), List.of(), Shard.ALL);

        /** Copies the lists. */
        public Selection {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }
    }

    /** Where the facts of a batch go. */
    sealed interface Destination {
        /**
         * All into one stream.
         *
         * @param file the file to write; empty for standard output
         */
        record Stream(Optional<Path> file) implements Destination {}

        /**
         * Those of each input into a file of their own.
         *
         * @param folder where the files go
         * @param resume whether files that are there already are left as they are
         */
        record Tree(Path folder, boolean resume) implements Destination {}
    }

    /**
     * {@code xbrlr show}.
     *
     * @param inputs file names in the order given; {@code -} is standard input; never empty
     * @param manner what is said of the inputs
     * @param width how many characters fit on a line; empty where nobody said
     * @param volume which messages are wanted
     */
    record Show(List<String> inputs, Manner manner, OptionalInt width, Volume volume) implements Request {
        /** Copies the list. */
        public Show {
            inputs = List.copyOf(inputs);
        }
    }

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
