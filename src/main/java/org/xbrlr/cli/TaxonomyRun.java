package org.xbrlr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xbrlr.diagnostic.Severity;
import org.xbrlr.input.InputReader;
import org.xbrlr.taxonomy.BrokenIndexException;
import org.xbrlr.taxonomy.Source;
import org.xbrlr.taxonomy.TaxonomyIndex;
import org.xbrlr.taxonomy.read.FolderLearner;
import org.xbrlr.taxonomy.read.RefusedException;
import org.xbrlr.taxonomy.read.TaxonomyFileReader;

/** Carries out {@code xbrlr taxonomy}: what cannot be used is reported and leaves no trace in the index. */
final class TaxonomyRun {
    private final Request.Taxonomy request;
    private final Surroundings surroundings;
    private final Messages messages;
    private final TaxonomyFile file;
    private ExitCode outcome = ExitCode.FINE;

    TaxonomyRun(Request.Taxonomy request, Surroundings surroundings) {
        this.request = request;
        this.surroundings = surroundings;
        this.messages = new Messages(surroundings.err());
        this.file = new TaxonomyFile(request.index(), messages);
    }

    ExitCode run() {
        return switch (request.action()) {
            case LIST -> list();
            case ADD, LEARN -> add();
            case REMOVE -> remove();
        };
    }

    private ExitCode list() {
        try {
            TaxonomyIndex index = Files.exists(file.path()) ? file.read() : TaxonomyIndex.EMPTY;
            String text = index.sources().stream().map(TaxonomyRun::line).collect(Collectors.joining());
            return Printed.on(surroundings, text);
        } catch (BrokenIndexException e) {
            return failed(file.path().toString(), e, ExitCode.INPUT_FAILED);
        } catch (IOException e) {
            return failed(file.path().toString(), e, ExitCode.IO);
        }
    }

    private ExitCode add() {
        List<Source> sources = new ArrayList<>();
        for (String name : request.names()) {
            read(name, sources);
        }
        if (sources.isEmpty()) {
            return outcome;
        }
        try {
            file.alone(() -> {
                TaxonomyIndex index = file.forChange();
                for (Source source : sources) {
                    index = index.with(source);
                }
                file.write(index);
            });
        } catch (IOException e) {
            return failed(file.path().toString(), e, ExitCode.IO);
        }
        String text = sources.stream().map(TaxonomyRun::line).collect(Collectors.joining());
        return outcome.or(Printed.on(surroundings, text));
    }

    private void read(String name, List<Source> sources) {
        try {
            Path path = InputReader.path(name);
            if (request.action() == Request.TaxonomyAction.LEARN) {
                if (Files.exists(path) && !Files.isDirectory(path)) {
                    throw new IOException("it is no folder; to read single files: xbrlr taxonomy add " + name);
                }
                sources.add(FolderLearner.learn(path, (one, why) -> warn(one.toString(), why)));
            } else {
                if (Files.isDirectory(path)) {
                    throw new IOException("it is a folder; to learn from its pages: xbrlr taxonomy learn " + name);
                }
                sources.add(TaxonomyFileReader.read(path));
            }
        } catch (RefusedException e) {
            failed(name, e, ExitCode.INPUT_FAILED);
        } catch (IOException e) {
            failed(name, e, ExitCode.IO);
        } catch (OutOfMemoryError e) {
            failed(name, new IOException("too large for Java's memory; try JAVA_OPTS=-Xmx4g", e), ExitCode.IO);
        }
    }

    private ExitCode remove() {
        try {
            file.alone(this::removeNamed);
            return outcome;
        } catch (IOException e) {
            return failed(file.path().toString(), e, ExitCode.IO);
        }
    }

    private void removeNamed() throws IOException {
        TaxonomyIndex index = file.forChange();
        int before = index.sources().size();
        for (String name : request.names()) {
            List<String> meant = meant(index, name);
            if (meant.size() == 1) {
                index = index.without(meant.get(0));
            } else {
                String reason = meant.isEmpty() ? "no such source" : "several sources end so; give the whole name";
                failed(name, new IOException(reason + " (see xbrlr taxonomy list)"), ExitCode.INPUT_FAILED);
            }
        }
        if (index.sources().size() < before) {
            file.write(index);
        }
    }

    /** The sources of this name, or else those whose path ends in it. */
    private static List<String> meant(TaxonomyIndex index, String name) {
        List<String> names = index.sources().stream().map(Source::name).toList();
        return names.contains(name)
                ? List.of(name)
                : names.stream().filter(n -> Path.of(n).endsWith(name)).toList();
    }

    private static String line(Source source) {
        List<Integer> years = source.years();
        String span = years.isEmpty()
                ? "year unknown"
                : years.size() == 1 ? "" + years.get(0) : years.get(0) + " to " + years.get(years.size() - 1);
        return String.format(
                Locale.ROOT,
                "%s: %s, %s, %,d elements, %,d sentences, %,d labels, %,d members of axes\n",
                source.name(),
                source.kind(),
                span,
                source.elements().size(),
                source.sentenceCount(),
                source.labelCount(),
                source.places().size());
    }

    private void warn(String name, IOException e) {
        if (request.volume().lets(Severity.WARNING)) {
            messages.about(name, 0, Severity.WARNING, "not learned from: " + Reason.of(e), "not-a-taxonomy");
        }
    }

    private ExitCode failed(String name, IOException e, ExitCode code) {
        String what = code == ExitCode.IO ? "cannot-read" : "not-a-taxonomy";
        String text = code == ExitCode.IO ? "cannot read or write: " : "cannot be used: ";
        messages.about(name, 0, Severity.ERROR, text + Reason.of(e), what);
        outcome = outcome.or(code);
        return outcome;
    }
}
