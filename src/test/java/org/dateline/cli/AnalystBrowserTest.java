package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.serve.Browser;
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

/** An analyst who sees the explorer for the first time, over the reports of {@code seeds/}: the path that the README tells. */
class AnalystBrowserTest {
    private static final int MOST_CLICKS = 10;

    @TempDir
    static Path folder;

    private static ServedStore news;
    private static Browser browser;

    private int clicks;

    @BeforeAll
    static void build() throws IOException {
        Program.done("build", "seeds", "--store", folder.resolve("store"));
        news = new ServedStore(folder.resolve("store"));
        browser = Browser.start(folder.resolve("profile"), news.port());
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior",
                        Map.of(
                                "behavior",
                                "allow",
                                "downloadPath",
                                Files.createDirectory(folder.resolve("got")).toString()));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (news != null) {
            news.close();
        }
    }

    @BeforeEach
    void begin() {
        clicks = 0;
        browser.size(1280, 1000);
    }

    /** Every click of these tests goes through here. */
    private void click(By what) {
        WebElement element = browser.await(ExpectedConditions.presenceOfElementLocated(what));
        browser.script("arguments[0].scrollIntoView({block: 'center'})", element);
        browser.await(ExpectedConditions.elementToBeClickable(element)).click();
        clicks++;
    }

    private static String main() {
        return browser.await(By.id("content")).getText();
    }

    private static void until(String condition) {
        browser.await(
                driver -> browser.script("return Boolean(" + condition + ")").equals("true"));
    }

    @Test
    void from_the_first_page_to_a_disagreement_as_CSV() throws IOException {
        browser.open("/");
        browser.await(By.id("home-search")).sendKeys("shoi");
        click(By.xpath("//form[contains(@class, 'large')]//*[@role = 'option'][contains(., 'Sergei Shoigu')]"));
        browser.await(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), "Sergei Shoigu"));
        assertThat(browser.await(By.id("posts")).getText()).contains("secretary", "Security Council");

        click(By.xpath("//details[contains(@class, 'group')]/summary[starts-with(normalize-space(), 'met ')]"));
        By meeting =
                By.xpath("//details[contains(@class, 'group')][starts-with(normalize-space(summary), 'met ')]//li");
        assertThat(browser.awaitShown(meeting).getText()).contains("Kim Jong-un");
        click(By.xpath(
                "//details[contains(@class, 'group')][starts-with(normalize-space(summary), 'met ')]//li//summary"));
        assertThat(browser.awaitShown(By.cssSelector(".evidence[open] .core")).getText())
                .contains("Kim", "met");
        browser.screenshot("walk-1-person");

        click(By.xpath("//*[@id = 'counted']//a[starts-with(., 'troops')]"));
        browser.await(By.cssSelector(".ledger svg"));
        assertThat(main()).contains("What disagrees", "voices");
        assertThat(browser.awaitShown(By.cssSelector(".disagreements li")).getText())
                .containsPattern(": .*;.*: ");
        browser.screenshot("walk-2-ledger");

        click(By.linkText("Show the query"));
        click(By.cssSelector(".yasqe_queryButton"));
        browser.await(By.cssSelector(".yasr tbody tr"));
        click(By.cssSelector(".yasr_downloadIcon"));
        browser.screenshot("walk-3-query");
        String csv = downloaded();
        assertThat(csv).contains("claimant", "troops");
        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    }

    private static String downloaded() throws IOException {
        Path got = folder.resolve("got");
        browser.await(driver -> {
            try (Stream<Path> files = Files.list(got)) {
                return files.anyMatch(file -> file.toString().endsWith(".csv"));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        try (Stream<Path> files = Files.list(got)) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    private String shoigu() {
        return ServedStore.found("\"path\":\"/(entity/[^\"]+)\"", news.get("/complete.json?q=sergei+shoigu"))
                .get(0);
    }

    @Test
    void the_table_and_the_query_follow_what_the_graph_shows() {
        browser.open("/graph?entity=" + shoigu());
        until("window.dateline && dateline.cy.edges().nonempty()");
        sameEdges();
        String other = browser.script(
                "return dateline.cy.nodes('[kind = \"person\"]').filter(n => n.id() !== arguments[0])[0].id()",
                shoigu());
        browser.script("dateline.cy.getElementById(arguments[0]).emit('tap')", other);
        long before = Long.parseLong(browser.script("return dateline.cy.nodes().length"));
        click(By.cssSelector("[data-do=toggle]"));
        until("dateline.cy.nodes().length > " + before);
        sameEdges();
        browser.script("dateline.cy.getElementById(arguments[0]).emit('tap')", other);
        click(By.cssSelector("[data-do=remove]"));
        until("dateline.cy.getElementById('" + other + "').empty()");
        sameEdges();
    }

    /** The rows of the table and of the query are the edges that are drawn. */
    private static void sameEdges() {
        until("document.querySelectorAll('#graph-table tbody tr').length === dateline.cy.edges().length");
        String query = browser.script(
                "return new URLSearchParams(document.querySelector('.tools a').hash.split('?')[1]).get('query')");
        List<String> asked = news.ask(query).stream()
                .map(row -> Stream.of("subject", "relation", "object")
                        .map(part -> row.get(part).replaceFirst(".*[/#](?=[^/#]+$)", ""))
                        .toList()
                        .toString())
                .sorted()
                .toList();
        String drawn = browser.script("return dateline.cy.edges().map(e => '[' + [e.data('source'), e.data('relation'),"
                + " e.data('target')].map(x => x.replace(/.*[/#]/, '')).join(', ') + ']').sort().join('\\n')");
        assertThat(asked).isEqualTo(drawn.lines().toList());
    }

    @Test
    void the_ends_of_a_path_are_completed() {
        browser.open("/graph?entity=" + shoigu());
        until("window.dateline && dateline.cy.edges().nonempty()");
        browser.await(By.id("path-from")).sendKeys("sergei sho");
        until("document.querySelector('#path-from-names option')?.value === 'Sergei Shoigu'");
        browser.await(By.id("path-from")).clear();
        browser.await(By.id("path-from")).sendKeys("Sergei Shoigu");
        browser.await(By.id("path-to")).sendKeys("kim jon");
        until("document.querySelector('#path-to-names option')?.value.startsWith('Kim Jong')");
        browser.await(By.id("path-to")).clear();
        browser.await(By.id("path-to")).sendKeys("Kim Jong-un", Keys.ENTER);
        until("document.getElementById('graph-status').textContent.startsWith('A path of 1 step')");
    }

    @Test
    void the_next_statements_of_a_timeline_come_in_place() {
        browser.open("/timeline");
        long before = browser.all(By.cssSelector(".stretch > ul > li")).size();
        click(By.cssSelector(".stretch > .more > a"));
        until("document.querySelectorAll('.stretch > ul > li').length > " + before);
        assertThat(browser.path()).isEqualTo("/timeline");
    }

    @Test
    void a_map_is_dragged() {
        browser.open("/map?zoom=2&x=400&y=100");
        WebElement map = browser.await(By.id("map"));
        String before = map.getDomAttribute("viewBox");
        new Actions(browser.driver())
                .moveToElement(map)
                .clickAndHold()
                .moveByOffset(60, 30)
                .moveByOffset(60, 30)
                .release()
                .perform();
        until("document.getElementById('map').getAttribute('viewBox') !== '" + before + "'");
        double[] from =
                Stream.of(before.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] to = Stream.of(browser.script("return document.getElementById('map').getAttribute('viewBox')")
                        .split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(to[0]).as("dragged to the right, the west comes in").isLessThan(from[0]);
        assertThat(to[1]).isLessThan(from[1]);
        assertThat(to[2]).isEqualTo(from[2]);
    }
}
