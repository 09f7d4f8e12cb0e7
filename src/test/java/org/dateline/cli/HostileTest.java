package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.serve.Browser;
import org.dateline.serve.NewsServer;
import org.dateline.serve.ServerOptions;
import org.dateline.store.NewsStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;

/**
 * Articles and graphs that mean harm are shown as ugly text. Every sort of page that a link leads to is looked at, in a real
 * browser too.
 */
class HostileTest {
    /** What sets {@code window.hacked} where it is taken for more than text. */
    private static final List<String> PAYLOADS = List.of(
            "<script>window.hacked=1</script>",
            "\"><img src=x onerror=window.hacked=2>",
            "' onmouseover='window.hacked=3' autofocus onfocus='window.hacked=4",
            "<svg onload=window.hacked=5><animate onbegin=window.hacked=6>",
            "</title></style></textarea></script><script>window.hacked=7</script>",
            "<iframe srcdoc=\"<script>parent.hacked=8</script>\"></iframe>",
            "\u202Egnidaerp\u2066\u200F\u0000\u0007\uFEFF<b>",
            "{{constructor.constructor('window.hacked=9')()}} ${window.hacked=10} <%= 1 %>",
            "<a href=\"javascript:window.hacked=11\">x</a><base href=//evil.example/>",
            "]]><!--><script>window.hacked=12</script>-->\\u003cscript\\u003e",
            "x".repeat(100_000));

    private static final List<String> ADDRESSES = List.of(
            "javascript:window.hacked=20",
            "JaVaScRiPt:window.hacked=21",
            "data:text/html,<script>window.hacked=22</script>"
                    .replace("<", "%3C")
                    .replace(">", "%3E"),
            "vbscript:x",
            "//evil.example/",
            "https://evil.example/?q=%22%3E%3Cscript%3Ewindow.hacked=23%3C/script%3E");

    /** Properties whose value is words, in a graph that somebody else made. */
    private static final Pattern WORDS = Pattern.compile(
            "(#prefLabel|#altLabel|/headline|/publisher|/author|#predicateText|#counts|#cue|#unitLabel|#per"
                    + "|#tenure)> \"(?:[^\"\\\\]|\\\\.)*\"");

    private static final Pattern LINKS =
            Pattern.compile("(owl#sameAs|org/url|#source)> (<[^>]*>|\"(?:[^\"\\\\]|\\\\.)*\")");
    private static final int MOST_PAGES = Integer.getInteger("dateline.pages", 250);
    private static final int EACH_SORT = 2;

    @TempDir
    static Path folder;

    private static OpenStore opened;
    private static NewsServer server;

    @BeforeAll
    static void serve() throws IOException {
        Path articles = Files.write(folder.resolve("hostile.jsonl"), articles());
        Path graph = folder.resolve("graph.nq");
        Program.done("extract", "seeds/04-three-counts.txt", "seeds/01-shoigu-in-pyongyang.txt", "-o", graph);
        Files.writeString(graph, hostile(Files.readString(graph)));
        Path place = folder.resolve("store");
        Program.done("build", articles, "--store", place);
        Program.done("load", graph, "--store", place);
        opened = OpenStore.settled(NewsStore.open(place), new PrintWriter(Writer.nullWriter()));
        server = NewsServer.start(ServerOptions.DEFAULT.withPort(0), opened.store(), opened.explorer(), opened::follow);
    }

    @AfterAll
    static void stop() {
        server.close();
        opened.close();
    }

    /** Articles with harm in each field, and in names, quotations and figures. */
    private static List<String> articles() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String harm = PAYLOADS.get(i);
            Map<String, Object> article = new TreeMap<>();
            article.put("id", "harm" + i + harm.substring(0, Math.min(40, harm.length())));
            article.put("url", ADDRESSES.get(i % ADDRESSES.size()));
            article.put("title", "President Mara Ostrander " + harm);
            article.put("publisher", "Gazette " + harm);
            article.put("author", harm);
            article.put("published", "2026-03-0" + (1 + i % 9));
            article.put(
                    "text",
                    String.join(
                            "\n",
                            "President Mara " + harm + " Ostrander met Tomas " + harm + " Velling in Paris on Monday.",
                            "\"" + harm + "\" Velling said, adding that 1,200 " + harm + " soldiers had left France.",
                            "The Ministry of " + harm + " said that at least 300 people were killed in Berlin.",
                            harm));
            lines.add(new Gson().toJson(article));
        }
        return lines;
    }

    /** A graph with harm in place of its words and addresses. */
    private static String hostile(String quads) {
        int[] turn = new int[2];
        String words = WORDS.matcher(quads)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(
                        found.group(1) + "> \"" + escaped(PAYLOADS.get(turn[0]++ % PAYLOADS.size())) + "\""));
        return LINKS.matcher(words).replaceAll((MatchResult found) -> {
            String address = ADDRESSES.get(turn[1]++ % ADDRESSES.size());
            String value = found.group(2).startsWith("<") ? "<" + absolute(address) + ">" : "\"" + address + "\"";
            return Matcher.quoteReplacement(found.group(1) + "> " + value);
        });
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", "");
    }

    private static String absolute(String address) {
        return address.startsWith("//") ? "https:" + address : address;
    }

    @Test
    void harm_is_text_on_every_page() throws Exception {
        Map<String, List<String>> pages = crawl();

        assertThat(pages.keySet())
                .anyMatch(sort -> sort.startsWith("/entity"))
                .anyMatch(sort -> sort.startsWith("/document"));
        try (Browser browser = Browser.start(Files.createDirectory(folder.resolve("profile")), server.port())) {
            for (List<String> sort : pages.values()) {
                for (String page : sort.subList(0, Math.min(EACH_SORT, sort.size()))) {
                    look(browser, page);
                }
            }
            browser.nothingBrokeAndNothingLeft();
        }
    }

    private static void look(Browser browser, String page) {
        try {
            browser.driver().get(server.home().resolve(page).toString());
            browser.script("document.querySelectorAll('details').forEach(each => each.open = true)");
            assertThat(browser.script("return window.hacked")).as(page).isEqualTo("null");
            assertThat(browser.script(
                            "return document.querySelectorAll('iframe, object, embed, base, svg animate').length"))
                    .as(page)
                    .isEqualTo("0");
            assertThat(browser.script("return document.title.includes('\\u202e') && document.title"))
                    .as("reversed title of " + page)
                    .isEqualTo("false");
        } catch (UnhandledAlertException e) {
            throw new AssertionError(page + " opened a window", e);
        } catch (WebDriverException e) {
            throw new AssertionError(page + ": " + e.getMessage(), e);
        }
    }

    /** The pages that links lead to, by their sort; each answers, and has nothing in it that runs or leads astray. */
    private static Map<String, List<String>> crawl() throws Exception {
        return new SiteWalk(server.home()).walk(List.of("/"), MOST_PAGES, (path, answer) -> {
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                harmless(path, Jsoup.parse(answer.body()));
            }
        });
    }

    private static void harmless(String path, Document document) {
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).as(path).doesNotStartWith("on");
                if (Set.of("href", "src", "action", "formaction", "xlink:href").contains(attribute.getKey())) {
                    assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                            .as(path)
                            .doesNotMatch("^(javascript|data|vbscript):.*");
                }
            });
        }
        assertThat(document.select("script:not([src])"))
                .as(path)
                .allMatch(script -> script.attr("type").contains("json"));
    }
}
