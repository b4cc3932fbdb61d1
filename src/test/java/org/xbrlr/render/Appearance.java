package org.xbrlr.render;

/** A fact at one place of the page, before columns are merged. */
record Appearance(Slot slot, Head head, StatedFact fact) {}
