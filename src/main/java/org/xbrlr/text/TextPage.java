package org.xbrlr.text;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What text browsers add to a page, and where its definitions begin.
 *
 * <pre>
 * Tea_sold_[Abstract]       an underlined link: Tea sold [Abstract]
 * [12]X                     a numbered link: X
 * </pre>
 */
final class TextPage {
    private static final Pattern ELEMENT =
            Pattern.compile("Name:\\s{1,40}[A-Za-z0-9-]{1,60}_([^\\s=]{1,250})(?:\\s|$)");
    private static final Pattern MEMBER =
            Pattern.compile("Name:\\s{1,40}[^\\s=]{1,300}=[A-Za-z0-9-]{1,60}_(\\S{1,250}?)(?:Member|Domain)?(?:\\s|$)");
    private static final Pattern LINK = Pattern.compile("^\\s{0,40}\\[[0-9]{1,5}\\](?=\\S)");
    private static final Pattern MARKER = Pattern.compile("[-+] (?:Definition|References|Details)");
    private static final Pattern UNDERLINED = Pattern.compile("-_(?:Definition|References|Details)");
    private static final Pattern JOINED = Pattern.compile("[\\p{L},:.-]_|_\\p{L}");
    private static final Pattern RAISED = Pattern.compile("\\^(?=\\s|\\[|$)");
    private static final Pattern NAMED =
            Pattern.compile("\\s*(?:Name|Namespace Prefix|Data Type|Balance Type|Period Type):.*");
    private static final String UNREAD_BLANK = "&#xA0;";
    private static final char FILLER = '\u200B';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private TextPage() {}

    /** The lines as they stand on the screen: underlined links with blanks, no-break spaces as wide as they were counted. */
    static List<Line> cleaned(List<Line> lines) {
        boolean underlined = lines.stream()
                        .anyMatch(
                                line -> UNDERLINED.matcher(line.text().strip()).matches())
                || 3
                                * lines.stream()
                                        .filter(line ->
                                                JOINED.matcher(line.text()).find())
                                        .count()
                        > lines.size();
        boolean bytes = lines.stream().anyMatch(line -> line.text().indexOf(NO_BREAK_SPACE) >= 0);
        return lines.stream()
                .map(line -> new Line(
                        line.number(),
                        RAISED.matcher(line.text())
                                .replaceAll(" ")
                                .replace(UNREAD_BLANK, " ".repeat(UNREAD_BLANK.length()))))
                .map(line -> underlined && !NAMED.matcher(line.text()).matches()
                        ? new Line(line.number(), line.text().replace('_', ' '))
                        : line)
                .map(line -> bytes ? new Line(line.number(), widened(line.text())) : line)
                .toList();
    }

    /** One tool writes no-break spaces and counts bytes: each character takes as many places. */
    private static String widened(String text) {
        StringBuilder wide = new StringBuilder();
        text.codePoints().forEach(c -> {
            int bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            wide.appendCodePoint(c == NO_BREAK_SPACE ? ' ' : c);
            String filler = String.valueOf(c == NO_BREAK_SPACE ? ' ' : FILLER);
            wide.append(filler.repeat(Math.max(0, bytes - Character.charCount(c))));
        });
        return wide.toString();
    }

    /** The line with its blanks folded. */
    static Line folded(Line line) {
        return new Line(line.number(), LineReader.fold(line.text()));
    }

    /** Whether the line begins with the number of a link. */
    static boolean isLinked(String line) {
        return LINK.matcher(line).find();
    }

    /** The line without the number of its link. */
    static String unlinked(String line) {
        return LINK.matcher(line).replaceFirst("");
    }

    /** The index of the line that opens the first definition; the number of lines where there is none. */
    static int definitions(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (word(lines.get(i)).equals("X")
                    && (word(lines.get(i + 1)).equals("X") || isMarker(word(lines.get(i + 1))))) {
                return i;
            }
        }
        return lines.size();
    }

    static boolean isMarker(String text) {
        return MARKER.matcher(text).matches();
    }

    private static String word(Line line) {
        return LineReader.fold(unlinked(line.text()));
    }

    /** Writes the definitions: each X opens one. */
    static void writeDefinitions(List<Line> lines, CellCollector cells) {
        for (Line line : lines) {
            String text = word(line);
            if (text.equals("X")) {
                cells.open(line.number(), "X", Place.UNTOLD);
            } else {
                cells.below(new Line(line.number(), text));
            }
        }
    }

    /** The names of elements that definitions tell, as {@link #key keys} of labels: {@code revenues}. */
    static Set<String> elements(List<Line> definitions) {
        return names(definitions, ELEMENT);
    }

    /** The names of members that definitions tell, as {@link #key keys} of labels: {@code teashops}. */
    static Set<String> members(List<Line> definitions) {
        return names(definitions, MEMBER);
    }

    private static Set<String> names(List<Line> definitions, Pattern form) {
        Set<String> names = new HashSet<>();
        for (Line line : definitions) {
            Matcher name = form.matcher(line.text());
            if (name.find()) {
                names.add(key(name.group(1)));
            }
        }
        return names;
    }

    /** Letters and digits only, in lower case: {@code Entity Filer Category} and {@code EntityFilerCategory} are alike. */
    static String key(String words) {
        StringBuilder key = new StringBuilder();
        words.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
