package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Credit;
import org.dateline.model.Extraction;
import org.dateline.model.Modality;
import org.dateline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionGraphTest {
    private static final List<Quad> QUADS = ExtractionGraph.quads(Samples.article(), Samples.IRIS);

    @Test
    void every_quad_is_in_the_documents_graph_and_comes_once() {
        Node document = Samples.IRIS.document(Samples.article().document());

        assertThat(QUADS)
                .doesNotHaveDuplicates()
                .allSatisfy(quad -> assertThat(quad.getGraph()).isEqualTo(document));
    }

    @Test
    void no_node_is_blank_and_no_literal_has_a_language() {
        assertThat(QUADS)
                .flatMap(quad -> List.of(quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .noneMatch(Node::isBlank)
                .noneMatch(
                        node -> node.isLiteral() && !node.getLiteralLanguage().isEmpty());
    }

    @Test
    void every_literal_is_well_formed() {
        assertThat(QUADS)
                .extracting(Quad::getObject)
                .filteredOn(Node::isLiteral)
                .allMatch(node -> node.getLiteral().isWellFormed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?d a schema:NewsArticle, nif:Context ; schema:headline 'Harbour talks 🚢 resume' ; "
                        + "schema:datePublished '2026-03-04'^^xsd:date ; schema:publisher 'The Levan Courier' ; "
                        + "schema:author 'R. Quill' ; schema:inLanguage 'en' ; dl:source 'https://news.example/harbour-talks'",
                "?d schema:url 'https://news.example/harbour%20talks'^^xsd:anyURI",
                "?d prov:wasGeneratedBy ?r . ?r a prov:Activity ; dl:models 'models-1' ; dl:rules 'rules-1' ; "
                        + "dl:configuration 'configuration-1'",
                "?h a nif:Sentence, dl:Heading ; nif:beginIndex '0'^^xsd:nonNegativeInteger ; nif:endIndex '22'^^xsd:nonNegativeInteger ; nif:anchorOf 'Harbour talks 🚢 resume'",
                "?p a dl:Promotion ; nif:referenceContext ?d . FILTER NOT EXISTS { ?p nif:anchorOf ?words }",
                "?m a nif:Phrase ; nif:anchorOf 'Ana Belmar' ; itsrdf:taConfidence 0.971 ; "
                        + "itsrdf:taClassRef schema:Person ; itsrdf:taIdentRef <http://localhost:3030/entity/person/ana-belmar>",
                "<http://localhost:3030/entity/person/ana-belmar> a schema:Person ; skos:prefLabel 'Ana Belmar' ; skos:altLabel 'Belmar'",
                "?l skos:prefLabel 'Levania' ; owl:sameAs <https://places.example/levania>",
                "?f a dl:Figure ; dl:modifier 'at most' ; qudt:numericValue 2500.0 ; qudt:upperBound 2500.0 ; dl:unitLabel 'count' ; "
                        + "qudt:hasUnit unit:NUM ; dl:counts 'dock workers' ; dl:time '2026-03'^^xsd:gYearMonth ; "
                        + "dl:about/skos:prefLabel 'Levania' ; dl:claimedBy/nif:anchorOf 'local officials' ; "
                        + "dl:expressedBy/nif:anchorOf 'Up to 2,500' ; dl:evidence/a nif:Sentence",
                "?f dl:modifier 'range' ; qudt:lowerBound 5000000.0 ; qudt:upperBound 6000000.0 ; qudt:hasUnit cur:USD",
                "?s a dl:Statement ; rdf:subject ?a ; rdf:predicate dl:met ; rdf:object ?b ; dl:predicateText 'meet' ; "
                        + "dl:negated false ; dl:modality 'asserted' ; dl:confidence 0.9 ; dl:time '2026-03-03'^^xsd:date ; "
                        + "dl:place/skos:prefLabel 'Port Levan' ; dl:evidence/a nif:Sentence . ?a dl:met ?b",
                "?s rdf:predicate dl:joined ; dl:negated true ; dl:modality 'planned' ; dl:claimedBy/skos:prefLabel 'Ana Belmar'",
                "?s rdf:predicate dl:left ; rdf:subject/nif:anchorOf 'dock workers' ; dl:confidence 0.7",
                "?s dl:post ?m . ?m a org:Membership ; org:member/skos:prefLabel 'Ana Belmar' ; "
                        + "org:organization/skos:prefLabel 'Levania' ; dl:tenure 'current' ; dl:evidence/a nif:Sentence ; "
                        + "org:role ?r . ?r a org:Role ; skos:prefLabel 'foreign minister'",
                "?p a dl:Speech ; dl:cue 'said' ; dl:directSpeech true ; dl:speaker/skos:prefLabel 'Tomas Oriel' ; "
                        + "dl:expressedBy/nif:anchorOf 'We will not sign this,'",
                "?d a schema:NewsArticle ; prov:qualifiedAttribution ?c . ?c a prov:Attribution ; dl:syndicationKind 'syndicated' ; "
                        + "dl:expressedBy/nif:anchorOf 'Levan Press' ; prov:agent <http://localhost:3030/agency/levan-press> . "
                        + "<http://localhost:3030/agency/levan-press> a schema:NewsMediaOrganization ; skos:prefLabel 'Levan Press' ; "
                        + "owl:sameAs <https://agencies.example/levan>",
            })
    void the_graph_holds(String pattern) {
        assertThat(holds(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a dl:left ?b",
                "?a dl:joined ?b",
            })
    void what_is_claimed_denied_or_planned_is_no_plain_triple(String pattern) {
        assertThat(holds(pattern)).isFalse();
    }

    @Test
    void an_agency_that_the_author_is_leads_to_the_author() {
        Credit credit =
                new Credit("Levan Press", null, Credit.Kind.CITED, new Credit.Place.InField(Credit.Field.AUTHOR));
        Extraction article = Samples.article();
        List<Quad> quads = ExtractionGraph.quads(
                new Extraction(
                        article.document(),
                        article.run(),
                        article.sentences(),
                        article.resolution(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(credit)),
                Samples.IRIS);

        assertThat(quads)
                .filteredOn(quad -> quad.getPredicate().equals(Vocabulary.CREDIT_FIELD))
                .singleElement()
                .satisfies(quad -> {
                    assertThat(quad.getSubject().getURI()).endsWith("/attribution/author");
                    assertThat(quad.getObject().getLiteralLexicalForm()).isEqualTo("author");
                });
        assertThat(Grounding.check(quads).quads()).containsAll(quads);
    }

    @Test
    void of_statements_that_say_the_same_the_surest_is_kept() {
        Statement met = Samples.statements().get(0);
        Statement surer = new Statement(
                met.evidence(),
                met.subject(),
                met.predicate(),
                met.predicateText(),
                met.object(),
                null,
                false,
                Modality.ASSERTED,
                met.time(),
                met.place(),
                null,
                0.95);

        List<Quad> quads = ExtractionGraph.quads(withStatements(List.of(met, surer)), Samples.IRIS);

        assertThat(quads)
                .filteredOn(quad -> quad.getPredicate().equals(Vocabulary.CONFIDENCE))
                .extracting(quad -> quad.getObject().getLiteralLexicalForm())
                .containsExactly("0.95");
    }

    @Test
    void the_order_of_the_statements_does_not_matter() {
        List<Statement> reversed = new java.util.ArrayList<>(Samples.statements());
        Collections.reverse(reversed);

        assertThat(ExtractionGraph.quads(withStatements(reversed), Samples.IRIS))
                .containsExactlyInAnyOrderElementsOf(QUADS);
    }

    @Test
    void another_base_changes_no_hash() {
        List<Quad> elsewhere = ExtractionGraph.quads(Samples.article(), new Iris("https://archive.example/"));

        assertThat(elsewhere.stream()
                        .map(quad -> quad.toString().replace("https://archive.example/", Iris.DEFAULT_BASE)))
                .containsExactlyElementsOf(QUADS.stream().map(Quad::toString).toList());
    }

    @Test
    void an_unknown_predicate_is_named() {
        Statement met = Samples.statements().get(0);
        Statement strange = new Statement(
                met.evidence(),
                met.subject(),
                "juggledWith",
                "juggle with",
                met.object(),
                null,
                false,
                Modality.ASSERTED,
                null,
                null,
                null,
                0.5);

        assertThatThrownBy(() -> ExtractionGraph.quads(withStatements(List.of(strange)), Samples.IRIS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("juggledWith");
    }

    private static Extraction withStatements(List<Statement> statements) {
        Extraction article = Samples.article();
        return new Extraction(
                article.document(),
                article.run(),
                article.sentences(),
                article.resolution(),
                article.figures(),
                statements,
                article.speech(),
                article.credits());
    }

    private static boolean holds(String pattern) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        QUADS.forEach(dataset::add);
        String prefixes = Stream.of(Vocabulary.PREFIXES)
                .flatMap(map -> map.entrySet().stream())
                .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
                .reduce("", String::concat);
        try (QueryExecution ask = QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
                .query(prefixes + "ASK { GRAPH ?g { " + pattern + " } }")
                .build()) {
            return ask.execAsk();
        }
    }
}
