package org.xbrlr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Damages a page as careless tools do: lines lost, doubled, swapped, joined, cut short, bars lost. */
final class Mangling {
    private Mangling() {}

    /** Several damaged forms of a text. */
    static List<String> of(String text, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> forms = new ArrayList<>();
        for (int kind = 0; kind < 6; kind++) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            int times = 1 + random.nextInt(4);
            for (int i = 0; i < times && lines.size() > 2; i++) {
                damage(lines, kind, random);
            }
            forms.add(String.join("\n", lines));
        }
        return forms;
    }

    private static void damage(List<String> lines, int kind, SplittableRandom random) {
        int at = random.nextInt(lines.size() - 1);
        String line = lines.get(at);
        switch (kind) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> Collections.swap(lines, at, at + 1);
            case 3 -> lines.set(at, line + " " + lines.remove(at + 1));
            case 4 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            default -> lines.set(at, line.replaceFirst("^\\|", ""));
        }
    }
}
