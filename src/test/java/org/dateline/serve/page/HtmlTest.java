package org.dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "JAVASCRIPT://x/%0aalert(1)",
                "data:text/html,x",
                "//evil.example/",
                "http:evil",
                "https://",
                "ftp://host/x",
                "not an address",
                ""
            })
    void an_address_that_is_not_of_the_web_is_never_a_link(String address) {
        assertThat(Link.web(address)).isEmpty();
        assertThatThrownBy(() -> new Link(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_and_values_are_escaped() {
        assertThat(Html.element("p", "<b> & \"c\" 'd'")
                        .with("title", "\"><script>")
                        .markup())
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"href", "src", "style", "onclick"})
    void data_fills_no_attribute_that_could_act(String attribute) {
        Html.Element element = Html.element("p");
        assertThatThrownBy(() -> element.with(attribute, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_long_list_is_cut_and_says_how_much_is_missing() {
        assertThat(items(3, 5)).doesNotContain("more");
        assertThat(items(12, 5)).contains("and 7 more</li>");
        assertThat(items(Section.SURE + 1, 5)).contains("and more than 395 more</li>");
        assertThat(items(0, 5)).isEmpty();
    }

    private static String items(int number, int limit) {
        return Section.list(
                        "Items",
                        IntStream.range(0, number).boxed().toList(),
                        limit,
                        item -> Html.element("li", item.toString()))
                .markup();
    }
}
