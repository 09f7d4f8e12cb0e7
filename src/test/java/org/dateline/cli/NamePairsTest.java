package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.evaluate.NamePair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the gold of names across documents to what its head promises. */
class NamePairsTest {
    private static final Path TABLE = Path.of("src/test/resources/org/dateline/cli/name-pairs.tsv");
    private static final String BLIND = "blind";
    private static final Set<String> PARTS = Set.of("dev", "test", BLIND);
    private static final Set<String> SAME_WORDS = Set.of("same-name", "homonym");
    private static final Set<String> ALWAYS_ONE = Set.of("same-name", "form");
    private static final Set<String> NEVER_ONE = Set.of("homonym", "similar", "other-type");
    private static final Set<String> EITHER = Set.of("family-name", "spelling", "acronym");
    private static final int FEWEST_BLIND = 300;

    private static List<NamePair> pairs = List.of();

    @BeforeAll
    static void read() throws IOException {
        pairs = NamePair.read(TABLE);
    }

    @Test
    void parts_and_kinds_are_those_of_the_head() {
        Set<String> kinds =
                Stream.of(ALWAYS_ONE, NEVER_ONE, EITHER).flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(pairs).extracting(NamePair::part).hasSameElementsAs(PARTS);
        for (String part : PARTS) {
            assertThat(in(part::equals)).extracting(NamePair::kind).as(part).hasSameElementsAs(kinds);
        }
        assertThat(in(BLIND::equals)).hasSizeGreaterThanOrEqualTo(FEWEST_BLIND);
    }

    @Test
    void a_pair_is_of_two_documents_and_stands_once() {
        assertThat(pairs)
                .allMatch(pair -> !pair.one().document().equals(pair.other().document()));
        assertThat(pairs)
                .extracting(pair -> Set.of(place(pair.one()), place(pair.other())))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_kind_agrees_with_words_types_and_answer() {
        assertThat(pairs)
                .allMatch(pair -> !SAME_WORDS.contains(pair.kind())
                        || folded(pair.one().text()).equals(folded(pair.other().text())))
                .allMatch(pair -> !ALWAYS_ONE.contains(pair.kind()) || pair.same())
                .allMatch(pair -> !NEVER_ONE.contains(pair.kind()) || !pair.same())
                .allMatch(pair -> pair.kind().equals("other-type")
                        == (pair.one().type() != pair.other().type()))
                .noneMatch(pair -> pair.note().isBlank());
    }

    @Test
    void names_of_dev_are_not_in_test() {
        assertThat(words(in("dev"::equals), NamePair.Name::text))
                .doesNotContainAnyElementsOf(words(in("test"::equals), NamePair.Name::text));
    }

    @Test
    void documents_of_the_blind_part_are_in_no_other() {
        assertThat(words(in(BLIND::equals), NamePair.Name::document))
                .doesNotContainAnyElementsOf(words(in(part -> !part.equals(BLIND)), NamePair.Name::document));
    }

    private static List<NamePair> in(Predicate<String> part) {
        return pairs.stream().filter(pair -> part.test(pair.part())).toList();
    }

    private static Set<String> words(List<NamePair> some, Function<NamePair.Name, String> word) {
        return some.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .map(word)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map.Entry<String, String> place(NamePair.Name name) {
        return Map.entry(name.document(), name.text());
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
