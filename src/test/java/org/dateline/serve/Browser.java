package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser that looks at a server of ours. Where there is no Chromium, a test that wants one is skipped, unless the
 * environment variable {@code DATELINE_BROWSER} is {@code required}.
 */
public final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final String home;

    private Browser(ChromeDriver driver, String home) {
        this.driver = driver;
        this.home = home;
    }

    /**
     * Starts a browser.
     *
     * @param profile a folder that it may fill
     * @param port that of the server on this machine
     */
    public static Browser start(Path profile, int port) {
        File chromium = program("CHROMIUM", "chromium");
        File chromeDriver = program("CHROMEDRIVER", "chromedriver");
        if (!"required".equals(System.getenv("DATELINE_BROWSER"))) {
            assumeThat(chromium).as("Chromium").isExecutable();
            assumeThat(chromeDriver).as("its driver").isExecutable();
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromeDriver)
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options(chromium, profile)), "http://localhost:" + port);
    }

    private static File program(String variable, String name) {
        Stream<File> onPath =
                Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> new File(folder, name));
        return Stream.concat(Stream.ofNullable(System.getenv(variable)).map(File::new), onPath)
                .filter(File::canExecute)
                .findFirst()
                .orElse(new File("/usr/bin", name));
    }

    private static ChromeOptions options(File chromium, Path profile) {
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

    /** The driver, for what this class does not do. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a page by its path, or by its whole address. */
    public void open(String path) {
        driver.get("about:blank");
        driver.get(path.startsWith("http") ? path : home + path);
    }

    /** What comes after the host in the address of the page. */
    public String path() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(home.length());
    }

    /** The first such element, as soon as there is one. */
    public WebElement await(By what) {
        return await(ExpectedConditions.presenceOfElementLocated(what));
    }

    /** The first such element, as soon as one is to be seen. */
    public WebElement awaitShown(By what) {
        return await(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** What a condition gives, as soon as it holds. */
    public <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    public List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    /** The words of all such elements that are shown. */
    public List<String> texts(By what) {
        return all(what).stream().map(WebElement::getText).toList();
    }

    /** Presses keys where the focus is. */
    public void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses the key for the next element of the page until the focus is on one that a script's condition on {@code it} holds of. */
    public WebElement tabTo(String condition) {
        for (int presses = 0; presses < 200; presses++) {
            keys(Keys.TAB);
            if (script("const it = document.activeElement; return " + condition).equals("true")) {
                return driver.switchTo().activeElement();
            }
        }
        throw new AssertionError("The focus never came to where " + condition);
    }

    /** Runs a script, and gives what it returns as text. */
    public String script(String javascript, Object... arguments) {
        return String.valueOf(driver.executeScript(javascript, arguments));
    }

    /** Keeps a picture of what is shown, beside the others of the tests. */
    public void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows pages as wide and high as this, in CSS pixels, from now on. */
    public void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Shows pages to somebody who prefers the dark, or the light, from now on. */
    public void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Shows pages to somebody whom movement makes ill, from now on. */
    public void still() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Runs no script of pages from now on, or does. */
    public void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** True if all of the page is as wide as the window, so that nobody has to scroll sideways. */
    public boolean fits() {
        return script("return document.documentElement.scrollWidth <= window.innerWidth")
                .equals("true");
    }

    /**
     * What stands in the way of people who cannot see or point well, by the rules of axe for WCAG 2.1 A and AA: for each fault its
     * weight, its rule and the elements.
     */
    public List<String> barriers() {
        try (InputStream axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})
                    .then(result => done(JSON.stringify(result.violations)), failure => done('' + failure));
                """);
        JsonArray violations = JsonParser.parseString(String.valueOf(found)).getAsJsonArray();
        List<String> barriers = new ArrayList<>();
        for (JsonElement violation : violations) {
            JsonObject fault = violation.getAsJsonObject();
            List<String> where = new ArrayList<>();
            fault.getAsJsonArray("nodes")
                    .forEach(node ->
                            where.add(node.getAsJsonObject().get("target").toString()));
            barriers.add(fault.get("impact").getAsString() + " "
                    + fault.get("id").getAsString() + ": " + String.join(", ", where));
        }
        return barriers;
    }

    /** No error stands in the console, and since this was asked last every request went to the server. */
    public void nothingBrokeAndNothingLeft() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .extracting(LogEntry::getMessage)
                .isEmpty();
        assertThat(driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                        .flatMap(entry -> requested(entry.getMessage()).stream()))
                .isNotEmpty()
                .allMatch(url -> url.startsWith(home + "/"));
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

    @Override
    public void close() {
        driver.quit();
    }
}
