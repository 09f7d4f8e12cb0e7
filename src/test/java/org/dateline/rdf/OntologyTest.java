package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {
    private static final Graph ONTOLOGY =
            RDFParser.source(Path.of("ontology/dateline.ttl")).toGraph();
    private static final Pattern OWN_TERM =
            Pattern.compile("(?:\\bdl:|" + Pattern.quote(Vocabulary.DL) + ")([A-Za-z][A-Za-z0-9]*)");
    private static final List<Path> WRITTEN_WITH_IT = List.of(
            Path.of("src/main/java"),
            Path.of("src/main/resources"),
            Path.of("queries"),
            Path.of("ontology/shapes.ttl"));
    private static final Set<Node> LINKS = Set.of(
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.relatedMatch.asNode());

    @Test
    void it_says_what_it_is_under_which_licence_and_in_which_version() {
        Node ontology = ONTOLOGY.find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
                .next()
                .getSubject();

        assertThat(Stream.of(DCTerms.title, DCTerms.license, OWL.versionInfo))
                .allMatch(property -> ONTOLOGY.contains(ontology, property.asNode(), Node.ANY));
    }

    @Test
    void no_node_of_it_is_blank() {
        assertThat(ONTOLOGY.find().toList())
                .flatMap(triple -> List.of(triple.getSubject(), triple.getObject()))
                .noneMatch(Node::isBlank);
    }

    @ParameterizedTest
    @MethodSource("declared")
    void an_own_term_has_a_label_and_says_what_it_means(String term) {
        assertThat(objects(term, RDFS.label.asNode())).hasSize(1);
        assertThat(objects(term, RDFS.comment.asNode()))
                .singleElement()
                .satisfies(
                        comment -> assertThat(comment.getLiteralLexicalForm()).hasSizeGreaterThan(40));
    }

    @ParameterizedTest
    @MethodSource("declared")
    void an_own_term_leads_to_a_public_one(String term) {
        assertThat(ONTOLOGY.find(dl(term), Node.ANY, Node.ANY).toList())
                .anyMatch(triple -> LINKS.contains(triple.getPredicate()) && isPublic(triple.getObject()));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void an_own_property_has_a_domain_and_a_range(String property) {
        assertThat(objects(property, RDFS.domain.asNode())).hasSize(1);
        assertThat(objects(property, RDFS.range.asNode())).hasSize(1);
    }

    @Test
    void a_domain_or_range_of_ours_is_declared() {
        assertThat(referred()).isSubsetOf(declared().toList());
    }

    @Test
    void the_relations_are_those_that_a_statement_can_have() {
        Stream<String> relations =
                ONTOLOGY.find(Node.ANY, RDFS.subPropertyOf.asNode(), Vocabulary.RELATED_TO).toList().stream()
                        .map(triple -> triple.getSubject().getLocalName());

        assertThat(Stream.concat(Stream.of("relatedTo"), relations))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.RELATIONS.keySet());
    }

    @Test
    void the_rules_of_extraction_state_relations_of_the_ontology_alone() throws IOException {
        Path rules = Path.of("src/main/resources/org/dateline/extract/relations.tsv");
        assumeThat(rules).exists();

        assertThat(Files.readAllLines(rules).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\t")[0]))
                .isSubsetOf(Vocabulary.RELATIONS.keySet());
    }

    @Test
    void a_notation_is_a_code_of_cameo() {
        assertThat(ONTOLOGY.find(Node.ANY, SKOS.notation.asNode(), Node.ANY).toList())
                .extracting(Triple::getObject)
                .allSatisfy(code -> {
                    assertThat(code.getLiteralLexicalForm()).matches("(0[1-9]|1\\d|20)\\d{1,2}");
                    assertThat(code.getLiteralDatatypeURI()).isEqualTo(Vocabulary.DL + "CameoCode");
                });
    }

    @Test
    void a_relation_that_holds_both_ways_is_between_the_same_kinds() {
        assertThat(ONTOLOGY.find(Node.ANY, RDF.type.asNode(), OWL2.SymmetricProperty.asNode())
                        .toList())
                .isNotEmpty()
                .extracting(triple -> triple.getSubject().getLocalName())
                .allSatisfy(property -> assertThat(objects(property, RDFS.domain.asNode()))
                        .isEqualTo(objects(property, RDFS.range.asNode())));
    }

    @Test
    void every_own_term_that_the_program_writes_or_asks_for_is_declared() {
        Set<String> used = new TreeSet<>(ofVocabulary());
        used.addAll(inFiles());

        assertThat(declared()).containsAll(used);
    }

    @Test
    void every_declared_term_is_used() {
        Set<String> used = new TreeSet<>(ofVocabulary());
        used.addAll(inFiles());
        used.addAll(referred());

        assertThat(used).containsAll(declared().toList());
    }

    static Stream<String> declared() {
        return ONTOLOGY.find(Node.ANY, RDF.type.asNode(), Node.ANY).toList().stream()
                .map(Triple::getSubject)
                .filter(OntologyTest::isOwn)
                .map(Node::getLocalName)
                .distinct()
                .sorted();
    }

    static Stream<String> properties() {
        return declared().filter(term -> Character.isLowerCase(term.charAt(0)));
    }

    private static Set<String> ofVocabulary() {
        return Stream.concat(
                        Vocabulary.RELATIONS.values().stream(),
                        Stream.of(Vocabulary.class.getFields())
                                .filter(field -> field.getType().equals(Node.class))
                                .map(OntologyTest::value))
                .filter(OntologyTest::isOwn)
                .map(Node::getLocalName)
                .collect(Collectors.toSet());
    }

    /** What the declarations of other terms are made with. */
    private static Set<String> referred() {
        return ONTOLOGY.find().toList().stream()
                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .flatMap(node ->
                        Stream.of(node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : ""))
                .filter(iri -> iri.startsWith(Vocabulary.DL))
                .map(iri -> iri.substring(Vocabulary.DL.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> inFiles() {
        return WRITTEN_WITH_IT.stream()
                .filter(Files::exists)
                .flatMap(OntologyTest::files)
                .flatMap(file -> OWN_TERM.matcher(read(file)).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|rq|ttl|tsv|txt|html|js|json)"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Node> objects(String term, Node property) {
        return ONTOLOGY.find(dl(term), property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .toList();
    }

    private static boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(Vocabulary.DL);
    }

    private static boolean isPublic(Node node) {
        return node.isURI() && !isOwn(node);
    }

    private static Node dl(String name) {
        return NodeFactory.createURI(Vocabulary.DL + name);
    }
}
