package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Iris;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.impl.EmptyBindingSet;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;
import org.eclipse.rdf4j.sail.SailConnection;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a settled graph load into another engine, Eclipse RDF4J, which answers the queries as Jena does. */
class OtherEngineTest {
    @TempDir
    static Path folder;

    private static final MemoryStore RDF4J = new MemoryStore();
    private static final DatasetGraph JENA = DatasetGraphFactory.create();

    @BeforeAll
    static void settle_the_reports_and_load_the_parts() throws Exception {
        Path own = folder.resolve("own");
        Path settled = folder.resolve("settled");
        try (Local local = new Local()) {
            local.run(List.of("seeds"), own, null);
            new SettleJob(local.spark())
                    .run(new SettleJob.Order(
                            List.of(own.toString()), settled.toString(), new Rules(Iris.DEFAULT_BASE, ""), 3, false));
        }
        RDF4J.setFederatedServiceResolver(service -> {
            throw new UnsupportedOperationException("No query asks another server: " + service);
        });
        RDF4J.init();
        try (SailConnection connection = RDF4J.getConnection()) {
            connection.begin();
            for (Path part : SinglePass.files(settled, "part-\\d+\\.nq\\.gz")) {
                load(part, connection);
                load(part);
            }
            connection.commit();
        }
    }

    @AfterAll
    static void stop() {
        RDF4J.shutDown();
    }

    private static void load(Path part, SailConnection connection) throws IOException {
        NQuadsParser parser = new NQuadsParser();
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement quad) {
                connection.addStatement(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getContext());
            }
        });
        try (InputStream in = new GZIPInputStream(Files.newInputStream(part))) {
            parser.parse(in, "");
        }
    }

    /** Into the quads' own graphs and into the default graph, which in RDF4J is all of them together. */
    private static void load(Path part) throws IOException {
        DatasetGraph quads = DatasetGraphFactory.create();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(part))) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(quads);
        }
        quads.find().forEachRemaining(quad -> {
            JENA.add(quad);
            JENA.add(new Quad(Quad.defaultGraphNodeGenerated, quad.asTriple()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "mentions", "entities", "figures", "statements", "speech"})
    void both_engines_give_the_same_rows(String name) throws IOException {
        String query = Files.readString(Path.of("queries", name + ".rq"));
        List<TreeMap<String, String>> rows = rowsOfJena(query);
        assertThat(rows).isNotEmpty();
        assertThat(rowsOfRdf4j(query)).isEqualTo(rows);
    }

    private static List<TreeMap<String, String>> rowsOfJena(String query) {
        List<TreeMap<String, String>> rows = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.dataset(DatasetFactory.wrap(JENA)).query(query).build()) {
            execution.execSelect().forEachRemaining(solution -> {
                TreeMap<String, String> row = new TreeMap<>();
                solution.varNames()
                        .forEachRemaining(
                                name -> row.put(name, text(solution.get(name).asNode())));
                rows.add(row);
            });
        }
        return rows;
    }

    private static String text(Node value) {
        return value.isLiteral()
                ? value.getLiteralLexicalForm() + " " + value.getLiteralDatatypeURI() + " " + value.getLiteralLanguage()
                : value.toString();
    }

    private static List<TreeMap<String, String>> rowsOfRdf4j(String text) {
        ParsedQuery query = new SPARQLParser().parseQuery(text, null);
        List<TreeMap<String, String>> rows = new ArrayList<>();
        try (SailConnection connection = RDF4J.getConnection();
                var found = connection.evaluate(
                        query.getTupleExpr(), query.getDataset(), EmptyBindingSet.getInstance(), false)) {
            while (found.hasNext()) {
                TreeMap<String, String> row = new TreeMap<>();
                BindingSet solution = found.next();
                solution.forEach(binding -> row.put(binding.getName(), text(binding.getValue())));
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(Value value) {
        return value instanceof Literal literal
                ? literal.getLabel() + " " + literal.getDatatype() + " "
                        + literal.getLanguage().orElse("")
                : value.stringValue();
    }
}
