package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dateline.rdf.Grounding;
import org.dateline.rdf.Shapes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles of the tests must have the shape that the program writes, or the tests prove little. */
class ArticlesTest {

    static Stream<DocumentQuads> articles() {
        return Articles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void an_article_of_the_tests_has_the_shape_of_a_document(DocumentQuads article) {
        assertThat(Shapes.shipped().violations(article.quads())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void an_article_of_the_tests_is_grounded_in_its_text(DocumentQuads article) {
        assertThat(Grounding.check(article.quads()).report().refused()).isZero();
    }
}
