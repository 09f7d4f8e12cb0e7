package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningStoreTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name_a_folder() {
        path = folder.resolve("store");
    }

    @Test
    void a_folder_that_is_not_there_is_not_opened_but_named() {
        assertThatThrownBy(() -> NewsStore.open(path))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no store at " + path)
                .hasMessageContaining("dateline build");
        assertThat(path).doesNotExist();
    }

    @Test
    void a_plain_file_is_no_store() throws IOException {
        Files.writeString(path, "words");
        assertThatThrownBy(() -> NewsStore.open(path)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> NewsStore.openOrCreate(path, Articles.BASE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void a_folder_within_a_plain_file_cannot_be_made() throws IOException {
        Files.writeString(path, "words");
        assertThatThrownBy(() -> NewsStore.openOrCreate(path.resolve("inner"), Articles.BASE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("store can be made");
    }

    @Test
    void a_folder_of_other_files_is_left_alone() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("thesis.txt"), "words");
        assertThatThrownBy(() -> NewsStore.open(path))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not a store");
        assertThatThrownBy(() -> NewsStore.openOrCreate(path, Articles.BASE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("thesis.txt");
        assertThat(path.resolve(StoreDirectory.DESCRIPTION)).doesNotExist();
    }

    @Test
    void another_base_than_the_stores_is_refused() {
        NewsStore.openOrCreate(path, Articles.BASE).close();
        assertThatThrownBy(() -> NewsStore.openOrCreate(path, "https://news.example/"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(Articles.BASE)
                .hasMessageContaining("https://news.example/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "news/", "urn:news", "http://news.example", "not an IRI/"})
    void a_base_must_be_an_absolute_iri_that_ends_in_a_slash(String base) {
        assertThatThrownBy(() -> NewsStore.openOrCreate(path, base))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("base");
        assertThat(path).doesNotExist();
    }

    @Test
    void a_store_of_a_newer_format_is_refused() throws IOException {
        NewsStore.openOrCreate(path, Articles.BASE).close();
        Files.writeString(path.resolve(StoreDirectory.DESCRIPTION), "format=3\nbase=" + Articles.BASE + "\n");
        assertThatThrownBy(() -> NewsStore.open(path))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void a_store_of_an_older_format_is_refused() throws IOException {
        NewsStore.openOrCreate(path, Articles.BASE).close();
        Files.writeString(path.resolve(StoreDirectory.DESCRIPTION), "format=1\nbase=" + Articles.BASE + "\n");
        assertThatThrownBy(() -> NewsStore.open(path))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("older version");
    }

    @Test
    void a_store_that_is_open_already_is_refused() {
        try (NewsStore store = NewsStore.openOrCreate(path, Articles.BASE)) {
            assertThatThrownBy(() -> NewsStore.open(path))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("open already");
            assertThat(store.documents()).isEmpty();
        }
        NewsStore.open(path).close();
    }

    @Test
    void a_store_in_use_by_another_process_is_refused_and_the_process_named() throws Exception {
        NewsStore.openOrCreate(path, Articles.BASE).close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldStore.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThatThrownBy(() -> NewsStore.open(path))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + other.pid());
        } finally {
            other.destroyForcibly().waitFor();
        }
        NewsStore.open(path).close();
    }

    @Test
    void a_creation_cut_off_before_the_database_is_taken_up() throws IOException {
        new StoreDirectory(path).describe(Articles.BASE);
        NewsStore.open(path).close();
        Files.createDirectories(folder.resolve("empty"));
        NewsStore.openOrCreate(folder.resolve("empty"), Articles.BASE).close();
        Files.createDirectories(folder.resolve("begun"));
        Files.writeString(folder.resolve("begun").resolve(StoreDirectory.DESCRIPTION + ".tmp"), "form");
        NewsStore.openOrCreate(folder.resolve("begun"), Articles.BASE).close();
    }

    @Test
    void a_creation_cut_off_between_the_files_of_the_database_is_taken_up() throws IOException {
        NewsStore.openOrCreate(path, Articles.BASE).close();
        List<String> names;
        try (Stream<Path> files = Files.list(path.resolve("Data-0001"))) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        for (int kept = 0; kept < names.size(); kept += 5) {
            Path cut = folder.resolve("cut-" + kept);
            new StoreDirectory(cut).describe(Articles.BASE);
            Files.createDirectories(cut.resolve("Data-0001"));
            for (String name : names.subList(0, kept)) {
                Files.createFile(cut.resolve("Data-0001").resolve(name));
            }
            try (NewsStore store = NewsStore.open(cut)) {
                assertThat(store.write(Articles.all()).added()).isEqualTo(3);
            }
        }
    }

    @Test
    void a_database_whose_description_is_lost_is_taken_up_if_its_documents_are_under_the_base() throws IOException {
        try (NewsStore store = NewsStore.openOrCreate(path, Articles.BASE)) {
            store.write(Articles.all());
        }
        Files.delete(path.resolve(StoreDirectory.DESCRIPTION));
        assertThatThrownBy(() -> NewsStore.openOrCreate(path, "https://news.example/"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not of Dateline");
        try (NewsStore store = NewsStore.openOrCreate(path, Articles.BASE)) {
            assertThat(store.documents()).hasSize(3);
        }
    }

    @Test
    void an_unfinished_compaction_is_forgotten() throws IOException {
        try (NewsStore store = NewsStore.openOrCreate(path, Articles.BASE)) {
            store.write(Articles.all());
        }
        Files.createDirectories(path.resolve("Data-0002-tmp"));
        Files.createFile(path.resolve("Data-0002-tmp").resolve("SPO.dat"));
        try (NewsStore store = NewsStore.open(path)) {
            assertThat(store.documents()).hasSize(3);
            assertThat(path.resolve("Data-0002-tmp")).doesNotExist();
        }
    }
}
