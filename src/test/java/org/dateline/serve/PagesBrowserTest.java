package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A reader of the pages of things and of the ledger, with mouse, with keys alone, and without scripts. Skipped where there is no
 * Chromium, unless the environment variable {@code DATELINE_BROWSER} is {@code required}.
 */
class PagesBrowserTest {
    private static final String TOLL = "/ledger?entity=entity/place-imre&counted=concept/death-1&unit=count";

    @TempDir
    static Path profile;

    private static HarbourServer server;
    private static Browser started;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        server = new HarbourServer(ServerOptions.DEFAULT, TollNews.trig());
        started = Browser.start(profile, server.server().port());
        browser = started.driver();
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void nothing_broke() {
        started.scripts(true);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .extracting(LogEntry::getMessage)
                .isEmpty();
    }

    @Test
    void a_sentence_opens_in_place_and_the_next_stretch_comes_beneath() {
        open(TollNews.MAYOR);
        WebElement evidence = browser.findElement(By.cssSelector(".group[open] .evidence"));
        assertThat(evidence.findElement(By.tagName("blockquote")).isDisplayed()).isFalse();
        evidence.findElement(By.tagName("summary")).click();
        assertThat(evidence.findElement(By.cssSelector(".core")).getText()).startsWith("Ilva Marn met guest number");
        String page = browser.getCurrentUrl();
        assertThat(items()).hasSize(5);
        more().click();
        awaitItems(25);
        more().click();
        awaitItems(45);
        more().click();
        awaitItems(57);
        assertThat(browser.findElements(By.cssSelector(".group[open] .more a"))).isEmpty();
        assertThat(browser.getCurrentUrl()).isEqualTo(page);
        screenshot("entity-stretches");
    }

    @Test
    void all_of_it_works_with_keys_alone() {
        open(TollNews.MAYOR);
        more().sendKeys(Keys.ENTER);
        awaitItems(25);
        assertThat(script("return document.activeElement.closest('.item') !== null"))
                .isEqualTo("true");
        WebElement summary = browser.findElement(By.cssSelector(".group[open] .evidence summary"));
        summary.sendKeys(Keys.ENTER);
        started.awaitShown(By.cssSelector(".group[open] blockquote"));
        open(TollNews.MAYOR);
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(script("return document.activeElement.textContent")).isEqualTo("To the content");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(script("return document.activeElement.id")).isEqualTo("content");
    }

    @Test
    void all_of_it_works_without_scripts() {
        started.scripts(false);
        open(TollNews.MAYOR);
        browser.findElement(By.cssSelector(".group[open] .evidence summary")).click();
        started.awaitShown(By.cssSelector(".group[open] blockquote"));
        more().click();
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(ExpectedConditions.urlContains("offset=5"));
        assertThat(browser.findElements(By.cssSelector(".items > .item"))).hasSize(20);
        open(TOLL);
        browser.findElement(By.cssSelector(".disagreements a")).click();
        assertThat(browser.findElement(By.cssSelector("tr:target")).isDisplayed())
                .isTrue();
        open(TollNews.FIRST);
        browser.findElement(By.id("show-notes")).click();
        assertThat(browser.findElement(By.cssSelector(".margin")).isDisplayed()).isFalse();
    }

    @Test
    void kinds_of_marks_are_switched_off_and_on_in_a_text() {
        open(TollNews.FIRST);
        WebElement figure = browser.findElement(By.cssSelector("article a.figure"));
        String marked = figure.getCssValue("background-color");
        browser.findElement(By.id("show-figure")).click();
        assertThat(figure.getCssValue("background-color")).isNotEqualTo(marked);
        browser.findElement(By.id("show-figure")).click();
        assertThat(figure.getCssValue("background-color")).isEqualTo(marked);
        screenshot("article");
    }

    @Test
    void a_note_and_its_sentence_light_up_together() {
        open(TollNews.FIRST);
        WebElement note = browser.findElement(By.cssSelector(".drawn"));
        new Actions(browser).moveToElement(note).perform();
        assertThat(browser.findElements(By.cssSelector(".sentence.lit"))).hasSize(1);
        new Actions(browser)
                .moveToElement(browser.findElement(By.cssSelector("header .home")))
                .perform();
        assertThat(browser.findElements(By.cssSelector(".lit"))).isEmpty();
        note.findElement(By.cssSelector(".place")).click();
        assertThat(browser.findElements(By.cssSelector(".sentence:target"))).hasSize(1);
    }

    @Test
    void the_ledger_shows_who_disagrees_and_reads_out_the_sentence() {
        open(TOLL);
        assertThat(browser.findElement(By.cssSelector(".disagreements")).getText())
                .contains("Harbour Courier: 2; Northern Wire: 5");
        assertThat(browser.findElements(By.cssSelector(".chart .dispute"))).hasSize(4);
        assertThat(browser.findElements(By.cssSelector(".legend li"))).hasSize(5);
        WebElement point = browser.findElement(By.cssSelector(".point[data-entry=f1]"));
        browser.executeScript("arguments[0].focus()", point);
        assertThat(browser.findElement(By.cssSelector(".read-out")).getText()).contains("people had died in Imre.");
        screenshot("ledger");
        browser.findElement(By.cssSelector(".disagreements a")).click();
        assertThat(browser.findElements(By.cssSelector("tr:target"))).hasSize(1);
    }

    @Test
    void pages_fit_a_phone_and_a_wide_screen_by_day_and_night() {
        for (int width : new int[] {360, 1920}) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
            for (String scheme : List.of("light", "dark")) {
                browser.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                for (Map.Entry<String, String> page : Map.of(
                                "front", "/", "mayor", TollNews.MAYOR, "text", TollNews.FIRST, "toll", TOLL)
                        .entrySet()) {
                    open(page.getValue());
                    assertThat(script("return document.documentElement.scrollWidth <= window.innerWidth"))
                            .as(page.getKey() + " at " + width)
                            .isEqualTo("true");
                    screenshot("pages-" + page.getKey() + "-" + width + "-" + scheme);
                }
            }
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private static List<WebElement> items() {
        return browser.findElements(By.cssSelector(".group[open] .items > .item"));
    }

    private static WebElement more() {
        return browser.findElement(By.cssSelector(".group[open] .more a"));
    }

    private static void awaitItems(int number) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".group[open] .items > .item"), number));
    }

    private static void open(String path) {
        started.open(path);
    }

    private static String script(String javascript) {
        return String.valueOf(browser.executeScript(javascript));
    }

    private static void screenshot(String name) {
        started.screenshot(name);
    }
}
