package org.xbrlr.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the facts of one line of a description: {@code Q23=64,928 Q22=(12)[1] Y23=nil T="some words"}. */
final class FactReader {
    private static final Pattern FACT =
            Pattern.compile("(\\S+?)=(?:\"([^\"]*)\"|([^\\s\\[@]+))(?:@(\\S+?))?(?:\\[([\\d,]+)])?(?:\\s+|$)");

    private final Map<String, Span> periods;
    private final Map<String, Unit> units;
    private final Map<Type, ModelReader.Amounts> amounts = new HashMap<>();
    private final Map<String, String> unitByAlias = new HashMap<>();
    private String currency = "USD";

    FactReader(Map<String, Span> periods, Map<String, Unit> units) {
        this.periods = periods;
        this.units = units;
    }

    void currency(String code) {
        currency = code;
    }

    /** {@code monetary x1000 -3}. */
    void amounts(String words) {
        String[] part = words.split("\\s+", 3);
        int power = part[1].length() - 2;
        amounts.put(
                Type.named(part[0]).orElseThrow(),
                new ModelReader.Amounts(power, OptionalInt.of(Integer.parseInt(part[2]))));
    }

    void unitOf(String alias, String unit) {
        unitByAlias.put(alias, unit);
    }

    List<StatedFact> read(String alias, Concept concept, List<Member> members, String line) {
        List<StatedFact> facts = new ArrayList<>();
        Matcher m = FACT.matcher(line);
        int end = 0;
        while (m.find()) {
            end = m.end();
            Span period = Optional.ofNullable(periods.get(m.group(1)))
                    .orElseThrow(() -> new IllegalArgumentException("no period " + m.group(1)));
            Optional<Unit> unit = unit(alias, concept.type(), Optional.ofNullable(m.group(4)));
            unit.ifPresent(u -> units.putIfAbsent(u.id(), u));
            ModelReader.Amounts written =
                    amounts.getOrDefault(concept.type(), new ModelReader.Amounts(0, OptionalInt.empty()));
            List<Integer> marks = m.group(5) == null
                    ? List.of()
                    : Arrays.stream(m.group(5).split(",", -1))
                            .map(Integer::valueOf)
                            .toList();
            String quoted = m.group(2);
            Optional<String> value = quoted != null
                    ? Optional.of(quoted.replace("\\n", "\n"))
                    : Optional.of(m.group(3))
                            .filter(v -> !v.equals("nil"))
                            .map(v -> value(concept.type(), v, written.power()));
            facts.add(new StatedFact(concept, period, unit, members, value, written.decimals(), marks));
        }
        if (end < line.length()) {
            throw new IllegalArgumentException("not understood: " + line.substring(end));
        }
        return facts;
    }

    private Optional<Unit> unit(String alias, Type type, Optional<String> written) {
        String usual = switch (type) {
            case MONETARY -> currency;
            case PER_SHARE -> currency + "/shares";
            case SHARES -> "shares";
            case PERCENT, PURE -> "pure";
            case INTEGER -> "Item";
            default -> "";
        };
        String id = written.orElse(unitByAlias.getOrDefault(alias, usual));
        return id.isEmpty() ? Optional.empty() : Optional.of(Unit.of(id));
    }

    private static String value(Type type, String written, int power) {
        if (!type.numeric()) {
            return written;
        }
        boolean minus = written.startsWith("(");
        String digits = written.replaceAll("[(),%]", "");
        String plain = written.contains("%")
                ? new BigDecimal(digits).movePointLeft(2).toPlainString()
                : power == 0
                        ? digits
                        : new BigDecimal(digits).movePointRight(power).toPlainString();
        return (minus ? "-" : "") + plain;
    }
}
