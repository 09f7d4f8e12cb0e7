package org.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.WordList;

/** The table of nouns for what a verb says, whose owner does it. */
final class EventNouns {
    private static final EventNouns SHIPPED = new EventNouns();

    private final List<EventNoun> all;
    private final Map<String, EventNoun> byNoun = new HashMap<>();

    private EventNouns() {
        all = WordList.lines(EventNouns.class, "event-nouns.tsv").stream()
                .map(EventNoun::of)
                .toList();
        all.forEach(noun -> byNoun.put(noun.noun() + " " + noun.preposition(), noun));
    }

    /**
     * A noun for what a verb says.
     *
     * @param noun its lemma
     * @param verb the words of the verb
     * @param preposition what stands before whom or what it is done to
     * @param words the verb as the relation table has it, with its preposition
     * @param example a sentence with its names marked
     * @param expected what the sentence states
     */
    record EventNoun(String noun, String verb, String preposition, String words, String example, String expected) {
        static EventNoun of(String line) {
            String[] row = line.split("\t");
            if (row.length != 6) {
                throw new IllegalStateException("[event-nouns.tsv] a row needs six columns: " + line);
            }
            String words = row[3].equals("-") ? row[1] : row[1] + " " + row[3];
            return new EventNoun(row[0], row[1], row[2], words, row[4], row[5]);
        }
    }

    static EventNouns shipped() {
        return SHIPPED;
    }

    List<EventNoun> all() {
        return all;
    }

    Optional<EventNoun> find(String noun, String preposition) {
        return Optional.ofNullable(byNoun.get(noun + " " + preposition));
    }
}
