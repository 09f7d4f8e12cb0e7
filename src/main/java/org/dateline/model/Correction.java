package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person has set right, for good. It speaks of names by the IRIs that documents give them, which do not depend on
 * what else is in the store.
 */
public sealed interface Correction {

    /** Who made it, when and why. */
    Origin origin();

    /** The names that it speaks of; none if it is about a finding. */
    Set<String> names();

    /** What a visitor makes of its kind. */
    <R> R accept(Visitor<R> visitor);

    /** Makes something of a correction, of each kind its own. */
    interface Visitor<R> {
        R merge(Merge merge);

        R distinguish(Distinguish distinguish);

        R split(Split split);

        R rename(Rename rename);

        R retype(Retype retype);

        R rejectNames(RejectNames rejection);

        R link(Link link);

        R judged(Judged judged);

        R revoke(Revoke revocation);
    }

    /**
     * Where a correction comes from (PROV-O: agent, time, comment).
     *
     * @param who the person
     * @param when the moment, as an {@code xsd:dateTime} in UTC, in its canonical form
     * @param why the reason given, or null
     */
    record Origin(String who, String when, @Nullable String why) {
        public Origin {
            when = when.replaceFirst("(\\.\\d*?)0+Z$", "$1Z").replaceFirst("\\.Z$", "Z");
        }
    }

    /** Whether something is right. */
    enum Verdict {
        CONFIRMED,
        REJECTED
    }

    /** Names that do not mean one thing, though they look alike. */
    record Distinguish(Origin origin, Set<String> names) implements Correction {
        public Distinguish {
            names = Set.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.distinguish(this);
        }
    }

    /** Names that mean one thing. */
    record Merge(Origin origin, Set<String> names) implements Correction {
        public Merge {
            names = Set.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.merge(this);
        }
    }

    /**
     * Occurrences that mean another thing than the rest.
     *
     * @param iri the IRI of the new thing
     * @param from the IRI of the thing it was taken for
     * @param occurrences the name in each document, by the document's IRI
     */
    record Split(Origin origin, String iri, String from, Map<String, String> occurrences) implements Correction {
        public Split {
            occurrences = Map.copyOf(occurrences);
        }

        @Override
        public Set<String> names() {
            return Set.copyOf(occurrences.values());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.split(this);
        }
    }

    /** The label of the thing that some names mean. */
    record Rename(Origin origin, Set<String> names, String label) implements Correction {
        public Rename {
            names = Set.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /** What kind of thing it is that some names mean. */
    record Retype(Origin origin, Set<String> names, EntityType type) implements Correction {
        public Retype {
            names = Set.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retype(this);
        }
    }

    /** Names that are none, or mean nothing that belongs in the graph. */
    record RejectNames(Origin origin, Set<String> names) implements Correction {
        public RejectNames {
            names = Set.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rejectNames(this);
        }
    }

    /** A link of what some names mean to the same thing elsewhere. */
    record Link(Origin origin, Set<String> names, String sameAs, Verdict verdict) implements Correction {
        public Link {
            names = Set.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * A finding in a document.
     *
     * @param document the document's IRI
     * @param finding the IRI that it had
     * @param content what it says without where it stands, so that it is found again in a changed article
     */
    record Judged(Origin origin, String document, String finding, List<String> content, Verdict verdict)
            implements Correction {
        public Judged {
            content = List.copyOf(content);
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.judged(this);
        }
    }

    /**
     * A correction that is taken back.
     *
     * @param correction its id
     */
    record Revoke(Origin origin, String correction) implements Correction {
        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.revoke(this);
        }
    }
}
