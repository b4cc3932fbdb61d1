package org.xbrlr.fact;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** What facts want to know of taxonomies. Asked only where the page itself does not tell. */
public interface Taxonomy {
    /** No taxonomy: knows nothing. */
    Taxonomy NONE = new Taxonomy() {
        @Override
        public Optional<Element> element(String sentence, String label, OptionalInt year) {
            return Optional.empty();
        }

        @Override
        public Optional<Element> heading(String label, OptionalInt year) {
            return Optional.empty();
        }

        @Override
        public boolean calls(String name, String label) {
            return false;
        }

        @Override
        public Optional<Member> member(String label) {
            return Optional.empty();
        }

        @Override
        public Optional<String> customPrefix(Collection<String> sentences) {
            return Optional.empty();
        }
    };

    /**
     * An element.
     *
     * @param name its QName: {@code us-gaap:Revenues}
     * @param standard whether it belongs to a standard taxonomy and not to a filer
     * @param traits what else is known
     */
    record Element(String name, boolean standard, ElementTraits traits) {
        /** The prefix of its name. */
        public String prefix() {
            return name.substring(0, Math.max(0, name.indexOf(':')));
        }
    }

    /**
     * A member and the axis that it stands on.
     *
     * @param axis QName
     * @param member QName; empty where the axis is known and the member is not
     */
    record Member(String axis, Optional<String> member) {}

    /**
     * The element that has this documentation.
     *
     * @param label decides where several elements share a sentence; may be empty
     * @param year the page's; of several taxonomies the one nearest to it is right
     */
    Optional<Element> element(String sentence, String label, OptionalInt year);

    /** The element of a heading that ends in a bracket, {@code Revenues [Abstract]}, by its label alone. */
    Optional<Element> heading(String label, OptionalInt year);

    /** Whether an element is called so: by a label that is known, or because the label is its name in words. */
    boolean calls(String name, String label);

    /** The axis of all members with this label, where it is one only, and the member, where there is no doubt. */
    Optional<Member> member(String label);

    /** The member with this label as the page itself names it: nothing else is asked then. */
    default Optional<Member> shownMember(String label) {
        return Optional.empty();
    }

    /** The prefix of the filer whose own elements these sentences define, where they are one filer's without doubt. */
    Optional<String> customPrefix(Collection<String> sentences);
}
