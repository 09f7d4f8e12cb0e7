package org.dateline.extract;

import org.dateline.annotate.NameTagger;
import org.dateline.annotate.names.NameModel;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Run;
import org.dateline.resolve.Identities;

/**
 * What all extractors of a run share. Immutable.
 *
 * @param names the model that finds names
 * @param identities who is meant by a name that means one thing only
 * @param run what the extractions are made with
 */
public record Setup(NameModel names, Identities identities, Run run) {
    /** What ships, without a gazetteer. */
    public static final Setup SHIPPED = new Setup(NameTagger.shippedModel(), Identities.none(), Fingerprint.run());

    /** What ships, with a gazetteer; the run's configuration names it by its hash. */
    public static Setup with(Gazetteer gazetteer) {
        Run shipped = SHIPPED.run();
        Run run =
                new Run(shipped.models(), shipped.rules(), shipped.configuration() + " gazetteer " + gazetteer.hash());
        return new Setup(SHIPPED.names().knowing(gazetteer.names()), gazetteer.identities(), run);
    }
}
