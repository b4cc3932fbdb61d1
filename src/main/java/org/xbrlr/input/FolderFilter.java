package org.xbrlr.input;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files of folders are wanted. What is named by itself is not asked about.
 *
 * <pre>
 * include *.txt           a.txt   b/a.txt
 * include a/**&#47;R4.htm     a/R4.htm   a/b/R4.htm
 * exclude drafts          nothing in any folder drafts
 * </pre>
 *
 * A glob without a slash is for names, one with a slash for paths below the folder that the user named.
 */
public final class FolderFilter {
    private final List<PathMatcher> include;
    private final List<PathMatcher> exclude;
    private final Set<Path> leftOut;

    private FolderFilter(List<PathMatcher> include, List<PathMatcher> exclude, Set<Path> leftOut) {
        this.include = include;
        this.exclude = exclude;
        this.leftOut = leftOut;
    }

    /**
     * A filter by globs.
     *
     * @param include of which a file must fit one, unless there is none
     * @param exclude of which neither a file nor a folder above it may fit one
     * @throws java.util.regex.PatternSyntaxException where one is no glob
     */
    public static FolderFilter of(List<String> include, List<String> exclude) {
        return new FolderFilter(matchers(include), matchers(exclude), Set.of());
    }

    /** The same, that leaves out these files and folders too, under whatever name: those that the run itself writes. */
    public FolderFilter without(Collection<Path> paths) {
        return new FolderFilter(
                include, exclude, paths.stream().map(FolderFilter::plain).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a folder is to be looked into. */
    boolean letsFolder(Path below, Path folder) {
        return lets(below, folder);
    }

    /** Whether a file is wanted. */
    boolean letsFile(Path below, Path file) {
        return lets(below, file) && (include.isEmpty() || include.stream().anyMatch(glob -> glob.matches(below)));
    }

    private boolean lets(Path below, Path path) {
        return exclude.stream().noneMatch(glob -> glob.matches(below))
                && (leftOut.isEmpty() || !leftOut.contains(plain(path)));
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static PathMatcher matcher(String glob) {
        return Path.of("").getFileSystem().getPathMatcher("glob:" + glob);
    }

    private static List<PathMatcher> matchers(List<String> globs) {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String typed : globs) {
            String glob = typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed;
            PathMatcher matcher = matcher(glob);
            matchers.add(glob.contains("/") ? matcher : below -> matcher.matches(below.getFileName()));
            if (glob.startsWith("**/")) {
                matchers.add(matcher(glob.substring(3))); // also none above it
            }
        }
        return matchers;
    }
}
