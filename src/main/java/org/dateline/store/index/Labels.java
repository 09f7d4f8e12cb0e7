package org.dateline.store.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls each entity by the label that it has in the whole store. A row keeps the words of its own document, which may be a family name
 * alone; and a label that a person gave must show at once in the rows of documents that did not change.
 */
final class Labels {
    private final Snapshot snapshot;
    private final Map<String, Named> known = new HashMap<>();

    Labels(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Gives a row its labels. */
    interface Labelling<T> {
        T of(Labels labels, T row) throws IOException;
    }

    StatementEntry statement(StatementEntry row) throws IOException {
        return new StatementEntry(
                row.iri(),
                named(row.subject()),
                row.relation(),
                row.words(),
                named(row.object()),
                row.standing(),
                row.negated(),
                row.modality(),
                all(row.claimants()),
                all(row.places()),
                row.time(),
                row.confidence(),
                row.evidence());
    }

    FigureEntry figure(FigureEntry row) throws IOException {
        return row.calling(all(row.about()), all(row.claimants()));
    }

    SpeechEntry speech(SpeechEntry row) throws IOException {
        return new SpeechEntry(row.iri(), named(row.speaker()), row.cue(), row.direct(), row.evidence());
    }

    private List<Named> all(List<Named> those) throws IOException {
        List<Named> all = new java.util.ArrayList<>();
        for (Named each : those) {
            all.add(named(each));
        }
        return all;
    }

    private Named named(Named named) throws IOException {
        Named found = known.get(named.iri());
        if (found == null) {
            found = named.kind() == EntityKind.OTHER
                    ? named
                    : snapshot.named(Id.of(named.iri())).orElse(named);
            known.put(named.iri(), found);
        }
        return found;
    }
}
