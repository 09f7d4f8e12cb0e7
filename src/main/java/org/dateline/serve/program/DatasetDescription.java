package org.dateline.serve.program;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.dateline.rdf.Vocabulary;
import org.dateline.serve.page.Prefixes;

/**
 * The dataset described for programs: by VoID (W3C 2011), DCAT 3 and the SPARQL 1.1 Service Description. Names begin with the base of
 * the store; addresses are those at which the server was reached.
 */
final class DatasetDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> FEATURES = List.of("Turtle", "JSON-LD", "N-Triples", "TriG");
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD");

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final String base;
    private final String root;
    private final Node dataset;

    private DatasetDescription(String base, String root) {
        this.base = base;
        this.root = root;
        this.dataset = NodeFactory.createURI(base + "dataset");
        Prefixes.of(base).forEach(graph.getPrefixMapping()::setNsPrefix);
        Map.of("void", VOID.NS, "dcat", DCAT.NS, "dcterms", DCTerms.NS, "sd", SD)
                .forEach(graph.getPrefixMapping()::setNsPrefix);
    }

    /** @param root the address of the server, ending in a slash */
    static Graph of(DatasetCounts counts, String base, String root) {
        DatasetDescription description = new DatasetDescription(base, root);
        description.dataset(counts);
        description.service();
        return description.graph;
    }

    private void dataset(DatasetCounts counts) {
        add(dataset, Vocabulary.TYPE, VOID.Dataset.asNode());
        add(dataset, Vocabulary.TYPE, DCAT.Dataset.asNode());
        text(dataset, DCTerms.title.asNode(), "A graph of news");
        text(
                dataset,
                DCTerms.description.asNode(),
                "What articles report: people, places and organisations, statements, figures and speech, each with the words that"
                        + " it rests on and with whose word it is. Each article is a named graph.");
        add(dataset, VOID.sparqlEndpoint.asNode(), address("news/sparql"));
        add(dataset, DCAT.landingPage.asNode(), address(""));
        text(dataset, VOID.uriSpace.asNode(), base);
        Prefixes.of(base).values().stream()
                .filter(namespace -> !namespace.startsWith(base))
                .forEach(namespace -> add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(namespace)));
        FEATURES.forEach(format -> add(dataset, VOID.feature.asNode(), NodeFactory.createURI(FORMATS + format)));
        number(dataset, VOID.documents.asNode(), counts.articles());
        number(dataset, VOID.entities.asNode(), counts.things());
        counts.byClass().forEach(this::partition);
    }

    private void partition(Node type, long number) {
        String uri = type.getURI();
        String local = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
        Node partition = NodeFactory.createURI(dataset.getURI() + "#" + local);
        add(dataset, VOID.classPartition.asNode(), partition);
        add(partition, Vocabulary.TYPE, VOID.Dataset.asNode());
        add(partition, VOID._class.asNode(), type);
        number(partition, VOID.entities.asNode(), number);
    }

    private void service() {
        Node service = NodeFactory.createURI(base + "dataset#service");
        add(service, Vocabulary.TYPE, DCAT.DataService.asNode());
        add(service, Vocabulary.TYPE, sd("Service"));
        text(service, DCTerms.title.asNode(), "SPARQL endpoint, for reading");
        add(service, DCAT.endpointURL.asNode(), address("news/sparql"));
        add(service, DCAT.endpointDescription.asNode(), address("openapi.json"));
        add(service, DCAT.servesDataset.asNode(), dataset);
        add(service, sd("endpoint"), address("news/sparql"));
        add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        add(service, sd("feature"), sd("UnionDefaultGraph"));
        RESULTS.forEach(format -> add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
    }

    private Node address(String path) {
        return NodeFactory.createURI(root + path);
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }

    private void text(Node subject, Node property, String words) {
        add(subject, property, NodeFactory.createLiteralString(words));
    }

    private void number(Node subject, Node property, long number) {
        add(subject, property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    private void add(Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }
}
