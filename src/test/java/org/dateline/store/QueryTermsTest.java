package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.dateline.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTermsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?s ?p ?o",
                "?s a dl:Figure BIND(NOW() AS ?t)",
                "?s a dl:Figure BIND(RAND() AS ?t)",
                "?s a dl:Figure FILTER(STRUUID() != STR(?s))",
                "?s a dl:Figure BIND(BNODE(STR(?s)) AS ?t)",
                "?s a dl:Figure FILTER(<http://example.com/f>(?s))",
                "?s a dl:Figure FILTER EXISTS { ?s ?p 3 }",
                "?s dl:about* ?o",
                "?s dl:about? ?o",
                "?s !dl:about ?o",
                "GRAPH ?g { }",
                "GRAPH ?g { OPTIONAL { ?s dl:about ?o } }",
                "GRAPH ?g { BIND(1 AS ?one) }",
                "SERVICE <http://example.com/sparql> { ?s dl:about ?o }",
                "?s <http://jena.apache.org/text#query> 'harbour'",
                "?list <http://www.w3.org/2000/01/rdf-schema#member> ?o",
            })
    void where_the_answers_may_depend_on_something_else_nothing_is_told(String pattern) {
        assertThat(QueryTerms.of(QueryFactory.create(select(pattern)))).isEmpty();
    }

    @Test
    void a_query_that_names_its_data_may_depend_on_anything() {
        assertThat(QueryTerms.of(QueryFactory.create(
                        "PREFIX dl: <" + Vocabulary.DL + "> SELECT * FROM <http://example.com/g> { ?s dl:about ?o }")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            ?s a dl:Figure                                               @ anywhere class Figure
            ?s a ?class ; dl:about ?o                                    @ anywhere predicate about, anywhere predicate type
            ?s dl:about ?o OPTIONAL { ?s dl:per ?p FILTER(?p != "day") } @ anywhere predicate about, anywhere predicate per
            ?s dl:about/dl:place+|^dl:time ?o                            @ anywhere predicate about, anywhere predicate place, anywhere predicate time
            ?s dl:about ?o MINUS { ?s dl:per ?p }                        @ anywhere predicate about, anywhere predicate per
            ?s dl:about ?o FILTER NOT EXISTS { ?s dl:negated true }      @ anywhere predicate about, anywhere predicate negated
            GRAPH ?g { ?s dl:about ?o }                                  @ anywhere predicate about
            GRAPH <http://localhost:3030/copies> { ?s dl:copyScore ?o }  @ http://localhost:3030/copies predicate copyScore
            GRAPH <http://localhost:3030/document/1> { ?s dl:about ?o }  @ documents predicate about
            { SELECT ?s (COUNT(*) AS ?n) { ?s dl:about ?o } GROUP BY ?s HAVING(?n > 1) } VALUES ?s { UNDEF } @ anywhere predicate about
            """)
    void the_terms_of_a_query_are_those_of_its_patterns(String pattern, String terms) {
        List<String> found = QueryTerms.of(QueryFactory.create(select(pattern))).orElseThrow().stream()
                .map(term -> term.area() + " "
                        + term.kind().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + term.node().getLocalName())
                .sorted()
                .toList();
        assertThat(found).containsExactly(terms.split(", "));
    }

    @ParameterizedTest
    @MethodSource("org.dateline.store.NamedQueriesTest#shipped")
    void nearly_every_shipped_query_can_be_told_from_changes_that_do_not_concern_it(NamedQuery query) {
        boolean graph = query.name().equals("neighbourhood");
        boolean told = QueryTerms.of(QueryFactory.create(query.text())).isPresent();
        assertThat(told).isEqualTo(!graph && !ANYTHING.contains(query.name()));
    }

    /** Shipped queries with a pattern that any quad may fit. */
    private static final List<String> ANYTHING = List.of();

    private static String select(String pattern) {
        return "PREFIX dl: <" + Vocabulary.DL + "> SELECT * { " + pattern + " }";
    }
}
