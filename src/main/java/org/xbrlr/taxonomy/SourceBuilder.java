package org.xbrlr.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xbrlr.fact.Balance;
import org.xbrlr.fact.ElementTraits;
import org.xbrlr.table.PeriodType;

/** Collects what the readers find in a file; the order in which they find it does not matter. */
public final class SourceBuilder {
    private static final Pattern QNAME =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}:[A-Za-z_][A-Za-z0-9_.-]{0,499}");
    private static final int OLDEST = 2000;
    private static final int NEWEST = 2100;
    private static final String ITEM_TYPE = "ItemType";

    private final Map<String, ElementTraits> elements = new TreeMap<>();
    private final Set<Text> sentences = new HashSet<>();
    private final Set<Text> labels = new HashSet<>();
    private final Set<NamedPlace> places = new HashSet<>();

    private record Text(long key, String element, int year) {}

    private record NamedPlace(String axis, String member) {}

    /** The QName for an id of the kind that SEC and FASB write: {@code us-gaap_Revenues}. */
    public static String name(String id) {
        int bar = id.indexOf('_');
        return bar < 0 ? id : id.substring(0, bar) + ':' + id.substring(bar + 1);
    }

    /** An element as such; what is no QName is left out. */
    public void element(String name, ElementTraits traits) {
        if (QNAME.matcher(name).matches()) {
            elements.merge(name, traits, ElementTraits::or);
        }
    }

    /**
     * An element as such, its traits as files spell them.
     *
     * @param period {@code instant}, {@code duration}, {@code I} or {@code D}
     * @param balance {@code debit}, {@code credit}, {@code D} or {@code C}
     * @param dataType {@code xbrli:monetaryItemType}
     */
    public void element(String name, String period, String balance, String dataType) {
        element(name, new ElementTraits(period(period), balance(balance), dataType(dataType)));
    }

    /** The documentation of an element, in a taxonomy of this year; 0 where the year is not known. */
    public void sentence(String name, String text, int year) {
        add(sentences, name, TextKey.of(text), year);
    }

    /** A label of an element. */
    public void label(String name, String text, int year) {
        boolean member = name.endsWith("Member") || name.endsWith("Domain");
        add(labels, name, member ? TextKey.ofMember(text) : TextKey.of(text), year);
    }

    /** A member stands on an axis. */
    public void place(String axis, String member) {
        element(axis, ElementTraits.NONE);
        element(member, ElementTraits.NONE);
        if (elements.containsKey(axis) && elements.containsKey(member)) {
            places.add(new NamedPlace(axis, member));
        }
    }

    /** All that another has collected. */
    public void add(SourceBuilder other) {
        other.elements.forEach(this::element);
        sentences.addAll(other.sentences);
        labels.addAll(other.labels);
        places.addAll(other.places);
    }

    /** How many elements there are so far. */
    public int size() {
        return elements.size();
    }

    /** Whether nothing was found that could name anything. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** What was collected. */
    public Source build(String name, String kind) {
        Map<String, Integer> index = new HashMap<>();
        List<NamedElement> named = new ArrayList<>();
        elements.forEach((element, traits) -> {
            index.put(element, named.size());
            named.add(new NamedElement(element, traits));
        });
        List<Source.Place> sortedPlaces = places.stream()
                .map(p -> new Source.Place(index(index, p.axis()), index(index, p.member())))
                .sorted(Source.Place.ORDER)
                .toList();
        return new Source(name, kind, named, table(sentences, index), table(labels, index), sortedPlaces);
    }

    private void add(Set<Text> texts, String name, long key, int year) {
        element(name, ElementTraits.NONE);
        if (key != TextKey.NONE && elements.containsKey(name)) {
            texts.add(new Text(key, name, year >= OLDEST && year <= NEWEST ? year : 0));
        }
    }

    private static KeyTable table(Set<Text> texts, Map<String, Integer> index) {
        return KeyTable.of(texts.stream()
                .map(text -> new KeyTable.Entry(text.key(), index(index, text.element()), text.year()))
                .toList());
    }

    private static int index(Map<String, Integer> index, String name) {
        return index.getOrDefault(name, 0);
    }

    private static Optional<PeriodType> period(String text) {
        return switch (text) {
            case "instant", "I" -> Optional.of(PeriodType.INSTANT);
            case "duration", "D" -> Optional.of(PeriodType.DURATION);
            default -> Optional.empty();
        };
    }

    private static Optional<Balance> balance(String text) {
        return switch (text) {
            case "debit", "D" -> Optional.of(Balance.DEBIT);
            case "credit", "C" -> Optional.of(Balance.CREDIT);
            default -> Optional.empty();
        };
    }

    /** Without prefix and without the ending that all types share; {@code xbrli:monetaryItemType} is {@code monetary}. */
    private static Optional<String> dataType(String text) {
        String local = text.substring(text.indexOf(':') + 1).strip();
        String bare = local.endsWith(ITEM_TYPE) ? local.substring(0, local.length() - ITEM_TYPE.length()) : local;
        return bare.isEmpty()
                        || bare.length() > 100
                        || bare.toLowerCase(Locale.ROOT).equals("na")
                ? Optional.empty()
                : Optional.of(bare);
    }
}
