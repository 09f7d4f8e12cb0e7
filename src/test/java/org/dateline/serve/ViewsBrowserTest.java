package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An analyst who walks the graph, the timeline and the map in a real browser. Skipped as {@link BrowserTest} is. */
class ViewsBrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String ORSOLYA = "/graph?entity=entity/orsolya-brandt";

    /** Generous for a slow machine with two processors; on such a one it takes about a tenth. */
    private static final Duration FIRST_LAYOUT = Duration.ofSeconds(20);

    @TempDir
    static Path profile;

    @TempDir
    static Path downloads;

    private static NewsServer server;
    private static Browser started;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(SCREENSHOTS);
        server = NewsServer.start(
                ServerOptions.DEFAULT.withPort(0),
                DatabaseMgr.createDatasetGraph(),
                RiverNews.BASE,
                List.of(),
                RiverNews.index(499));
        started = Browser.start(profile, server.port());
        browser = started.driver();
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
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

    @Test
    void a_node_expands_and_collapses() throws IOException {
        graph(ORSOLYA);
        long before = nodes();
        choose("entity/ivo-marek");
        press("toggle");
        until("return dateline.cy.nodes().length > " + before);
        assertThat(shown("entity/nairobi")).isFalse();
        assertThat(shown("entity/ines-caldera")).isTrue();
        assertThat(browser.getCurrentUrl()).contains("open=entity/orsolya-brandt,entity/ivo-marek");
        screenshot("graph-expanded");
        press("toggle");
        until("return dateline.cy.nodes().length === " + before);
        browser.navigate().back();
        until("return dateline.cy.nodes().length > " + before);
        browser.navigate().forward();
        until("return dateline.cy.nodes().length === " + before);
        nothing_broke();
    }

    @Test
    void keys_alone_walk_the_graph() {
        graph(ORSOLYA);
        WebElement canvas = browser.findElement(By.id("graph"));
        canvas.sendKeys(Keys.HOME);
        assertThat(status()).contains("Orsolya Brandt, person").contains("expanded");
        canvas.sendKeys("e");
        await(By.cssSelector("#graph-panel blockquote"));
        canvas.sendKeys(Keys.ESCAPE);
        assertThat(status()).contains("Orsolya Brandt, person");
        canvas.sendKeys(Keys.ARROW_RIGHT);
        canvas.sendKeys(Keys.ARROW_LEFT);
        canvas.sendKeys(Keys.ARROW_DOWN);
        String id = script("return dateline.cy.$(':selected').id()");
        assertThat(id).isNotBlank();
        long before = nodes();
        canvas.sendKeys(Keys.DELETE);
        until("return dateline.cy.getElementById('" + id + "').empty()");
        assertThat(nodes()).isLessThan(before);
        nothing_broke();
    }

    @Test
    void an_edge_opens_its_sentences_in_place() throws IOException {
        graph(ORSOLYA);
        browser.executeScript("dateline.cy.edges('[relation = \"met\"]').first().emit('tap')");
        await(By.cssSelector("#graph-panel blockquote"));
        assertThat(browser.findElement(By.id("graph-panel")).getText())
                .contains("4 statements, 4 independent sources")
                .contains("stood on the quay", "published 2024-03-11", "happened 2024-05-09");
        screenshot("graph-sentences");
        nothing_broke();
    }

    @Test
    void a_filter_narrows_the_graph_and_its_table() {
        graph(ORSOLYA);
        browser.findElement(By.cssSelector("#selection input[value=open]")).click();
        browser.findElement(By.cssSelector("#selection button")).click();
        until("return dateline.cy.edges().length === 1");
        assertThat(browser.getCurrentUrl()).contains("standing=open");
        until("return document.querySelectorAll('#graph-table tbody tr').length === 1");
        browser.navigate().back();
        until("return dateline.cy.edges().length > 3");
        nothing_broke();
    }

    @Test
    void a_path_is_found_between_two() throws IOException {
        graph(ORSOLYA);
        browser.findElement(By.id("path-from")).sendKeys("Orsolya Brandt");
        browser.findElement(By.id("path-to")).sendKeys("entity/nairobi");
        browser.findElement(By.cssSelector("#graph-path button")).click();
        until("return dateline.cy.edges('.on-path').length === 3 || dateline.cy.nodes('.on-path').length === 4");
        until("return document.getElementById('graph-status').textContent.startsWith('A path of 3 steps')");
        screenshot("graph-path");
        nothing_broke();
    }

    @Test
    void a_picture_is_kept_as_PNG_and_as_SVG() throws IOException {
        graph(ORSOLYA);
        press("png");
        byte[] png = downloaded("graph-orsolya-brandt.png");
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        press("svg");
        String svg = new String(downloaded("graph-orsolya-brandt.svg"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(svg).startsWith("<svg").contains("Ivo Marek", "<polygon", "stroke-dasharray");
        nothing_broke();
    }

    @Test
    void a_link_restores_the_very_view() {
        graph(ORSOLYA);
        choose("entity/ivo-marek");
        press("toggle");
        until("return dateline.cy.getElementById('entity/ines-caldera').nonempty()");
        press("pin");
        choose("entity/budapest");
        press("remove");
        until("return dateline.cy.getElementById('entity/budapest').empty()");
        String view = "return JSON.stringify([dateline.shown().nodes.sort(), dateline.shown().edges.sort(),"
                + " Math.round(dateline.cy.getElementById('entity/ivo-marek').position('x'))])";
        String before = script(view);
        String url = browser.getCurrentUrl();
        assertThat(url).contains("pin=", "gone=entity/budapest");
        browser.get("about:blank");
        browser.get(url);
        until("return window.dateline && document.getElementById('graph').dataset.layoutMs > 0");
        assertThat(script(view)).isEqualTo(before);
        nothing_broke();
    }

    @Test
    void five_hundred_nodes_stay_smooth() throws IOException {
        long start = System.nanoTime();
        graph("/graph?entity=entity/great-hub&limit=600");
        Duration first = Duration.ofNanos(System.nanoTime() - start);
        assertThat(nodes()).isEqualTo(500);
        Object frames = browser.executeAsyncScript("const done = arguments[0]; const cy = dateline.cy; let n = 0;"
                + "const start = performance.now(); function step(now) { cy.panBy({x: n % 2 ? 7 : -5, y: 3}); n++;"
                + "if (now - start < 3000) requestAnimationFrame(step); else done(n / (now - start) * 1000); }"
                + "requestAnimationFrame(step);");
        double rate = ((Number) java.util.Objects.requireNonNull(frames)).doubleValue();
        Files.writeString(
                SCREENSHOTS.resolve("graph-500.txt"),
                "open to first layout " + first.toMillis() + " ms, of it the layout "
                        + script("return document.getElementById('graph').dataset.layoutMs") + " ms; panning "
                        + Math.round(rate) + " frames a second\n");
        browser.executeScript("dateline.cy.fit(undefined, 40)");
        screenshot("graph-500");
        assertThat(first).isLessThan(FIRST_LAYOUT);
        assertThat(rate).isGreaterThan(10);
        nothing_broke();
    }

    @Test
    void a_bar_narrows_the_timeline() throws IOException {
        open("/timeline?entity=entity/orsolya-brandt");
        screenshot("timeline");
        long before = browser.findElements(By.cssSelector(".items > li")).size();
        browser.findElement(By.cssSelector(".bars a[aria-label^='2024-06']")).sendKeys(Keys.ENTER);
        await(By.cssSelector(".widen"));
        assertThat(browser.findElements(By.cssSelector(".items > li"))).hasSizeLessThan((int) before);
        browser.findElement(By.linkText("Show all time")).click();
        until("return document.querySelectorAll('.items > li').length === " + before);
        nothing_broke();
    }

    @Test
    void a_circle_of_the_map_opens_its_statements() throws IOException {
        open("/map?entity=entity/orsolya-brandt");
        screenshot("map");
        browser.findElement(By.cssSelector(".map-steps [data-move=world]")).click();
        until("return document.getElementById('map').getAttribute('viewBox').startsWith('0 0 10000')");
        open("/map?zoom=0");
        screenshot("map-world");
        browser.findElement(By.cssSelector("#map a[aria-label^='Nairobi']")).sendKeys(Keys.ENTER);
        until("return location.pathname === '/timeline'");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Nairobi");
        nothing_broke();
    }

    @Test
    void views_fit_every_width_and_the_dark() throws IOException {
        List<String> paths = List.of(
                "/graph", ORSOLYA, "/timeline?entity=entity/orsolya-brandt", "/map?entity=entity/orsolya-brandt");
        try {
            for (int width : List.of(360, 1920)) {
                for (String scheme : List.of("light", "dark")) {
                    emulate(width, scheme);
                    for (int i = 0; i < paths.size(); i++) {
                        fits(paths.get(i), "view" + i + "-" + width + "-" + scheme);
                    }
                }
            }
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        }
        nothing_broke();
    }

    private static void emulate(int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private static void fits(String path, String name) throws IOException {
        open(path);
        if (path.equals(ORSOLYA)) {
            until("return document.getElementById('graph').dataset.layoutMs > 0");
            browser.executeScript("dateline.cy.fit(undefined, 40)");
        }
        assertThat(script("return '' + (document.documentElement.scrollWidth <= window.innerWidth)"))
                .as(name)
                .isEqualTo("true");
        screenshot(name);
    }

    private static void graph(String path) {
        open(path);
        until("return window.dateline && document.getElementById('graph').dataset.layoutMs > 0");
    }

    private static void choose(String id) {
        browser.executeScript("dateline.cy.getElementById(arguments[0]).emit('tap')", id);
    }

    private static void press(String tool) {
        await(By.cssSelector("[data-do=" + tool + "]")).click();
    }

    private static boolean shown(String id) {
        return Boolean.parseBoolean(script("return dateline.cy.getElementById('" + id + "').nonempty()"));
    }

    private static long nodes() {
        return Long.parseLong(script("return dateline.cy.nodes().length"));
    }

    private static String status() {
        return browser.findElement(By.id("graph-status")).getText();
    }

    private static byte[] downloaded(String name) throws IOException {
        Path file = downloads.resolve(name);
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(any -> Files.exists(file));
        return Files.readAllBytes(file);
    }

    private static void nothing_broke() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .extracting(LogEntry::getMessage)
                .filteredOn(message -> !message.contains("/ui/favicon") && !message.contains("/complete.json"))
                .isEmpty();
    }

    private static void open(String path) {
        browser.get("about:blank");
        browser.get("http://localhost:" + server.port() + path);
    }

    private static void until(String condition) {
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(any -> Boolean.TRUE.equals(browser.executeScript(condition)));
    }

    private static WebElement await(By what) {
        return new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.presenceOfElementLocated(what));
    }

    private static String script(String javascript) {
        return String.valueOf(browser.executeScript(javascript));
    }

    private static void screenshot(String name) {
        started.screenshot(name);
    }
}
