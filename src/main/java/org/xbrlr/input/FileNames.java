package org.xbrlr.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The names of files, one after another, those in folders among them.
 *
 * <pre>
 * pages/     pages/a-1.txt   pages/a/R2.htm   pages/a/R4.htm   pages/a1.txt
 * </pre>
 *
 * <p>Files of a folder come in the order of their paths, letter by letter. Only the folders above a file are held in memory.
 */
final class FileNames {
    private final Iterator<String> typed;
    private final Optional<FolderFilter> filter;
    private final Deque<Iterator<String>> folders = new ArrayDeque<>();
    private Path root = Path.of("");
    private String name = "";

    /**
     * @param typed names of files, and of folders where there is a filter
     * @param filter which files of folders are wanted; empty where folders are not opened
     */
    FileNames(List<String> typed, Optional<FolderFilter> filter) {
        this.typed = typed.iterator();
        this.filter = filter;
    }

    /** Goes on to the next name; false after the last. Where a folder cannot be looked into, its name is the name. */
    boolean advance() throws IOException {
        while (true) {
            Iterator<String> folder = folders.peek();
            if (folder == null) {
                if (!typed.hasNext()) {
                    return false;
                }
                name = typed.next();
                if (filter.isEmpty() || !isFolder(name)) {
                    return true;
                }
                root = InputReader.path(name);
                open(name.endsWith("/") ? name : name + "/", filter.get());
            } else if (!folder.hasNext()) {
                folders.pop();
            } else {
                name = folder.next();
                if (!name.endsWith("/")) {
                    return true;
                }
                open(name, filter.orElseThrow());
            }
        }
    }

    /** The name that was come to. */
    String name() {
        return name;
    }

    private static boolean isFolder(String name) throws IOException {
        return !name.isEmpty() && !name.equals("-") && Files.isDirectory(InputReader.path(name));
    }

    private void open(String folder, FolderFilter wanted) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(InputReader.path(folder))) {
            for (Path entry : entries) {
                String entryName = String.valueOf(entry.getFileName());
                if (entryName.startsWith(".")) {
                    continue;
                }
                Path below = root.relativize(entry);
                if (Files.isRegularFile(entry)) {
                    if (wanted.letsFile(below, entry)) {
                        names.add(folder + entryName);
                    }
                } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && wanted.letsFolder(below, entry)) {
                    names.add(folder + entryName + "/"); // sorts its files where their paths belong
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        folders.push(names.iterator());
    }
}
