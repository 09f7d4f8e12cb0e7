package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Correction;
import org.dateline.model.EntityType;
import org.dateline.model.Referent;

/** What people said of names: it comes before all that the program finds, and the later word before the earlier. */
final class People {
    private final List<Correction> corrections;

    /** @param corrections in the order in which they were made */
    People(List<Correction> corrections) {
        this.corrections = corrections;
    }

    /** Joins and keeps apart what people said is one and is not. */
    void constrain(List<Sense> senses, Clustering clustering) {
        for (Correction correction : corrections) {
            if (correction instanceof Correction.Merge merge) {
                List<Integer> meant = meant(senses, merge.names());
                for (int i = 1; i < meant.size(); i++) {
                    clustering.join(meant.get(0), meant.get(i));
                }
            } else if (correction instanceof Correction.Distinguish distinguish) {
                keepApart(senses, clustering, distinguish);
            } else if (correction instanceof Correction.Split split) {
                for (int i = 0; i < senses.size(); i++) {
                    for (int j = 0; j < senses.size(); j++) {
                        if (senses.get(i).iri().equals(split.iri())
                                && !senses.get(j).iri().equals(split.iri())) {
                            clustering.keepApart(i, j);
                        }
                    }
                }
            }
        }
    }

    private static void keepApart(List<Sense> senses, Clustering clustering, Correction.Distinguish distinguish) {
        for (String one : distinguish.names()) {
            for (String other : distinguish.names()) {
                if (!one.equals(other)) {
                    meant(senses, Set.of(one))
                            .forEach(i -> meant(senses, Set.of(other)).forEach(j -> clustering.keepApart(i, j)));
                }
            }
        }
    }

    private static List<Integer> meant(List<Sense> senses, Set<String> names) {
        List<Integer> meant = new ArrayList<>();
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            if (names.contains(sense.iri()) || !sense.isFixed() && names.contains(sense.name())) {
                meant.add(i);
            }
        }
        return meant;
    }

    /** The thing with the label, type and links that people gave it. */
    Referent correct(Referent thing, List<Sense> group) {
        Set<String> names = new HashSet<>();
        group.forEach(sense -> {
            names.add(sense.iri());
            if (!sense.isFixed()) {
                names.add(sense.name());
            }
        });
        String label = thing.label();
        EntityType type = thing.type();
        Set<String> sameAs = new TreeSet<>(thing.sameAs());
        for (Correction correction : corrections) {
            if (correction.names().stream().noneMatch(names::contains)) {
                continue;
            }
            if (correction instanceof Correction.Rename rename) {
                label = rename.label();
            } else if (correction instanceof Correction.Retype retype) {
                type = retype.type();
            } else if (correction instanceof Correction.Link link) {
                if (link.verdict() == Correction.Verdict.CONFIRMED) {
                    sameAs.add(link.sameAs());
                } else {
                    sameAs.remove(link.sameAs());
                }
            }
        }
        return new Referent(thing.iri(), type, label, List.copyOf(sameAs), thing.occurrences());
    }
}
