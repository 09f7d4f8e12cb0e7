package org.dateline.extract;

import java.util.List;
import org.dateline.model.Statement;

/**
 * A statement with what tells how far it can be trusted.
 *
 * @param statement the statement, with the confidence that the shipped weights give it
 * @param features what is true of how it was found: "clause root", "object long"
 */
public record Weighed(Statement statement, List<String> features) {
    public Weighed {
        features = List.copyOf(features);
    }

    /** The statement with the confidence that the shipped weights give for the features. */
    static Weighed of(Statement statement, List<String> features) {
        return new Weighed(
                new Statement(
                        statement.evidence(),
                        statement.subject(),
                        statement.predicate(),
                        statement.predicateText(),
                        statement.object(),
                        statement.claimant(),
                        statement.negated(),
                        statement.modality(),
                        statement.time(),
                        statement.place(),
                        statement.post(),
                        Confidence.of(features)),
                features);
    }
}
