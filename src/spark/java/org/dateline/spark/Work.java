package org.dateline.spark;

import java.io.Serializable;
import java.util.function.Function;
import org.dateline.extract.Extractor;
import org.dateline.extract.Setup;
import org.dateline.model.Document;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;

/** What is made of a document. Equal work gives equal results, and its workers are kept from task to task. */
interface Work extends Serializable {

    /** Makes what does the work on one thread. */
    Function<Document, DocumentGraph> start(Setup setup, Iris iris);

    /** Extracts all that is found. */
    record Extraction() implements Work {
        @Override
        public Function<Document, DocumentGraph> start(Setup setup, Iris iris) {
            Extractor extractor = new Extractor(setup);
            return document -> DocumentGraph.of(extractor.extract(document), iris);
        }
    }
}
