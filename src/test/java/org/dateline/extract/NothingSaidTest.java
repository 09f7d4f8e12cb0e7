package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Document;
import org.junit.jupiter.api.Test;

class NothingSaidTest {
    @Test
    void a_full_stop_is_nothing_said() {
        String text = "[P Owen Tarr] asked for help. [P Ana Velde], who took office in January, denied that.";
        Document document = Marked.annotation(text).document();
        assertThat(new Extractor().extract(Marked.annotation(text)).speech())
                .allSatisfy(said ->
                        assertThat(document.text().slice(said.content())).containsPattern("[a-z]"));
    }
}
