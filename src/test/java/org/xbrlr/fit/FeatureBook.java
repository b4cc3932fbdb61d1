package org.xbrlr.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the names of weights; several threads may ask. */
final class FeatureBook {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    synchronized int id(String name) {
        return ids.computeIfAbsent(name, n -> {
            names.add(n);
            return names.size() - 1;
        });
    }

    synchronized int size() {
        return names.size();
    }

    synchronized String name(int id) {
        return names.get(id);
    }
}
