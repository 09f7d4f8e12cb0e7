package org.dateline.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.WordList;
import org.dateline.resolve.Countries;

/** The nouns by which a text speaks again of what it has named, and what it has called so already ("the airline Norwind"). */
final class Descriptions {
    private static final Map<String, Noun> NOUNS = read();

    /** What a text has called by which noun, the last of each. */
    private final Map<String, Entity> called = new HashMap<>();

    private final Map<Entity, Integer> namings = new HashMap<>();

    /**
     * A noun that describes.
     *
     * @param kind O organisation, P one that is no business, B a business, C country, L other place
     * @param general true if any such thing in the text may be meant
     */
    record Noun(char kind, boolean general) {
        /** Whether it is a noun for organisations. */
        boolean isBody() {
            return kind == 'O' || kind == 'P' || kind == 'B';
        }

        boolean fits(Entity entity) {
            boolean country = Countries.shipped().named(entity.label()).isPresent();
            boolean named = isBody()
                    && entity.type() == EntityType.PLACE
                    && noun(head(entity)).filter(this::equals).isPresent();
            return switch (kind) {
                case 'O', 'P' -> entity.type() == EntityType.ORGANISATION || named;
                case 'B' -> entity.type() == EntityType.ORGANISATION && !isPublic(entity);
                case 'C' -> entity.type() == EntityType.PLACE && country;
                default -> entity.type() == EntityType.PLACE && !country;
            };
        }
    }

    /** "Penn Primary School", which "the company" does not mean. */
    private static boolean isPublic(Entity entity) {
        return noun(head(entity)).filter(noun -> noun.kind() == 'P').isPresent();
    }

    /** What the name of an organisation says that it is, in small letters: "court" for the "Supreme Court", "church" for the "Church of Norway". */
    private static String head(Entity entity) {
        String[] words = entity.label().toLowerCase(Locale.ROOT).split(" ");
        boolean first = words.length > 2 && words[1].equals("of");
        return first ? words[0] : words[words.length - 1];
    }

    private static Map<String, Noun> read() {
        Map<String, Noun> nouns = new HashMap<>();
        for (String line : WordList.lines(Descriptions.class, "description-nouns.tsv")) {
            String[] row = line.split("\t");
            nouns.put(row[0], new Noun(row[1].charAt(0), row[2].equals("general")));
        }
        return nouns;
    }

    static Optional<Noun> noun(String lemma) {
        return Optional.ofNullable(NOUNS.get(lemma));
    }

    /** Notes that the text calls an entity so. */
    void call(String noun, Entity entity) {
        called.put(noun, entity);
    }

    /** Notes what the name of an organisation says that it is: "the court" for the "Supreme Court", "the church" for the "Church of Norway". */
    void name(Entity entity) {
        if (entity.type() == EntityType.PERSON || entity.label().indexOf(' ') < 0) {
            return;
        }
        String head = head(entity);
        boolean body = noun(head).filter(Noun::isBody).isPresent();
        if (body || entity.type() == EntityType.ORGANISATION && NOUNS.containsKey(head)) {
            int named = namings.merge(entity, 1, Integer::sum);
            Entity other = called.get(head);
            // "the museum" of which the text has spoken most, and not one that it names in passing.
            boolean rarer = other != null && namings.getOrDefault(other, 0) > named + 1;
            if (!rarer) {
                call(head, entity);
            }
        }
    }

    Optional<Entity> lastCalled(String noun) {
        return Optional.ofNullable(called.get(noun));
    }
}
