package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.serve.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The reports of {@code seeds/}, served to an editor, with every sort of page by name. */
final class SeedsBrowser implements AutoCloseable {
    private final EditedStore news;
    private final Browser browser;

    SeedsBrowser(Path folder) throws IOException {
        news = new EditedStore(folder, Path.of("seeds"));
        browser = Browser.start(folder.resolve("profile"), news.port());
    }

    EditedStore news() {
        return news;
    }

    Browser browser() {
        return browser;
    }

    void signIn() {
        browser.open("/sign-in");
        browser.await(By.id("name")).sendKeys("ines");
        browser.await(By.id("password")).sendKeys(EditedStore.PASSWORD, Keys.ENTER);
        browser.await(ExpectedConditions.urlMatches(Pattern.quote(news.home()) + "/$"));
    }

    /** Pages that anybody may see, by the name of their sort. */
    Map<String, String> open() {
        String shoigu = way(news.entity("Sergei Shoigu"));
        String korea = way(news.entity("North Korea"));
        String harbour = way(news.entity("Russia's Security Council"));
        String article = first("?it a schema:NewsArticle ; nif:isString ?text FILTER(STRLEN(?text) > 1500)");
        String deaths = first("?figure dl:countedConcept ?it ; dl:counts ?of FILTER(?of IN (\"bodies\", \"people\"))");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("search", "/search?q=Shoigu");
        pages.put("search-without-hits", "/search?q=xyzzy");
        pages.put("search-without-words", "/search");
        pages.put("person", shoigu);
        pages.put("place", korea);
        pages.put("organisation", harbour);
        pages.put("part", korea + "?part=statements");
        pages.put("article", article);
        pages.put("passage", article + "?char=0,20");
        pages.put("statement", first("?it a dl:Statement ; ?property dl:met"));
        pages.put("figure", first("?it a dl:Figure ; dl:claimedBy ?who"));
        pages.put("speech", first("?it a dl:Speech"));
        pages.put("post", first("?it a org:Membership"));
        pages.put("role", first("?post org:role ?it"));
        pages.put("run", first("?any prov:wasGeneratedBy ?it"));
        pages.put("ledger-index", "/ledger");
        pages.put("ledger", "/ledger?counted=" + deaths.substring(1));
        pages.put("graph-empty", "/graph");
        pages.put("graph", "/graph?entity=" + shoigu.substring(1));
        pages.put("timeline", "/timeline?entity=" + korea.substring(1));
        pages.put("map", "/map");
        pages.put("queries", "/queries");
        pages.put("query", "/queries/who-met-whom?limit=20");
        pages.put("api", "/api");
        pages.put("dataset", "/dataset");
        pages.put("not-found", "/nowhere");
        pages.put("sign-in", "/sign-in");
        return pages;
    }

    /** Pages for editors alone. */
    Map<String, String> editors() {
        String shoigu = news.entity("Sergei Shoigu");
        String one = EditedStore.encoded(shoigu);
        String statement = EditedStore.encoded(
                first("?it a dl:Statement ; ?property dl:met").substring(1));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("signed-in-home", "/");
        pages.put("signed-in-person", way(shoigu));
        pages.put("review", "/review");
        pages.put("correct", "/correct?entity=" + one);
        pages.put("correct-finding", "/correct?entity=" + statement);
        pages.put("reject", "/correct?do=reject&entity=" + statement);
        pages.put("rename", "/correct?do=rename&name=S.+Shoigu&entity=" + one);
        pages.put("corrections", "/corrections");
        return pages;
    }

    private String first(String pattern) {
        String iri = news.ask("""
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                PREFIX org: <http://www.w3.org/ns/org#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX schema: <https://schema.org/>
                SELECT ?it { %s } ORDER BY ?it LIMIT 1""".formatted(pattern));
        if (iri.isEmpty()) {
            throw new AssertionError("Nothing in the seeds is like that: " + pattern);
        }
        return way(iri);
    }

    private static String way(String iri) {
        return iri.replaceFirst("^https?://[^/]+", "");
    }

    /** Opens a page with all that can be opened in it, and waits until nothing changes any more. */
    void openWhole(String path) {
        browser.open(path);
        browser.script("document.querySelectorAll('main details').forEach(each => each.open = true)");
        settle();
    }

    /** Waits for the drawing of a graph, and for what is fetched. */
    void settle() {
        browser.await(driver -> browser.script("const graph = document.getElementById('graph');"
                        + "return (!graph || graph.dataset.layoutMs > 0)"
                        + " && !document.querySelector('[aria-busy=true]')")
                .equals("true"));
        try {
            Thread.sleep(Duration.ofMillis(150).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        browser.close();
        news.close();
    }
}
