package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dateline.cli.EditedStore.Built;
import org.dateline.serve.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An editor at work: signs in, judges, merges, splits, rejects, and takes back, in a real browser. */
class EditingBrowserTest {
    @TempDir
    static Path shared;

    private static Built built = new Built(Path.of(""), Path.of(""), Path.of(""));
    private static Browser started;
    private static ChromeDriver browser;

    @TempDir
    Path folder;

    private EditedStore news;

    @BeforeAll
    static void start() throws IOException {
        started = Browser.start(Files.createDirectory(shared.resolve("profile")), 0);
        browser = started.driver();
        built = Built.in(shared);
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    @BeforeEach
    void serve() throws IOException {
        news = new EditedStore(folder, built);
        browser.get(news.home() + "/sign-in");
        browser.manage().deleteAllCookies();
    }

    @AfterEach
    void close() {
        news.close();
    }

    private void signIn() {
        browser.get(news.home() + "/sign-in?to=/review");
        browser.findElement(By.id("name")).sendKeys("ines");
        browser.findElement(By.id("password")).sendKeys(EditedStore.PASSWORD, Keys.ENTER);
        heading("Review");
    }

    private static void heading(String words) {
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), words));
    }

    /** Looks again, as the page says, until it is worked out what there is to judge. */
    private static void workedOut() {
        new WebDriverWait(browser, Duration.ofSeconds(60)).until(driver -> {
            driver.navigate().refresh();
            return !driver.findElement(By.tagName("main")).getText().contains("being worked out");
        });
    }

    /** Fills in the reason of a form and sends it by one of its buttons. */
    private static void send(WebElement form, String reason, String button) {
        form.findElement(By.name("why")).sendKeys(reason);
        form.findElement(By.xpath(".//button[.='" + button + "']")).sendKeys(Keys.ENTER);
    }

    private static WebElement correction() {
        return browser.findElement(By.cssSelector("form[action='/correct'][method='post']"));
    }

    /** Looks again, as the page says, until the graph follows. */
    private static void follow() {
        new WebDriverWait(browser, Duration.ofSeconds(60)).until(driver -> {
            driver.navigate().refresh();
            return driver.findElement(By.tagName("main")).getText().contains("The graph follows all corrections.");
        });
    }

    private static String main() {
        return browser.findElement(By.tagName("main")).getText();
    }

    /** Each field has a label, each button words, no heading is skipped, and nothing is wider than the window. */
    private static void accessible() {
        assertThat(String.valueOf(
                        browser.executeScript("return [...document.querySelectorAll('input:not([type=hidden])')]"
                                + ".filter(f => f.labels.length !== 1 || !f.labels[0].textContent.trim()).map(f => f.outerHTML)"
                                + ".concat([...document.querySelectorAll('button,a,summary')]"
                                + ".filter(b => !b.textContent.trim()).map(b => b.outerHTML))"
                                + ".concat([...document.querySelectorAll('h1,h2,h3')].map(h => +h.tagName[1])"
                                + ".filter((level, i, all) => level > (i ? all[i - 1] : 0) + 1).map(l => 'h' + l))"
                                + ".concat([...document.querySelectorAll('[id]')].map(e => e.id)"
                                + ".filter((id, i, all) => all.indexOf(id) !== i))"
                                + ".concat(document.documentElement.scrollWidth > innerWidth ? ['wide'] : []).join()")))
                .isEmpty();
    }

    @Test
    void an_editor_judges_a_doubt_and_the_graph_follows() throws IOException {
        signIn();
        assertThat(browser.manage().getCookieNamed("dateline-session").isHttpOnly())
                .isTrue();
        workedOut();
        accessible();
        started.screenshot("review");
        WebElement card = browser.findElement(By.cssSelector("section.card"));
        String doubt = card.findElement(By.tagName("h2")).getText();
        String one = card.findElement(By.name("entity")).getAttribute("value");
        String other = card.findElement(By.name("other")).getAttribute("value");
        send(card, "both speak of the harbour", "They are one");
        heading("Review");
        follow();
        workedOut();
        assertThat(main()).doesNotContain(doubt);
        browser.get(news.home() + "/corrections");
        assertThat(main()).contains("One thing:", "both speak of the harbour", "ines");
        String named = "SELECT DISTINCT ?x { ?m <http://www.w3.org/2005/11/its/rdf#taIdentRef> ?x FILTER(?x IN (<" + one
                + ">, <" + other + ">)) }";
        assertThat(news.ask(named).lines()).hasSize(1);
    }

    @Test
    void an_editor_merges_two_people_and_parts_an_article_from_them() throws IOException {
        String lund = news.entity("Halvard Lund");
        String reuel = news.entity("Tomas Reuel");
        signIn();
        browser.get(news.home() + lund.substring(lund.indexOf("/entity/")));
        browser.findElement(By.linkText("Correct…")).sendKeys(Keys.ENTER);
        heading("Correct Halvard Lund");
        accessible();
        started.screenshot("correct");
        browser.findElement(By.id("words")).sendKeys("Tomas Reuel", Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(ExpectedConditions.elementToBeClickable(By.linkText("They are one")))
                .sendKeys(Keys.ENTER);
        heading("These are one thing");
        accessible();
        started.screenshot("merge");
        send(correction(), "it is a pen name", "Correct it");
        heading("Corrections");
        accessible();
        follow();
        assertThat(main()).contains("One thing: ", "it is a pen name", "just made");

        String both =
                news.ask("SELECT DISTINCT ?x { ?m <http://www.w3.org/2005/11/its/rdf#taIdentRef> ?x FILTER(?x IN (<"
                        + lund + ">, <" + reuel + ">)) }");
        browser.get(news.home() + "/correct?entity=" + EditedStore.encoded(both));
        assertThat(browser.findElements(By.name("in"))).hasSizeGreaterThan(2);
        browser.findElement(By.id("in0")).sendKeys(Keys.SPACE);
        browser.findElement(By.xpath("//button[.='Split']")).sendKeys(Keys.ENTER);
        heading("Some articles mean another thing");
        send(correction(), "another Reuel", "Correct it");
        heading("Corrections");
        follow();
        assertThat(news.ask("SELECT DISTINCT ?x { ?m <http://www.w3.org/2005/11/its/rdf#taIdentRef> ?x"
                        + " FILTER(STRSTARTS(STR(?x), \"" + both.replaceFirst("~.*", "")
                        + "\") || CONTAINS(STR(?x), \"~\")) }"))
                .contains("~");
    }

    @Test
    void a_rejected_statement_leaves_the_page_and_comes_back_when_that_is_taken_back() throws IOException {
        String reuel = news.entity("Tomas Reuel");
        String page = news.home() + reuel.substring(reuel.indexOf("/entity/"));
        By statement = By.xpath("//li[@class='item'][p[contains(., 'Mira Halvorsen') and contains(., 'met')]]");
        signIn();
        browser.get(page);
        browser.executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
        WebElement item = browser.findElement(statement);
        item.findElement(By.linkText("Correct…")).sendKeys(Keys.ENTER);
        heading("Correct a finding");
        accessible();
        browser.findElement(By.linkText("It is wrong")).sendKeys(Keys.ENTER);
        heading("This is wrong");
        send(correction(), "they did not meet", "Correct it");
        heading("Corrections");
        follow();
        started.screenshot("corrections");
        assertThat(main()).contains("Wrong:", "they did not meet");
        browser.get(page);
        assertThat(browser.findElements(statement)).isEmpty();

        browser.get(news.home() + "/corrections");
        browser.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        send(browser.findElement(By.cssSelector("details form")), "they did", "Take it back");
        heading("Corrections");
        follow();
        assertThat(main()).contains("Taken back:", "they did");
        browser.get(page);
        assertThat(browser.findElements(statement)).isNotEmpty();
    }

    @Test
    void pages_of_editors_fit_a_phone_and_the_dark() throws IOException {
        signIn();
        String norwind = news.entity("Norwind");
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 780, "deviceScaleFactor", 2, "mobile", true));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        try {
            for (String path : List.of(
                    "/review",
                    "/corrections",
                    "/correct?entity=" + EditedStore.encoded(norwind),
                    "/correct?do=rename&name=Norwind+ASA&entity=" + EditedStore.encoded(norwind))) {
                browser.get(news.home() + path);
                accessible();
                started.screenshot(
                        "phone-dark" + path.replaceFirst("entity=.*", "").replaceAll("\\W+", "-"));
            }
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        }
        browser.findElement(By.xpath("//button[.='Sign out']")).sendKeys(Keys.ENTER);
        heading("What is in the news");
        browser.get(news.home() + "/review");
        assertThat(main()).contains("Only an editor may do this.");
    }
}
