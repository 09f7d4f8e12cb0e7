package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpTest {
    private static final Least LEAST = new Least(500, 5);

    @TempDir
    private Path folder;

    private final List<Entry> entries = new ArrayList<>();
    private final List<BadLine> faults = new ArrayList<>();

    @Test
    void cities_regions_and_capitals_of_geonames_are_taken_with_their_names_in_latin_letters() throws IOException {
        Dump.Count count = read(sample("places.txt"));
        assertThat(entries)
                .extracting(Entry::name)
                .containsExactly("Tessen", "Tessen", "Osterby", "Osterby", "Vårdö", "Karvenia");
        assertThat(entries.get(0))
                .isEqualTo(new Entry(
                        EntityType.PLACE,
                        NameClass.CITY,
                        "https://sws.geonames.org/900001/",
                        240_000,
                        "Tessen",
                        List.of("Tessenum"),
                        "XK"));
        assertThat(entries.get(4).nameClass()).isEqualTo(NameClass.CAPITAL);
        assertThat(entries.get(4).others()).containsExactly("Vardo", "Wardoe");
        assertThat(entries.get(5).nameClass()).isEqualTo(NameClass.REGION);
        assertThat(count).isEqualTo(new Dump.Count(10, 6, 2));
    }

    @Test
    void known_items_of_wikidata_are_taken_by_what_they_are_instances_of() throws IOException {
        Dump.Count count = read(sample("items.json"));
        assertThat(entries.get(0))
                .isEqualTo(new Entry(
                        EntityType.ORGANISATION,
                        NameClass.COMPANY,
                        "http://www.wikidata.org/entity/Q990000001",
                        12,
                        "Nordhaven Shipping",
                        List.of("NHS Lines", "NVHS"),
                        ""));
        assertThat(entries)
                .extracting(Entry::name)
                .containsExactly(
                        "Nordhaven Shipping",
                        "Elin Varga",
                        "Elin Varga",
                        "Marek Dobos",
                        "Marek Dobos",
                        "Tessen",
                        "Sable & Quill");
        assertThat(count).isEqualTo(new Dump.Count(15, 7, 1));
    }

    @Test
    void a_bad_line_is_reported_with_its_number_and_reading_goes_on() throws IOException {
        read(sample("places.txt"));
        read(sample("items.json"));
        assertThat(faults).extracting(BadLine::line).containsExactly(9L, 10L, 13L);
        assertThat(faults.get(0).toString()).contains("places.txt:9]").contains("19 columns, not 3");
        assertThat(faults.get(1).what()).isEqualTo("the id is no number: 9x");
    }

    @Test
    void bytes_that_are_not_utf_8_spoil_their_line_alone() throws IOException {
        Path file = sample("places.txt");
        byte[] bytes = Files.readAllBytes(file);
        bytes[8] = (byte) 0xFF;
        Files.write(file, bytes);
        Dump.Count count = read(file);
        assertThat(faults.get(0).what()).isEqualTo("the line is not UTF-8");
        assertThat(count.entries()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"places.txt", "items.json"})
    void a_compressed_dump_is_read_like_a_plain_one(String name) throws IOException {
        Path plain = sample(name);
        Path packed = folder.resolve(name + ".gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(plain, out);
        }
        read(plain);
        List<Entry> fromPlain = List.copyOf(entries);
        entries.clear();
        read(packed);
        assertThat(entries).isEqualTo(fromPlain).isNotEmpty();
    }

    @Test
    void one_entity_a_line_without_brackets_and_commas_is_a_dump_too() throws IOException {
        Path file = sample("items.json");
        String bare =
                Files.readString(file).replace("[\n{", "{").replace(",\n", "\n").replace("\n]\n", "\n");
        Files.writeString(file, bare);
        assertThat(read(file).entries()).isEqualTo(7);
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("cities.csv"), "name,country\nTessen,Karvenia\n");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("neither a table of GeoNames");
    }

    private Dump.Count read(Path file) throws IOException {
        return new Dump(file, LEAST).read(entries::add, faults::add);
    }

    private Path sample(String name) throws IOException {
        try (InputStream in = DumpTest.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
        }
    }

    @Test
    void an_entry_survives_its_line() throws BadLineException {
        Entry entry = new Entry(
                EntityType.ORGANISATION,
                NameClass.MEDIA,
                "http://www.wikidata.org/entity/Q1",
                3,
                "A|B\tC",
                List.of("D"),
                "NO");
        assertThat(Entry.parse(entry.line())).satisfies(read -> {
            assertThat(read.name()).isEqualTo("A B C");
            assertThat(read.others()).containsExactly("D");
            assertThat(read.country()).isEqualTo("NO");
            assertThat(read.line().getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(entry.line().getBytes(StandardCharsets.UTF_8));
        });
    }
}
