package org.dateline.store.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which queries documents answer one by one. */
class AnswerPlanTest {
    private static final String PREFIX = """
            # A question.
            # param who: someone
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            """;

    private static NamedQuery query(String text) {
        return NamedQuery.parse("question", PREFIX + text);
    }

    @Test
    void all_shipped_queries_but_those_that_look_across_documents_have_a_plan() {
        assertThat(NamedQueries.shipped().all().stream()
                        .filter(query -> AnswerPlan.of(query).isEmpty())
                        .map(NamedQuery::name))
                .containsExactly(
                        "co-mentioned",
                        "copies",
                        "entities",
                        "figures-by-sources",
                        "figures-that-disagree",
                        "identity-decisions",
                        "link-candidates",
                        "most-mentioned",
                        "neighbourhood",
                        "single-source",
                        "statements-by-sources");
    }

    @Test
    void parameters_choose_among_rows_by_the_variables_of_their_filters() {
        AnswerPlan plan = AnswerPlan.of(query("""
                                SELECT ?s ?name { VALUES ?who { UNDEF }
                                  GRAPH ?d { ?d dl:source ?s . ?x dl:speaker ?name }
                                  FILTER(!BOUND(?who) || CONTAINS(?name, ?who)) } ORDER BY ?s ?name""")).orElseThrow();
        assertThat(plan.chosenBy()).extracting(Object::toString).containsExactly("?name");
        assertThat(plan.foresees(Set.of("who"))).isTrue();
    }

    @Test
    void a_parameter_that_decides_what_is_grouped_is_not_foreseen() {
        AnswerPlan plan = AnswerPlan.of(query("""
                                SELECT ?s (COUNT(?name) AS ?n) { VALUES ?who { UNDEF }
                                  GRAPH ?d { ?d dl:source ?s . ?x dl:speaker ?name }
                                  FILTER(!BOUND(?who) || CONTAINS(?name, ?who)) } GROUP BY ?s ORDER BY ?s""")).orElseThrow();
        assertThat(plan.foresees(Set.of("who"))).isFalse();
        assertThat(plan.foresees(Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?s { VALUES ?who { UNDEF } GRAPH ?d { ?d dl:source ?s } ?x dl:speaker ?name } ORDER BY ?s",
                "SELECT ?s { VALUES ?who { UNDEF } GRAPH ?d { ?d dl:source ?s } GRAPH ?e { ?x dl:speaker ?n } } ORDER BY ?s",
                "SELECT ?n { VALUES ?who { UNDEF } GRAPH ?d { ?d dl:source ?s . ?x dl:cue ?n } } GROUP BY ?n ORDER BY ?n",
                "SELECT DISTINCT ?n { VALUES ?who { UNDEF } GRAPH ?d { ?d dl:source ?s . ?x dl:cue ?n } } ORDER BY ?n",
                "SELECT ?s { VALUES ?who { UNDEF } GRAPH ?d { ?d dl:source ?s } } ORDER BY ?s LIMIT 3",
                "SELECT ?n { VALUES ?who { UNDEF } GRAPH ?d { ?x dl:cue ?n } } ORDER BY ?n",
                "SELECT ?n { VALUES ?who { UNDEF } GRAPH ?d { ?x dl:cue ?n OPTIONAL { ?d dl:source ?s } } } ORDER BY ?n",
                "SELECT ?s { VALUES ?who { UNDEF } GRAPH ?d { ?d dl:source ?s } FILTER EXISTS { ?d dl:cue ?c } } ORDER BY ?s",
                "SELECT ?s { VALUES ?who { UNDEF } GRAPH <x:g> { <x:g> dl:source ?s } } ORDER BY ?s"
            })
    void what_is_not_of_one_document_alone_has_none(String text) {
        assertThat(AnswerPlan.of(query(text))).isEmpty();
    }
}
