package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.serve.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the README from the reports in {@code seeds/}. They are left in {@code target/screenshots}; a look at them, and
 * {@code cp target/screenshots/readme-*.png src/docs/}, brings the README up to date.
 */
class PicturesTest {
    private static final Path DOCS = Path.of("src", "docs");
    private static final int LARGEST = 200_000;

    @TempDir
    static Path folder;

    @Test
    void the_pictures_of_the_readme_are_taken_from_the_seeds() throws IOException {
        try (SeedsBrowser seeds = new SeedsBrowser(folder)) {
            Map<String, String> pages = seeds.open();
            Browser browser = seeds.browser();
            browser.size(1200, 760);
            browser.dark(false);
            browser.open(pages.get("person"));
            browser.script("document.querySelectorAll('.group[open] .evidence')[0].open = true");
            taken(seeds, "entity");
            browser.open(pages.get("graph"));
            taken(seeds, "graph");
            browser.size(1200, 860);
            browser.open(pages.get("ledger"));
            taken(seeds, "ledger");
        }
        for (String name : List.of("entity", "ledger", "graph")) {
            shown(name);
        }
    }

    private static void taken(SeedsBrowser seeds, String name) {
        seeds.settle();
        seeds.browser().screenshot("readme-" + name);
    }

    private static void shown(String name) throws IOException {
        Path shown = DOCS.resolve("readme-" + name + ".png");
        assertThat(shown).exists();
        assertThat(Files.size(shown)).isLessThan(LARGEST);
        assertThat(Files.readString(Path.of("README.md"))).contains("](src/docs/readme-" + name + ".png)");
    }
}
