package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingTest {
    private static final List<Quad> QUADS = ExtractionGraph.quads(Samples.article(), Samples.IRIS);
    private static final Node DOCUMENT = Samples.IRIS.document(Samples.article().document());

    @Test
    void what_is_grounded_passes_unchanged() {
        Grounding.Result result = Grounding.check(QUADS);

        assertThat(result.quads()).isEqualTo(QUADS);
        assertThat(result.report().checked()).isGreaterThan(10);
        assertThat(result.report().refused()).isZero();
    }

    @Test
    void a_text_that_has_changed_under_its_findings_refuses_those_it_no_longer_holds() {
        Text changed = Text.of(Samples.TEXT.chars().replace("Port Levan", "Port Lemon"));
        List<Quad> corrupt = replaced(Vocabulary.IS_STRING, node -> Literals.string(changed.chars()));

        Grounding.Result result = Grounding.check(corrupt);

        assertThat(result.report().refused()).isEqualTo(2);
        assertThat(result.report().examples())
                .anySatisfy(example -> assertThat(example).contains("“Port Levan”", "“Port Lemon”", "#char="));
        assertThat(subjects(result, Vocabulary.STATEMENT)).hasSize(2);
        assertThat(result.quads())
                .noneMatch(quad -> quad.getPredicate().equals(Vocabulary.relation("met")))
                .noneMatch(quad -> quad.getObject().equals(Samples.IRIS.entity(Samples.PORT_LEVAN)));
    }

    @Test
    void a_mention_takes_along_the_entity_that_nothing_else_names_and_what_is_said_of_it() {
        Grounding.Result result = Grounding.check(misquoted("Tomas Oriel"));

        assertThat(result.report().refused()).isEqualTo(1);
        assertThat(result.quads())
                .noneMatch(quad -> quad.getSubject().equals(Samples.IRIS.entity(Samples.ORIEL)))
                .noneMatch(quad -> quad.getObject().equals(Samples.IRIS.entity(Samples.ORIEL)));
        assertThat(subjects(result, Vocabulary.SPEECH)).isEmpty();
        assertThat(subjects(result, Vocabulary.STATEMENT)).hasSize(3);
        assertThat(subjects(result, Vocabulary.FIGURE)).hasSize(2);
    }

    @Test
    void a_membership_and_its_role_fall_with_the_statement() {
        Grounding.Result result = Grounding.check(misquoted("Ana Belmar"));

        assertThat(subjects(result, Vocabulary.MEMBERSHIP)).isEmpty();
        assertThat(subjects(result, Vocabulary.ROLE_CLASS)).isEmpty();
    }

    @Test
    void a_claim_never_becomes_the_articles_own_when_its_claimant_falls() {
        Grounding.Result result = Grounding.check(misquoted("local officials"));

        assertThat(subjects(result, Vocabulary.FIGURE)).hasSize(1);
        assertThat(subjects(result, Vocabulary.STATEMENT)).hasSize(3);
    }

    @Test
    void a_figure_stays_when_one_of_the_things_it_is_about_falls() {
        Grounding.Result result = Grounding.check(misquoted("Levania"));

        assertThat(subjects(result, Vocabulary.FIGURE)).hasSize(2);
        assertThat(result.quads()).noneMatch(quad -> quad.getPredicate().equals(Vocabulary.ABOUT));
    }

    @Test
    void an_agency_falls_with_the_words_that_name_it() {
        Grounding.Result result = Grounding.check(misquoted("Levan Press"));

        assertThat(subjects(result, Vocabulary.ATTRIBUTION)).isEmpty();
        assertThat(subjects(result, Vocabulary.NEWS_MEDIA_ORGANIZATION)).isEmpty();
        assertThat(result.quads()).noneMatch(quad -> quad.getPredicate().equals(Vocabulary.QUALIFIED_ATTRIBUTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999", "3.5", "many"})
    void offsets_that_are_none_are_refused(String end) {
        List<Quad> corrupt = replaced(Vocabulary.END_INDEX, node -> Literals.string(end));

        Grounding.Report report = Grounding.check(corrupt).report();

        assertThat(report.refused()).isEqualTo(report.checked());
        assertThat(report.examples()).hasSize(5);
    }

    @Test
    void a_part_of_no_text_is_refused() {
        List<Quad> textless = QUADS.stream()
                .filter(quad -> !quad.getPredicate().equals(Vocabulary.IS_STRING))
                .toList();

        Grounding.Result result = Grounding.check(textless);

        assertThat(result.report().refused()).isEqualTo(result.report().checked());
        assertThat(result.quads())
                .allMatch(quad ->
                        quad.getSubject().equals(DOCUMENT) || quad.getSubject().equals(Samples.IRIS.run(Samples.RUN)));
    }

    @Test
    void reports_add_up() {
        Grounding.Report report = Grounding.check(misquoted("Levania")).report();

        assertThat(report.plus(report).refused()).isEqualTo(2);
        assertThat(Grounding.Report.NONE.plus(report)).isEqualTo(report);
    }

    private static List<Quad> misquoted(String words) {
        return replaced(
                Vocabulary.ANCHOR_OF,
                node -> node.getLiteralLexicalForm().equals(words) ? Literals.string("invented") : node);
    }

    private static List<Quad> replaced(Node property, UnaryOperator<Node> change) {
        return QUADS.stream()
                .map(quad -> quad.getPredicate().equals(property)
                        ? Quad.create(quad.getGraph(), quad.getSubject(), property, change.apply(quad.getObject()))
                        : quad)
                .toList();
    }

    private static List<Node> subjects(Grounding.Result result, Node type) {
        return result.quads().stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.TYPE)
                        && quad.getObject().equals(type))
                .map(Quad::getSubject)
                .toList();
    }
}
