package org.dateline.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.ContentHash;
import org.dateline.model.Document;
import org.dateline.source.BadInput.Code;
import org.dateline.source.SourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final String STORY = "The harbour wall at Vigo fell on Monday.";

    @TempDir
    private Path folder;

    private final List<Document> documents = new ArrayList<>();
    private final List<BadInput> faults = new ArrayList<>();

    @Test
    void a_text_file_without_header_is_an_article_named_by_its_path() throws Exception {
        String path = write("wall.txt", STORY + "\n");

        assertThat(read(path)).isEqualTo(new ReadCount(1, 0, 0));
        assertThat(documents.get(0))
                .satisfies(document -> assertThat(document.source()).isEqualTo(path))
                .satisfies(document -> assertThat(document.text().chars()).isEqualTo(STORY))
                .satisfies(document -> assertThat(document.language()).isEqualTo("en"))
                .satisfies(document -> assertThat(document.title()).isNull());
    }

    @Test
    void a_whole_header_is_read_in_any_order_and_case() throws Exception {
        read(write("wall.txt", """
                \uFEFFDate: 2021-03-04T23:30:00+02:00
                title: The wall: a history
                PUBLISHER: Harbour News
                Author: Jane Roe
                URL: https://harbour.example/wall
                Language: en-gb

                """ + STORY + "\r\nIt was old.\rVery old. \n\n"));

        assertThat(faults).isEmpty();
        Document document = documents.get(0);
        assertThat(document.source()).isEqualTo("https://harbour.example/wall").isEqualTo(document.url());
        assertThat(document.title()).isEqualTo("The wall: a history");
        assertThat(document.publisher()).isEqualTo("Harbour News");
        assertThat(document.author()).isEqualTo("Jane Roe");
        assertThat(document.published()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(document.language()).isEqualTo("en-GB");
        assertThat(document.text().chars()).isEqualTo(STORY + "\nIt was old.\nVery old.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Warning: the wall may fall\n\nIt did.", "Vigo: a port\nDate: 2021-03-04\n\nIt is old."})
    void a_first_line_with_another_key_is_text(String text) throws Exception {
        read(write("a.txt", text));

        assertThat(documents.get(0).text().chars()).isEqualTo(text);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Date: 4 March 2021    | BAD_DATE   | a.txt
            Date: 2021-02-30      | BAD_DATE   | a.txt
            URL: the wall         | BAD_HEADER | a.txt
            Language: plain words | BAD_HEADER | a.txt
            Section: World        | BAD_HEADER | a.txt:2
            Title: Twice          | BAD_HEADER | a.txt:2
            """)
    void a_bad_line_of_the_header_costs_that_line_and_not_the_article(String line, Code code, String where)
            throws Exception {
        read(write("a.txt", "Title: The wall\n" + line + "\n\n" + STORY));

        assertThat(faults).extracting(BadInput::code).containsExactly(code);
        assertThat(faults.get(0).where()).endsWith(where);
        assertThat(documents.get(0).text().chars()).isEqualTo(STORY);
        assertThat(documents.get(0).title()).isEqualTo("The wall");
        assertThat(documents.get(0).published()).isNull();
    }

    @Test
    void a_header_without_a_blank_line_is_reported_and_used() throws Exception {
        read(write("a.txt", "Title: The wall\n" + STORY));

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.BAD_HEADER);
        assertThat(documents.get(0).title()).isEqualTo("The wall");
        assertThat(documents.get(0).text().chars()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n\u00A0", "\uFEFF", "Title: Nothing\n\n", "Title: Nothing"})
    void a_file_without_text_is_reported(String content) throws Exception {
        read(write("empty.txt", content));

        assertThat(documents).isEmpty();
        assertThat(faults).extracting(BadInput::code).containsExactly(Code.NO_TEXT);
    }

    @Test
    void bytes_that_are_not_utf_8_are_reported_with_their_place() throws Exception {
        Path file = folder.resolve("latin.txt");
        Files.write(file, new byte[] {'c', 'a', 'f', (byte) 0x81, (byte) 0xFF, (byte) 0x8D, '.', '\n'});
        read(file.toString());

        assertThat(documents).isEmpty();
        assertThat(faults.get(0).code()).isEqualTo(Code.NOT_UTF8);
        assertThat(faults.get(0).what()).contains("byte 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html>                                      | NO_TEXT
            <?xml version="1.0"?><recipe>wall</recipe>  | UNKNOWN_KIND
            []                                          | NO_TEXT
            """)
    void what_holds_no_article_is_refused_and_not_read_as_text(String content, Code code) throws Exception {
        read(write("page", content));

        assertThat(documents).isEmpty();
        assertThat(faults).extracting(BadInput::code).containsExactly(code);
    }

    @Test
    void a_folder_is_read_in_the_order_of_names_and_what_is_no_article_is_counted() throws Exception {
        write("b.txt", STORY);
        write("a/z.TXT", STORY);
        write("a/y.ndjson", "{\"text\":\"" + STORY + "\"}");
        write("c.md", STORY);
        write(".hidden.txt", STORY);
        write(".git/x.txt", STORY);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);

        assertThat(read(folder + "/")).isEqualTo(new ReadCount(3, 0, 4));
        assertThat(documents)
                .extracting(Document::source)
                .containsExactly(folder + "/a/y.ndjson#1", folder + "/a/z.TXT", folder + "/b.txt");
    }

    @Test
    void json_lines_are_named_by_url_or_id_or_line_and_a_broken_one_does_not_stop_the_rest() throws Exception {
        String path = write(
                "day.jsonl",
                String.join(
                        "\n",
                        List.of(
                                "\uFEFF{\"id\":\"a\",\"text\":\"One.\\r\\nTwo. \",\"title\":\"T\",\"publisher\":\"P\",\"published\":\"2021-03-04\",\"language\":\"en\"}",
                                "{\"id\":7,\"text\":\"Three.\",\"author\":[\"Jane Roe\",\"Juan Vega\"]}",
                                "{\"id\":\"b\",\"text\":",
                                "{\"id\":\"c\",\"text\":\"Four.\",\"url\":\"https://harbour.example/4\",\"published\":\"soon\"}",
                                "",
                                "{\"id\":\"d\"}",
                                "{\"id\":\"e\",\"text\":\" \"}",
                                "[1]",
                                "{\"text\":\"Five.\"} {}",
                                "{text:'Six.'}",
                                "{\"text\":\"\\ud83d half\"}",
                                "{\"text\":\"Seven.\",\"title\":{\"a\":1}}")));

        read(path);
        assertThat(documents)
                .extracting(Document::source)
                .containsExactly(path + "#a", path + "#7", "https://harbour.example/4", path + "#12");
        assertThat(documents.get(0).text().chars()).isEqualTo("One.\nTwo.");
        assertThat(documents.get(0).published()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(documents.get(1).author()).isEqualTo("Jane Roe, Juan Vega");
        assertThat(faults)
                .extracting(fault -> fault.where().replace(path, "") + " " + fault.code())
                .containsExactly(
                        ":3 NOT_JSON",
                        ":4 BAD_DATE",
                        ":6 NO_TEXT",
                        ":7 NO_TEXT",
                        ":8 NOT_JSON",
                        ":9 NOT_JSON",
                        ":10 NOT_JSON",
                        ":11 NOT_UTF8",
                        ":12 BAD_HEADER");
        assertThat(faults).noneMatch(fault -> fault.what().contains("gson"));
        assertThat(faults).noneMatch(fault -> fault.what().contains("line 1 column"));
    }

    @Test
    void json_nested_without_end_is_reported() throws Exception {
        read(write("deep.jsonl", "{\"text\":" + "[".repeat(100_000) + "\n{\"text\":\"One.\"}"));

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.NOT_JSON);
        assertThat(documents).hasSize(1);
    }

    @Test
    void a_broken_byte_costs_one_record_and_is_found_by_its_place_in_the_file() throws Exception {
        byte[] bytes = "{\"text\":\"One.\"}\n{\"text\":\"T?o.\"}\n{\"text\":\"Three.\"}".getBytes(UTF_8);
        int at = new String(bytes, UTF_8).indexOf('?');
        bytes[at] = (byte) 0xFF;
        Path file = folder.resolve("day.jsonl");
        Files.write(file, bytes);
        read(file.toString());

        assertThat(documents).hasSize(2);
        assertThat(faults.get(0).code()).isEqualTo(Code.NOT_UTF8);
        assertThat(faults.get(0).what()).contains("byte " + at + " ");
    }

    @Test
    void a_record_or_text_beyond_the_limit_is_reported_and_the_rest_is_read() throws Exception {
        byte[] large = new byte[Sources.LIMIT + 10];
        Arrays.fill(large, (byte) 'a');
        Files.write(folder.resolve("large.txt"), large);
        large[0] = '{';
        large[1] = '"';
        large[large.length - 1] = '\n';
        Path lines = Files.write(folder.resolve("more.jsonl"), large);
        Files.writeString(lines, "{\"text\":\"One.\"}", java.nio.file.StandardOpenOption.APPEND);
        read(folder.toString());

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.TOO_LARGE, Code.TOO_LARGE);
        assertThat(documents).extracting(Document::source).containsExactly(folder + "/more.jsonl#2");
    }

    @Test
    void standard_input_is_text_or_json_lines_by_content_and_named_by_its_text() throws Exception {
        read(STORY, "-");
        read(
                "{\"id\":\"a\",\"text\":\"" + STORY + "\"}\n{\"text\":\"One.\",\"url\":\"https://harbour.example/1\"}",
                "-");

        String name = "stdin:" + ContentHash.of(STORY).substring(0, 16);
        assertThat(documents).extracting(Document::source).containsExactly(name, name, "https://harbour.example/1");
    }

    @Test
    void input_that_breaks_off_is_reported() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("pipe closed");
            }
        };
        Sources.of(List.of("-"), broken).read(documents::add, faults::add);

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.UNREADABLE);
    }

    @Test
    void a_path_that_is_not_there_stops_before_anything_is_read() {
        assertThatThrownBy(() -> Sources.of(List.of("-", folder + "/none.txt"), InputStream.nullInputStream()))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING))
                .hasMessageContaining("none.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/news, REFUSED_ADDRESS",
        "http://[::1]/news, REFUSED_ADDRESS",
        "https://192.168.1.1/news, REFUSED_ADDRESS",
        "http://169.254.169.254/latest, REFUSED_ADDRESS",
        "http://8.8.8.8:22/news, REFUSED_ADDRESS"
    })
    void an_address_within_a_private_network_is_refused(String address, Code code) throws Exception {
        assertThat(read(address)).isEqualTo(new ReadCount(0, 1, 0));
        assertThat(faults).extracting(BadInput::code).containsExactly(code);
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private ReadCount read(String path) throws SourceException {
        return read("", path);
    }

    private ReadCount read(String input, String path) throws SourceException {
        return Sources.of(List.of(path), new ByteArrayInputStream(input.getBytes(UTF_8)))
                .read(documents::add, faults::add);
    }
}
