package org.dateline.serve.page;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** Classes of the graph in a reader's words. */
final class Kinds {
    /** What an entity is. */
    static final Map<Node, String> OF_ENTITIES = Map.of(
            Vocabulary.PERSON, "person",
            Vocabulary.PLACE_CLASS, "place",
            Vocabulary.ORGANIZATION_CLASS, "organisation");

    /** The blocks that are no paragraph, and the class of the style sheet that sets each apart. */
    static final Map<Node, String> OF_BLOCKS = Map.of(
            Vocabulary.HEADING, "heading",
            Vocabulary.DATELINE, "dateline",
            Vocabulary.CAPTION, "caption",
            Vocabulary.PROMOTION, "promotion");

    private Kinds() {}
}
