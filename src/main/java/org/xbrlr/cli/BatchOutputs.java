package org.xbrlr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a batch writes, kept apart from what it reads. */
final class BatchOutputs {
    private final Request.Batch request;

    BatchOutputs(Request.Batch request) {
        this.request = request;
    }

    /** Files and folders that a walk through the inputs is not to enter. */
    List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        request.summary().ifPresent(paths::add);
        if (request.destination() instanceof Request.Destination.Tree tree) {
            paths.add(tree.folder());
        } else if (request.destination() instanceof Request.Destination.Stream stream) {
            stream.file().ifPresent(paths::add);
        }
        return paths;
    }

    /** Throws where an output would take the place of an input, or stand among the inputs of the next run. */
    void check() throws UsageException {
        for (Path output : paths()) {
            if (!Files.isDirectory(output)) {
                OverwriteGuard.check(request.inputs(), output);
            }
        }
        if (request.destination() instanceof Request.Destination.Tree tree) {
            for (String input : request.inputs()) {
                if (landsInItself(input, tree.folder())) {
                    throw new UsageException("The files would land among the inputs in " + input
                            + "; choose another --output-dir. Nothing was done.");
                }
            }
        }
    }

    private static boolean landsInItself(String input, Path folder) {
        try {
            Path place = TreeSink.place(folder, input, "");
            return !input.equals("-")
                    && Files.isDirectory(Path.of(input))
                    && Files.isDirectory(place)
                    && Files.isSameFile(Path.of(input), place);
        } catch (IOException | InvalidPathException e) {
            return false; // reported when its turn comes
        }
    }
}
