package org.dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardsTest {
    @Test
    void copies_of_a_line_are_one_though_their_words_stand_in_two_articles() {
        String one =
                "<a href=\"/entity/mara-lind-1\">Mara Lind</a> <em>sell</em> <a href=\"/document/aa11#char=4,9\">a barge</a>";
        String copy = one.replace("/document/aa11#char=4,9", "/document/bb22#char=70,75");
        String other = copy.replace("mara-lind-1", "mara-lind-2");

        assertThat(Cards.acrossArticles(one)).isEqualTo(Cards.acrossArticles(copy));
        assertThat(Cards.acrossArticles(other)).isNotEqualTo(Cards.acrossArticles(copy));
    }
}
