package org.dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTest {
    private static final StoredText TEXT = new StoredText("a \uD83D\uDEA2 <c> d");

    private static Mark mark(int begin, int end, String id) {
        return new Mark(begin, end, Html.element("span").with("id", id));
    }

    private static String around(Mark... marks) {
        return Mark.around(TEXT, 0, TEXT.length(), List.of(marks)).markup();
    }

    @Test
    void counts_code_points_and_escapes_the_words() {
        assertThat(around(mark(2, 3, "x"), mark(4, 7, "y")))
                .isEqualTo("a <span id=\"x\">\uD83D\uDEA2</span> <span id=\"y\">&lt;c&gt;</span> d");
    }

    @Test
    void puts_the_longer_of_two_around_the_shorter() {
        assertThat(around(mark(0, 1, "x"), mark(0, 3, "y")))
                .isEqualTo("<span id=\"y\"><span id=\"x\">a</span> \uD83D\uDEA2</span> &lt;c&gt; d");
    }

    @Test
    void cuts_what_crosses_another_in_two_and_names_it_once() {
        assertThat(around(mark(0, 3, "x"), mark(2, 7, "y")))
                .isEqualTo("<span id=\"x\">a <span id=\"y\">\uD83D\uDEA2</span></span><span> &lt;c&gt;</span> d");
        assertThat(around(mark(0, 3, "x"), mark(2, 7, "y"), mark(4, 9, "z")))
                .isEqualTo("<span id=\"x\">a <span id=\"y\">\uD83D\uDEA2</span></span>"
                        + "<span> <span id=\"z\">&lt;c&gt;</span></span><span> d</span>");
    }

    @Test
    void a_link_in_a_link_keeps_its_place_alone() {
        Mark outer = new Mark(0, 3, Html.link(new Link("/o"), "").with("id", "o"));
        Mark inner = new Mark(2, 3, Html.link(new Link("/i"), "").with("id", "i"));
        assertThat(around(outer, inner))
                .isEqualTo("<a href=\"/o\" id=\"o\">a <span id=\"i\">\uD83D\uDEA2</span></a> &lt;c&gt; d");
    }

    @Test
    void offsets_beyond_the_text_are_cut() {
        assertThat(around(mark(8, 99, "x"))).endsWith("<span id=\"x\">d</span>");
        assertThat(TEXT.words(-5, 99)).isEqualTo("a \uD83D\uDEA2 <c> d");
    }
}
