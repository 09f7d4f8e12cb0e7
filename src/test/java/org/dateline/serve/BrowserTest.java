package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A reader with a real browser. Skipped where there is no Chromium, unless the environment variable
 * {@code DATELINE_BROWSER} is {@code required}.
 */
class BrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final By ROWS = By.cssSelector("#yasr table tbody tr");

    @TempDir
    static Path profile;

    private static HarbourServer server;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        File chromium = program("CHROMIUM", "chromium");
        File driver = program("CHROMEDRIVER", "chromedriver");
        if (!"required".equals(System.getenv("DATELINE_BROWSER"))) {
            assumeThat(chromium).as("Chromium").isExecutable();
            assumeThat(driver).as("its driver").isExecutable();
        }
        Files.createDirectories(SCREENSHOTS);
        server = new HarbourServer();
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver)
                        .usingAnyFreePort()
                        .build(),
                options(chromium));
    }

    private static File program(String variable, String name) {
        String named = System.getenv(variable);
        Stream<File> onPath =
                Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> new File(folder, name));
        return Stream.concat(Stream.ofNullable(named).map(File::new), onPath)
                .filter(File::canExecute)
                .findFirst()
                .orElse(new File("/usr/bin", name));
    }

    private static ChromeOptions options(File chromium) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** Each test is a reader's first visit. */
    @BeforeEach
    void forget() {
        open("/");
        script("localStorage.clear()");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_reader_runs_the_offered_query_and_opens_an_entity_from_a_row() throws IOException {
        open("/ui/#/dataset/news/query");
        await(By.cssSelector(".yasqe_queryButton"));
        assertThat(script("return document.querySelector('.CodeMirror').CodeMirror.getValue()"))
                .contains("PREFIX dl: <https://w3id.org/dateline/ontology#>");
        assertThat(texts(By.cssSelector(".badge"))).contains("Who did what", "Names", "dl", "schema", "nif");
        browser.findElement(By.cssSelector(".yasqe_queryButton")).click();
        await(ROWS);
        assertThat(browser.findElements(ROWS)).hasSize(5);
        screenshot("query");

        WebElement link = browser.findElement(By.linkText("entity:person-mara-ostrander"));
        String first = browser.getWindowHandle();
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
        screenshot("rows");
        link.click();
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(ExpectedConditions.numberOfWindowsToBe(2));
        browser.getWindowHandles().stream().filter(each -> !each.equals(first)).forEach(browser.switchTo()::window);
        assertThat(await(By.tagName("h1")).getText()).isEqualTo("Mara Ostrander");
        assertThat(browser.getCurrentUrl())
                .startsWith("http://localhost:" + server.server().port() + "/entity/");
        screenshot("entity");
        browser.close();
        browser.switchTo().window(first);
        nothing_broke_and_nothing_left();
    }

    @Test
    void the_info_page_counts_the_graph() throws IOException {
        open("/ui/#/dataset/news/info");
        await(By.id("count-triples-button")).click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(".popover #count-triples-submit-button")))
                .click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.textToBePresentInElementLocated(
                        By.id("dataset-size-table"), "/document/aaaa000011112222"));
        screenshot("info");
        nothing_broke_and_nothing_left();
    }

    @Test
    void the_UI_offers_no_more_than_this_server_does() throws IOException {
        open("/ui/#/manage");
        await(By.cssSelector(".dataset-query"));
        screenshot("ui");
        assertThat(browser.findElement(By.cssSelector(".dataset-remove")).isDisplayed())
                .isFalse();
        nothing_broke_and_nothing_left();
    }

    @Test
    void a_link_to_a_query_fills_it_in() throws IOException {
        open("/entity/person-tomas-velling");
        await(By.linkText("Query this in SPARQL")).click();
        await(By.cssSelector(".yasqe_queryButton"));
        assertThat(script("return document.querySelector('.CodeMirror').CodeMirror.getValue()"))
                .contains("<http://localhost:3030/entity/person-tomas-velling>");
        browser.findElement(By.cssSelector(".yasqe_queryButton")).click();
        await(ROWS);
        nothing_broke_and_nothing_left();
    }

    @Test
    void a_fragment_scrolls_to_its_words() throws IOException {
        open("/document/aaaa000011112222/statement/3333333333333333");
        screenshot("statement");
        await(By.linkText("Quillmar harbour reopens")).click();
        assertThat(script("return document.querySelector(':target').textContent"))
                .isEqualTo("Velling said that Norrland had banned at least 1,200 seasonal dockers.");
        screenshot("fragment");
        nothing_broke_and_nothing_left();
    }

    @Test
    void pages_fit_a_phone_and_the_dark() throws IOException {
        Dimension desk = browser.manage().window().getSize();
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        try {
            for (String path : List.of("/", "/document/aaaa000011112222", "/entity/place-norrland")) {
                open(path);
                assertThat(script("return '' + (document.documentElement.scrollWidth <= window.innerWidth)"))
                        .as(path)
                        .isEqualTo("true");
                screenshot("phone" + path.replace('/', '-'));
            }
            dark("dark");
            open("/document/aaaa000011112222");
            screenshot("phone-dark");
        } finally {
            dark("light");
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            browser.manage().window().setSize(desk);
        }
        for (String path : List.of("/", "/document/aaaa000011112222", "/document/bbbb333344445555")) {
            open(path);
            screenshot("desk" + path.replace('/', '-'));
        }
        nothing_broke_and_nothing_left();
    }

    private static void dark(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** No error stands in the console, and every request went to this machine. */
    private static void nothing_broke_and_nothing_left() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .extracting(LogEntry::getMessage)
                .isEmpty();
        assertThat(browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                        .flatMap(entry -> requested(entry.getMessage()).stream()))
                .isNotEmpty()
                .allMatch(url ->
                        url.startsWith("http://localhost:" + server.server().port() + "/"));
    }

    /** The address of a request over the network; the browser's own pages and inline data go nowhere. */
    private static Optional<String> requested(String event) {
        JsonObject message = JsonParser.parseString(event).getAsJsonObject().getAsJsonObject("message");
        if (!message.get("method").getAsString().equals("Network.requestWillBeSent")) {
            return Optional.empty();
        }
        String url = message.getAsJsonObject("params")
                .getAsJsonObject("request")
                .get("url")
                .getAsString();
        return Stream.of("chrome", "data:", "blob:", "about:").anyMatch(url::startsWith)
                ? Optional.empty()
                : Optional.of(url);
    }

    private static void open(String path) {
        browser.get("about:blank");
        browser.get("http://localhost:" + server.server().port() + path);
    }

    private static WebElement await(By what) {
        return new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(ExpectedConditions.presenceOfElementLocated(what));
    }

    private static List<String> texts(By what) {
        return browser.findElements(what).stream().map(WebElement::getText).toList();
    }

    private static String script(String javascript) {
        return String.valueOf(browser.executeScript(javascript));
    }

    private static void screenshot(String name) throws IOException {
        Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
