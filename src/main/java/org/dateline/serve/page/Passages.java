package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.rdf.Vocabulary;

/** Words of an article in their sentence, with the sentences before and after. Each article is read once. */
final class Passages {
    private final NewsGraph graph;
    private final Map<String, Sentences> articles = new HashMap<>();

    Passages(NewsGraph graph) {
        this.graph = graph;
    }

    private record Sentences(StoredText text, List<Offsets> places) {
        Optional<Offsets> last(int before) {
            return places.stream().filter(place -> place.end() <= before).reduce((first, second) -> second);
        }

        Optional<Offsets> first(int after) {
            return places.stream().filter(place -> place.begin() >= after).findFirst();
        }

        Optional<Offsets> at(int point) {
            return places.stream()
                    .filter(place -> place.begin() <= point && point < place.end())
                    .findFirst();
        }

        Html words(int begin, int end) {
            return Html.text(text.words(begin, end));
        }
    }

    /** A quotation of the words that stand at a place; empty if the article is not as long. */
    Optional<Html> around(String document, Offsets place) {
        Sentences sentences = articles.computeIfAbsent(document, this::read);
        return Optional.of(place)
                .filter(found -> found.end() <= sentences.text().length() && found.begin() < found.end())
                .map(found -> quotation(sentences, found));
    }

    private static Html quotation(Sentences sentences, Offsets words) {
        int begin = sentences.at(words.begin()).map(Offsets::begin).orElse(words.begin());
        int end = sentences.at(words.end() - 1).map(Offsets::end).orElse(words.end());
        boolean whole = begin == words.begin() && end == words.end();
        Html core = whole
                ? element("span", sentences.words(begin, end)).with("class", "core")
                : element(
                                "span",
                                sentences.words(begin, words.begin()),
                                element("mark", sentences.words(words.begin(), words.end())),
                                sentences.words(words.end(), end))
                        .with("class", "core");
        return element(
                "blockquote",
                beside(sentences, sentences.last(begin), ""),
                core,
                beside(sentences, sentences.first(end), " "));
    }

    private static Html beside(Sentences sentences, Optional<Offsets> place, String space) {
        return place.<Html>map(sentence -> series(
                        text(space),
                        element("span", sentences.words(sentence.begin(), sentence.end()))
                                .with("class", "beside"),
                        text(space.isEmpty() ? " " : "")))
                .orElse(Html.NOTHING);
    }

    private Sentences read(String document) {
        Node node = NodeFactory.createURI(document);
        String text = graph.value(node, node, Vocabulary.IS_STRING).orElse("");
        List<Offsets> places = graph.quads(node, Node.ANY, Vocabulary.TYPE, Vocabulary.SENTENCE)
                .filter(quad -> quad.getSubject().isURI())
                .flatMap(quad -> Offsets.of(quad.getSubject().getURI()).stream())
                .sorted(Comparator.comparingInt(Offsets::begin))
                .toList();
        return new Sentences(new StoredText(text), places);
    }
}
