package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Annotation;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Resolution;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityResolverTest {
    private final EntityResolver resolver = new EntityResolver();

    /** Resolves names given as "P Ana Velde; O Norwind", in this order, in a document. */
    private Resolution resolve(String source, String names) {
        List<Mention> mentions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String name : names.split("; ")) {
            String words = name.substring(2);
            mentions.add(new Mention(
                    new Span(text.length(), text.length() + words.length()), words, type(name.charAt(0)), 1));
            text.append(words).append(". ");
        }
        Document document =
                new Document(source, null, null, null, null, null, "en", Text.of(text.toString()), List.of());
        return resolver.resolve(new Annotation(document, List.of(), mentions, List.of(), List.of()));
    }

    private static MentionType type(char letter) {
        return letter == 'P' ? MentionType.PERSON : letter == 'O' ? MentionType.ORGANISATION : MentionType.PLACE;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            P Ana Velde; P Velde; P Ana Velde	Ana Velde
            P Kim Jong-un; P Kim	Kim Jong-un
            P Ana Velde; P Tomas Velde	Ana Velde, Tomas Velde
            O International Monetary Fund; O IMF	International Monetary Fund
            O United Nations Security Council; O Security Council; O UNSC	United Nations Security Council
            O United Nations; O United Nations Security Council	United Nations, United Nations Security Council
            O Apple Inc.; O Apple	Apple Inc.
            O Apple Corps; O Apple Computer; O Apple	Apple Corps, Apple Computer, Apple
            L Kursk region; L Kursk	Kursk region
            L Britain; L UK; L United Kingdom	United Kingdom
            L VIENNA; L Vienna	Vienna
            L USA	United States
            O Velde’s Council; O Velde's Council	Velde's Council
            P Ford; O Ford	Ford, Ford
            P Timothy R. Velde; P Tim Velde; P Velde	Timothy R. Velde
            P Ana M. Velde; P Ana Velde	Ana M. Velde
            P Ana Velde; P Anton Velde	Ana Velde, Anton Velde
            P Ana Kroll Velde; P Ana Brandt Velde	Ana Kroll Velde, Ana Brandt Velde
            P Tomas Velde Jr.; P Velde	Tomas Velde Jr.
            O Nordic Ore & Timber NV; O NOT	Nordic Ore & Timber NV
            O Norwind Eastern Airlines; O Norwind Eastern	Norwind Eastern Airlines
            O Norwind Airlines; O Norwind Bank; O Norwind	Norwind Airlines, Norwind Bank, Norwind
            O Baltic Grain Commission; O Commission	Baltic Grain Commission
            O Baltic Grain Commission; O Nordic Ore Commission; O Commission	Baltic Grain Commission, Nordic Ore Commission, Commission
            O Church of Halvism; O Halvism; O Church	Church of Halvism
            O Baltic Grain Congress; O Congress	Baltic Grain Congress, Congress
            O US Grain Board; O U.S. Grain Board; O American Grain Board	American Grain Board
            O Britain's Grain Board; O British Grain Board; O BGB	Britain's Grain Board
            L Northern Mariana Islands; O American Grain Board; O US Grain Board	Northern Mariana Islands, American Grain Board
            O French Grain Board; O British Grain Board	French Grain Board, British Grain Board
            L DPRK; L North Korea; L North; L South Korea; L South	North Korea, South Korea
            L North Velde; L North	North Velde, North
            L City of Osterby; L Osterby	City of Osterby
            L Osterby; L Osterby City; L New Osterby	Osterby City, New Osterby
            """)
    void forms_of_one_name_are_one_entity(String names, String entities) {
        List<String> found = resolve("a.txt", names).mentions().stream()
                .map(EntityMention::entity)
                .distinct()
                .map(Entity::label)
                .collect(Collectors.toList());
        assertThat(String.join(", ", found)).isEqualTo(entities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
            Comitato Vale	COVA	1
            COVA	Comitato per la Valle	1
            Comitato Vale	XYZ	2
            Norwind	NRW	2
            """)
    void brackets_introduce_an_acronym(String before, String inside, int entities) {
        int bracket = before.length() + 2;
        List<Mention> mentions = List.of(
                new Mention(new Span(0, before.length()), before, MentionType.ORGANISATION, 1),
                new Mention(new Span(bracket, bracket + inside.length()), inside, MentionType.ORGANISATION, 1));
        Text text = Text.of(before + " (" + inside + ") met.");
        Document document = new Document("a.txt", null, null, null, null, null, "en", text, List.of());
        Resolution resolution = resolver.resolve(new Annotation(document, List.of(), mentions, List.of(), List.of()));
        assertThat(resolution.entities()).hasSize(entities);
    }

    @Test
    void a_family_name_after_two_people_means_the_one_named_last() {
        List<EntityMention> mentions = resolve("a.txt", "P Ana Velde; P Tomas Velde; P Velde; P Ana Velde; P Velde")
                .mentions();
        assertThat(mentions.get(2).entity().label()).isEqualTo("Tomas Velde");
        assertThat(mentions.get(4).entity().label()).isEqualTo("Ana Velde");
    }

    @Test
    void documents_that_write_one_name_differently_agree_on_its_key() {
        Entity one = resolve("a.txt", "P Kim Jong-un").entities().get(0);
        Entity other = resolve("b.txt", "P Kim Jong Un").entities().get(0);
        assertThat(one.key()).isEqualTo(other.key());
    }

    @Test
    void a_family_name_alone_does_not_join_people_of_different_documents() {
        Entity one = resolve("a.txt", "P Velde").entities().get(0);
        Entity other = resolve("b.txt", "P Velde").entities().get(0);
        assertThat(one.key()).isNotEqualTo(other.key());
    }

    @Test
    void a_country_is_linked_by_any_of_its_names() {
        Entity country = resolve("a.txt", "L Britain").entities().get(0);
        assertThat(country.label()).isEqualTo("United Kingdom");
        assertThat(country.sameAs()).containsExactly("http://www.wikidata.org/entity/Q145");
        assertThat(country.names()).containsExactly("Britain");
    }

    @Test
    void a_person_never_shares_a_key_with_a_company_of_that_name() {
        List<Entity> entities =
                resolve("a.txt", "P Morgan Stanley; O Morgan Stanley").entities();
        assertThat(entities).extracting(Entity::key).doesNotHaveDuplicates().hasSize(2);
    }
}
