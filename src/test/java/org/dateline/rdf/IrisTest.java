package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.irix.IRIx;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private final Iris iris = new Iris("http://localhost:3030/");

    @Test
    void a_span_is_named_as_rfc_5147_says() {
        var document = iris.document(Samples.article().document());

        assertThat(Iris.span(document, new Span(3, 9)).getURI())
                .isEqualTo("http://localhost:3030/document/"
                        + Samples.article().document().id() + "#char=3,9");
    }

    @ParameterizedTest
    @CsvSource({
        "person/ana-belmar, person/ana-belmar",
        "place/são tomé, place/s%C3%A3o%20tom%C3%A9",
        "place/a#b?c, place/a%23b%3Fc",
    })
    void an_entitys_key_stays_as_it_is_where_it_can(String key, String path) {
        Entity entity = new Entity(key, EntityType.PLACE, "any", List.of(), List.of());

        assertThat(iris.entity(entity).getURI()).isEqualTo("http://localhost:3030/entity/" + path);
    }

    @ParameterizedTest
    @CsvSource({"Défense Minister, defense-minister-", "‘acting’ head/chief, acting-head-chief-", "部長, ''"})
    void a_role_reads_as_its_words(String role, String slug) {
        assertThat(iris.role(role).getURI()).matches("http://localhost:3030/role/" + slug + "[0-9a-f]{8}");
        assertThat(IRIx.create(iris.role(role).getURI()).hasViolations()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3030/", "http://localhost:3030", "http://a b/", "file:///x/", "http://h/?q=/"})
    void a_base_must_be_a_web_address_that_ends_in_a_slash(String base) {
        assertThatThrownBy(() -> new Iris(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(base);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a b, https://news.example/a%20b",
        "https://news.example/a%20b, https://news.example/a%20b",
        "https://news.example/ü?q=1#x, https://news.example/ü?q=1#x",
    })
    void a_web_address_is_escaped_only_where_it_must_be(String url, String escaped) {
        assertThat(Literals.webAddress(url))
                .hasValueSatisfying(
                        node -> assertThat(node.getLiteralLexicalForm()).isEqualTo(escaped));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a url", "mailto:desk@news.example", "file:///etc/x", "https://", "http://x/%zz"})
    void what_is_no_web_address_is_left_out(String url) {
        assertThat(Literals.webAddress(url)).isEmpty();
    }
}
