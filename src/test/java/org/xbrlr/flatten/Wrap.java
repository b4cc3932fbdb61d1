package org.xbrlr.flatten;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width; of a word that is too long the last piece fills a line. */
final class Wrap {
    private Wrap() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (rest.length() > width) {
                int cut = (rest.length() - 1) % width + 1;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    static List<String> lines(FlatCell cell, int width) {
        List<String> lines = new ArrayList<>();
        if (!cell.inline().isEmpty()) {
            lines.addAll(lines(cell.inline(), width));
        }
        cell.blocks().forEach(block -> lines.addAll(lines(block, width)));
        return lines;
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    static String centred(String text, int width) {
        return padded(" ".repeat(Math.max(0, width - text.length()) / 2) + text, width);
    }
}
