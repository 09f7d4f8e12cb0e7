package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** What was drawn from an article, each beside the paragraph of its sentence, in the order of the sentences. */
final class Margin {
    private final Map<Node, Thing> things;
    private final List<Thing> sentences;
    private final Cards cards;

    /** Notes by the place of the first code point of what they rest on. */
    private final TreeMap<Integer, List<Html>> notes = new TreeMap<>();

    Margin(Map<Node, Thing> things, List<Thing> sentences, Cards cards) {
        this.things = things;
        this.sentences = sentences;
        this.cards = cards;
        things.values().stream()
                .sorted(Comparator.comparingInt(Margin::rank)
                        .thenComparing(thing -> thing.node().toString()))
                .forEach(this::add);
    }

    private static int rank(Thing thing) {
        if (thing.is(Vocabulary.STATEMENT)) {
            return 0;
        }
        return thing.is(Vocabulary.FIGURE) ? 1 : 2;
    }

    private void add(Thing thing) {
        Optional<Html> line = line(thing);
        Optional<Thing> place = thing.one(Vocabulary.EVIDENCE)
                .or(() -> thing.one(Vocabulary.EXPRESSED_BY))
                .map(things::get);
        if (line.isPresent() && place.isPresent()) {
            int begin = place.get().number(Vocabulary.BEGIN_INDEX);
            notes.computeIfAbsent(begin, any -> new ArrayList<>())
                    .add(note(thing, line.get(), sentence(begin).orElse(place.get())));
        }
    }

    private Optional<Html> line(Thing thing) {
        if (thing.is(Vocabulary.STATEMENT)) {
            return thing.one(Vocabulary.POST).isPresent() ? Optional.empty() : Optional.of(cards.statementLine(thing));
        }
        if (thing.is(Vocabulary.FIGURE)) {
            return Optional.of(cards.figureLine(thing));
        }
        if (thing.is(Vocabulary.SPEECH)) {
            return Optional.of(cards.speechLine(thing));
        }
        return thing.is(Vocabulary.MEMBERSHIP) ? Optional.of(cards.postLine(thing)) : Optional.empty();
    }

    private Optional<Thing> sentence(int point) {
        return sentences.stream()
                .filter(sentence -> sentence.number(Vocabulary.BEGIN_INDEX) <= point
                        && point < sentence.number(Vocabulary.END_INDEX))
                .findFirst();
    }

    private Html note(Thing thing, Html line, Thing sentence) {
        String fragment = SpanMarks.fragment(sentence.node());
        int number = sentences.indexOf(sentence) + 1;
        Html place = link(new Link("#" + fragment), number == 0 ? "\u2191" : Integer.toString(number))
                .with("class", "place")
                .with("aria-label", number == 0 ? "its words" : "sentence " + number);
        Html details = link(new Link(cards.address(thing)), "details").with("class", "details");
        return element("li", place, text(" "), line, text(" "), details)
                .with("class", kind(thing))
                .with("data-of", fragment);
    }

    private static String kind(Thing thing) {
        if (thing.is(Vocabulary.STATEMENT)) {
            return "drawn statement";
        }
        if (thing.is(Vocabulary.FIGURE)) {
            return "drawn number";
        }
        return thing.is(Vocabulary.SPEECH) ? "drawn quoted" : "drawn post";
    }

    /** The notes of a line of the text. */
    Html beside(StoredText.Range line) {
        List<Html> here = notes.subMap(line.begin(), line.end()).values().stream()
                .flatMap(List::stream)
                .toList();
        return here.isEmpty()
                ? Html.NOTHING
                : element("ul", here).with("class", "margin").with("aria-label", "Drawn from this paragraph");
    }
}
