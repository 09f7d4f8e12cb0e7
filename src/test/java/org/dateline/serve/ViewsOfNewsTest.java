package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The views of a store's own index. */
class ViewsOfNewsTest {
    @AutoClose
    private static final HarbourServer SERVER = new HarbourServer();

    @ParameterizedTest
    @CsvSource({
        "/graph?entity=entity/person-tomas-velling, Norrland",
        "/graph.json?focus=entity/person-tomas-velling, entity/place-norrland",
        "/path.json?from=entity/person-tomas-velling&to=entity/place-norrland, entity/place-norrland",
        "/statements.json?entity=entity/person-tomas-velling, Velling",
        "/timeline?entity=entity/person-tomas-velling, published",
        "/map, Natural Earth"
    })
    void show_what_the_articles_say(String path, String words) {
        HttpResponse<String> response = SERVER.get(path, "*/*");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(words);
    }
}
