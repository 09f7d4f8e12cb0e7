package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.serve.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * Nothing stands in anybody's way: every sort of page fits a phone and a desk, by day and by night, can be gone through with keys
 * alone, and keeps still for whom movement makes ill. Skipped where there is no Chromium, unless the environment variable
 * {@code DATELINE_BROWSER} is {@code required}.
 */
class BarriersTest {
    /** Notes the elements that come into focus, and those among them of which one does not see it. */
    private static final String WATCH = """
            window.focused = new Set();
            window.unmarked = [];
            document.addEventListener('focusin', event => {
                const it = event.target;
                const parts = [it, ...it.querySelectorAll('*')];
                const marked = parts.some(each => getComputedStyle(each).outlineStyle !== 'none'
                    || it.namespaceURI.endsWith('svg') && each !== it && getComputedStyle(each).stroke !== 'none');
                window.focused.add(it);
                if (!marked || !it.getClientRects().length) {
                    window.unmarked.push(it.outerHTML.slice(0, 120));
                }
            });
            window.reachable = [...document.querySelectorAll(
                    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(it => !it.disabled && it.checkVisibility({visibilityProperty: true}));
            return window.reachable.length;
            """;

    private static final String MISSED =
            "return window.reachable.filter(it => !window.focused.has(it)).map(it => it.outerHTML.slice(0, 120)).join('\\n')";
    private static final String MOVING = """
            return [...document.querySelectorAll('*')].filter(it => {
                const style = getComputedStyle(it);
                return [style.transitionDuration, style.animationDuration].some(each => each.split(', ').some(time => parseFloat(time) > 0))
                    || style.scrollBehavior === 'smooth';
            }).map(it => it.outerHTML.slice(0, 120)).join('\\n')
            """;
    /** Whether each width is looked at by day and by night, and not the narrow one by day and the wide one by night. */
    private static final boolean EACH = Boolean.getBoolean("dateline.barriers.each");

    private static final int TABS_AT_ONCE = 25;
    /** A field for a day takes a key for each of its parts. */
    private static final int PARTS_OF_DATES = 12;

    @TempDir
    static Path folder;

    private static SeedsBrowser seeds;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        seeds = new SeedsBrowser(folder);
        browser = seeds.browser();
    }

    @AfterAll
    static void stop() {
        if (seeds != null) {
            seeds.close();
        }
    }

    @AfterEach
    void forget() {
        browser.size(1280, 900);
        browser.dark(false);
        browser.driver().manage().deleteAllCookies();
    }

    @Test
    void every_page_fits_and_is_free_of_barriers_by_day_and_night() {
        assertThat(faults(seeds.open())).isEmpty();
    }

    @Test
    void every_page_of_editors_fits_and_is_free_of_barriers_by_day_and_night() {
        seeds.signIn();
        assertThat(faults(seeds.editors())).isEmpty();
    }

    private static Map<String, List<String>> faults(Map<String, String> pages) {
        Map<String, List<String>> faults = new TreeMap<>();
        for (int width : new int[] {360, 1280}) {
            browser.size(width, 900);
            for (boolean dark : EACH ? new boolean[] {false, true} : new boolean[] {width > 360}) {
                browser.dark(dark);
                pages.forEach((sort, path) -> {
                    seeds.openWhole(path);
                    List<String> found = new ArrayList<>(browser.barriers());
                    if (!browser.fits()) {
                        found.add("wider than the window");
                    }
                    if (!found.isEmpty()) {
                        faults.put(sort + " at " + width + (dark ? " in the dark" : ""), found);
                    }
                });
            }
        }
        return faults;
    }

    @Test
    void every_page_can_be_gone_through_with_keys_alone() {
        Map<String, String> pages = seeds.open();
        pages.keySet().removeAll(List.of("queries", "api"));
        assertThat(unreached(pages)).isEmpty();
        seeds.signIn();
        assertThat(unreached(seeds.editors())).isEmpty();
    }

    private static Map<String, String> unreached(Map<String, String> pages) {
        Map<String, String> unreached = new TreeMap<>();
        pages.forEach((sort, path) -> {
            browser.open(path);
            seeds.settle();
            int elements = Integer.parseInt(browser.script(WATCH));
            assertThat(elements).as(sort).isGreaterThan(5);
            goRound(elements);
            if (!browser.script(MISSED).isBlank()) {
                // A list of proposals that opens under the hand takes a key for itself.
                goRound(elements);
            }
            String faults =
                    (browser.script(MISSED) + "\n" + browser.script("return window.unmarked.join('\\n')")).strip();
            if (!faults.isEmpty()) {
                unreached.put(sort, faults);
            }
        });
        return unreached;
    }

    private static void goRound(int elements) {
        CharSequence[] tabs = new CharSequence[TABS_AT_ONCE];
        java.util.Arrays.fill(tabs, Keys.TAB);
        for (int pressed = 0; pressed <= elements + PARTS_OF_DATES; pressed += TABS_AT_ONCE) {
            browser.keys(tabs);
        }
    }

    @Test
    void nothing_moves_for_those_who_ask_for_it() {
        browser.still();
        Map<String, String> moving = new TreeMap<>();
        seeds.open().forEach((sort, path) -> {
            browser.open(path);
            seeds.settle();
            String found = browser.script(MOVING);
            if (!found.isEmpty()) {
                moving.put(sort, found);
            }
        });
        assertThat(moving).isEmpty();
    }
}
