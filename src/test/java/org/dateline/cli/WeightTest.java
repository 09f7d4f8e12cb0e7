package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages weigh: the scripts that each brings along, and its own markup, also where very much is said of one thing. */
class WeightTest {
    private static final int GRAPH_SCRIPTS = 165_000;
    private static final int OWN_SCRIPTS = 6_000;
    private static final int MARKUP = 150_000;
    private static final int SMALL = 5_000;

    /** So many sentences about one country, each of some hundred characters and each in ten relations or more in all. */
    private static final int SENTENCES = 400;

    private static final String[] DEEDS = {
        "visited",
        "criticised",
        "praised",
        "accused",
        "sanctioned",
        "invaded",
        "threatened",
        "supported",
        "warned",
        "negotiated with"
    };

    @TempDir
    static Path folder;

    private static EditedStore news;

    @BeforeAll
    static void serve() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int article = 0; article < SENTENCES / 10; article++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 10; i++) {
                text.append("On Monday President Ada Lindqvist of Portugal ")
                        .append(DEEDS[(article + i) % DEEDS.length])
                        .append(
                                " France, although the ministers of several provinces had asked for more time to weigh the")
                        .append(" consequences of so large a step for farmers, for fishermen and for ")
                        .append(20 + 10 * article + i)
                        .append(" families near the coast.")
                        .append(i % 3 == 2 ? "\n\n" : " ");
            }
            Files.writeString(articles.resolve("deeds" + article + ".txt"), text);
        }
        news = new EditedStore(folder, articles);
    }

    @AfterAll
    static void stop() {
        if (news != null) {
            news.close();
        }
    }

    private static Map<String, String> pages() {
        String lindqvist = news.entity("Ada Lindqvist").replaceFirst("^https?://[^/]+", "");
        String document = news.ask("SELECT ?d { ?d a <https://schema.org/NewsArticle> } ORDER BY ?d LIMIT 1")
                .replaceFirst("^https?://[^/]+", "");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("search", "/search?q=France");
        pages.put("entity", lindqvist);
        pages.put("entity's part", lindqvist + "?part=statements&limit=100");
        pages.put("article", document);
        pages.put("ledger", "/ledger");
        pages.put("graph", "/graph?entity=" + lindqvist.substring(1));
        pages.put("timeline", "/timeline?entity=" + lindqvist.substring(1));
        pages.put("map", "/map");
        pages.put("queries", "/queries");
        pages.put("api", "/api");
        pages.put("dataset", "/dataset");
        return pages;
    }

    @Test
    void the_scripts_of_a_page_are_light() {
        Map<String, Integer> heavy = new TreeMap<>();
        pages().forEach((name, path) -> {
            int weight = page(path).select("script[src]").stream()
                    .mapToInt(script -> compressed(script))
                    .sum();
            if (weight > (name.equals("graph") ? GRAPH_SCRIPTS : OWN_SCRIPTS)) {
                heavy.put(name, weight);
            }
        });
        assertThat(heavy).isEmpty();
    }

    @Test
    void the_markup_of_a_page_is_light_however_much_is_said_of_a_thing() {
        Map<String, Integer> heavy = new TreeMap<>();
        pages().forEach((name, path) -> {
            int weight = get(path).getBytes(StandardCharsets.UTF_8).length;
            if (weight > MARKUP) {
                heavy.put(name, weight);
            }
        });
        assertThat(heavy).isEmpty();
        Document entity = page(pages().get("entity"));
        assertThat(entity.select(".numbers").text()).containsPattern("statements [1-9]\\d\\d");
    }

    @Test
    void the_sentences_beside_a_sentence_are_a_page_of_their_own() {
        Document entity = page(pages().get("entity"));
        assertThat(entity.select(".evidence .beside")).isEmpty();
        Element context = entity.select(".evidence .context").get(2);
        String passage = get(context.attr("href"));
        assertThat(passage.length()).isLessThan(SMALL);
        Document shown = Jsoup.parse(passage);
        assertThat(shown.select("main blockquote .core").text())
                .isEqualTo(context.closest(".evidence").select("blockquote").text());
        assertThat(shown.select("main blockquote .beside")).isNotEmpty();
    }

    @Test
    void a_passage_that_is_none_is_refused() {
        String document = pages().get("article");
        for (String range : new String[] {"5", "9,3", "0,900000", "-1,4", "a,b"}) {
            assertThat(news.get(document + "?char=" + range, "").statusCode())
                    .as(range)
                    .isEqualTo(400);
        }
        assertThat(news.get(document + "?char=19000,19010", "").statusCode()).isEqualTo(404);
        assertThat(news.get(news.entity("Ada Lindqvist").replaceFirst("^https?://[^/]+", "") + "?char=0,10", "")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Document page(String path) {
        return Jsoup.parse(get(path));
    }

    private static String get(String path) {
        HttpResponse<String> response = news.get(path, "");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private static int compressed(Element script) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(get(script.attr("src")).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.size();
    }
}
