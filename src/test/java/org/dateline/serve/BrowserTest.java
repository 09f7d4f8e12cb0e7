package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * A reader with a real browser. Skipped where there is no Chromium, unless the environment variable
 * {@code DATELINE_BROWSER} is {@code required}.
 */
class BrowserTest {
    private static final By ROWS = By.cssSelector("#yasr table tbody tr");

    @TempDir
    static Path profile;

    private static HarbourServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = new HarbourServer();
        browser = Browser.start(profile, server.server().port());
    }

    /** Each test is a reader's first visit. */
    @BeforeEach
    void forget() {
        browser.open("/");
        browser.script("localStorage.clear()");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_reader_runs_the_offered_query_and_opens_an_entity_from_a_row() {
        browser.open("/ui/#/dataset/news/query");
        browser.await(By.cssSelector(".yasqe_queryButton"));
        assertThat(browser.script("return document.querySelector('.CodeMirror').CodeMirror.getValue()"))
                .contains("PREFIX dl: <https://w3id.org/dateline/ontology#>");
        assertThat(browser.texts(By.cssSelector(".badge"))).contains("Who did what", "Names", "dl", "schema", "nif");
        browser.driver().findElement(By.cssSelector(".yasqe_queryButton")).click();
        browser.await(ROWS);
        assertThat(browser.all(ROWS)).hasSize(5);
        browser.screenshot("query");

        WebElement link = browser.driver().findElement(By.linkText("entity:person-mara-ostrander"));
        String first = browser.driver().getWindowHandle();
        browser.script("arguments[0].scrollIntoView({block: 'center'})", link);
        browser.screenshot("rows");
        link.click();
        browser.await(ExpectedConditions.numberOfWindowsToBe(2));
        browser.driver().getWindowHandles().stream()
                .filter(each -> !each.equals(first))
                .forEach(browser.driver().switchTo()::window);
        assertThat(browser.await(By.tagName("h1")).getText()).isEqualTo("Mara Ostrander");
        assertThat(browser.driver().getCurrentUrl())
                .startsWith("http://localhost:" + server.server().port() + "/entity/");
        browser.screenshot("entity");
        browser.driver().close();
        browser.driver().switchTo().window(first);
        browser.nothingBrokeAndNothingLeft();
    }

    @Test
    void the_info_page_counts_the_graph() {
        browser.open("/ui/#/dataset/news/info");
        browser.await(By.id("count-triples-button")).click();
        browser.await(ExpectedConditions.elementToBeClickable(By.cssSelector(".popover #count-triples-submit-button")))
                .click();
        browser.await(ExpectedConditions.textToBePresentInElementLocated(
                By.id("dataset-size-table"), "/document/aaaa000011112222"));
        browser.screenshot("info");
        browser.nothingBrokeAndNothingLeft();
    }

    @Test
    void the_UI_offers_no_more_than_this_server_does() {
        browser.open("/ui/#/manage");
        browser.await(By.cssSelector(".dataset-query"));
        browser.screenshot("ui");
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".dataset-remove"))
                        .isDisplayed())
                .isFalse();
        browser.nothingBrokeAndNothingLeft();
    }

    @Test
    void a_link_to_a_query_fills_it_in() {
        browser.open("/entity/person-tomas-velling");
        browser.await(By.linkText("Query this in SPARQL")).click();
        browser.await(By.cssSelector(".yasqe_queryButton"));
        assertThat(browser.script("return document.querySelector('.CodeMirror').CodeMirror.getValue()"))
                .contains("<http://localhost:3030/entity/person-tomas-velling>");
        browser.driver().findElement(By.cssSelector(".yasqe_queryButton")).click();
        browser.await(ROWS);
        browser.nothingBrokeAndNothingLeft();
    }

    @Test
    void a_named_query_is_asked_by_its_form_and_shown_in_the_query_page() {
        browser.open("/queries");
        browser.screenshot("queries");
        browser.await(By.id("who-met-whom-person")).sendKeys("ostrander", Keys.ENTER);
        browser.await(By.linkText("Show the query"));
        browser.screenshot("query-answer");
        assertThat(browser.path()).contains("/queries/who-met-whom?person=ostrander");
        assertThat(browser.texts(By.cssSelector("tbody tr"))).hasSize(1);
        browser.await(By.linkText("Show the query")).click();
        browser.await(By.cssSelector(".yasqe_queryButton"));
        assertThat(browser.script("return document.querySelector('.CodeMirror').CodeMirror.getValue()"))
                .contains("VALUES ?person { \"ostrander\" }");
        browser.await(By.cssSelector(".yasqe_queryButton")).click();
        browser.await(ROWS);
        browser.await(By.linkText("Explorer")).click();
        assertThat(browser.await(By.tagName("h1")).getText()).isEqualTo("What is in the news");
        browser.nothingBrokeAndNothingLeft();
    }

    @Test
    void a_full_name_in_a_row_leads_to_the_explorer() {
        String query = "SELECT ?d ?e { GRAPH ?d { ?e <http://www.w3.org/2004/02/skos/core#prefLabel> \"Norrland\" } }"
                + " ORDER BY ?d LIMIT 1";
        browser.open(
                "/ui/#/dataset/news/query?query=" + HarbourServer.encoded(query).replace("+", "%20"));
        browser.await(By.cssSelector(".yasqe_queryButton")).click();
        browser.await(ROWS);
        List<WebElement> links = browser.all(By.cssSelector(".yasr a.iri"));
        assertThat(links).hasSize(2);
        for (WebElement link : links) {
            new Actions(browser.driver()).moveToElement(link).perform();
            assertThat(link.getDomAttribute("href")).matches("/(document|entity)/[\\w-]+");
        }
        browser.nothingBrokeAndNothingLeft();
    }

    @Test
    void a_fragment_scrolls_to_its_words() {
        browser.open("/document/aaaa000011112222/statement/3333333333333333");
        browser.screenshot("statement");
        browser.await(By.linkText("Quillmar harbour reopens")).click();
        assertThat(browser.script("return document.querySelector(':target').textContent"))
                .isEqualTo("Velling said that Norrland had banned at least 1,200 seasonal dockers.");
        browser.screenshot("fragment");
        browser.nothingBrokeAndNothingLeft();
    }

    @Test
    void pages_fit_a_phone_and_the_dark() {
        browser.size(390, 844);
        try {
            for (String path :
                    List.of("/", "/search?q=velling", "/document/aaaa000011112222", "/entity/place-norrland")) {
                browser.open(path);
                assertThat(browser.fits()).as(path).isTrue();
                browser.screenshot("phone" + path.replaceAll("[/?=]", "-"));
            }
            browser.dark(true);
            browser.open("/document/aaaa000011112222");
            browser.screenshot("phone-dark");
        } finally {
            browser.dark(false);
            browser.size(1280, 1000);
        }
        for (String path : List.of("/", "/document/aaaa000011112222", "/document/bbbb333344445555")) {
            browser.open(path);
            browser.screenshot("desk" + path.replace('/', '-'));
        }
        browser.nothingBrokeAndNothingLeft();
    }

    @Test
    void what_is_typed_is_completed_and_followed_by_keys_alone() {
        browser.open("/document/aaaa000011112222");
        WebElement box = browser.await(By.name("q"));
        assertThat(box.getAttribute("role")).isEqualTo("combobox");
        box.sendKeys("ostr");
        browser.await(By.cssSelector("#search-hits-0 [role=option]"));
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
        browser.screenshot("search-completed");
        box.sendKeys(Keys.ESCAPE);
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
        box.sendKeys(Keys.ARROW_DOWN);
        browser.await(ExpectedConditions.attributeToBe(By.name("q"), "aria-expanded", "true"));
        box.sendKeys(Keys.ARROW_DOWN);
        assertThat(box.getAttribute("aria-activedescendant")).isEqualTo("search-hit-0-0");
        box.sendKeys(Keys.ENTER);
        browser.await(ExpectedConditions.urlContains("/entity/person-mara-ostrander"));
        browser.nothingBrokeAndNothingLeft();
    }

    @Test
    void words_that_are_sent_off_give_a_page_by_kinds() {
        browser.open("/");
        browser.await(By.name("q")).sendKeys("velling", Keys.ENTER);
        browser.await(ExpectedConditions.urlContains("/search?q=velling"));
        assertThat(browser.texts(By.tagName("h2"))).contains("People", "Sentences");
        browser.screenshot("search");
        browser.await(By.linkText("Tomas Velling")).click();
        assertThat(browser.await(By.tagName("h1")).getText()).isEqualTo("Tomas Velling");
        browser.nothingBrokeAndNothingLeft();
    }
}
