package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** One statement, figure, piece of speech or post: the sentence with its words marked, and all its parts. */
final class FactPage {
    private static final List<Node> PARTS = List.of(
            Vocabulary.SUBJECT,
            Vocabulary.OBJECT,
            Vocabulary.PLACE,
            Vocabulary.EXPRESSED_BY,
            Vocabulary.ABOUT,
            Vocabulary.CLAIMED_BY,
            Vocabulary.SPEAKER,
            Vocabulary.MEMBER,
            Vocabulary.ORGANIZATION);

    private final NewsGraph graph;
    private final Thing fact;
    private final References references;

    private FactPage(NewsGraph graph, Thing fact) {
        this.graph = graph;
        this.fact = fact;
        this.references = new References(graph);
    }

    static Html body(NewsGraph graph, Thing fact) {
        return new FactPage(graph, fact).body();
    }

    private Html body() {
        Article article = references.article(fact.document());
        List<Html> imprint = new ArrayList<>();
        imprint.add(references.linked(evidence().orElse(fact.document()), article.title()));
        imprint.addAll(article.imprint());
        return series(
                element("p", kind()).with("class", "kind"),
                element("h1", line()),
                element("blockquote", sentence()),
                element("p", Section.row(imprint)),
                Properties.table(references, fact));
    }

    private String kind() {
        return fact.all(Vocabulary.TYPE).stream()
                .map(Words::local)
                .map(Words::spaced)
                .map(name -> name.equals("membership") ? "post held" : name)
                .sorted()
                .findFirst()
                .orElse("thing");
    }

    private Html line() {
        Cards cards = new Cards(references);
        if (fact.is(Vocabulary.STATEMENT)) {
            return cards.statementLine(fact);
        }
        if (fact.is(Vocabulary.FIGURE)) {
            return cards.figureLine(fact);
        }
        return fact.is(Vocabulary.SPEECH) ? cards.speechLine(fact) : cards.postLine(fact);
    }

    private Optional<Node> evidence() {
        return fact.one(Vocabulary.EVIDENCE).or(() -> fact.one(Vocabulary.EXPRESSED_BY));
    }

    private Html sentence() {
        Optional<StoredText.Range> around = evidence().map(this::range);
        if (around.isEmpty()) {
            return Html.NOTHING;
        }
        StoredText text = new StoredText(graph.thing(fact.document(), fact.document())
                .text(Vocabulary.IS_STRING)
                .orElse(""));
        StoredText.Range range = fact.is(Vocabulary.SPEECH) ? line(text, around.get()) : around.get();
        return Mark.around(text, range.begin(), range.end(), marks());
    }

    private static StoredText.Range line(StoredText text, StoredText.Range range) {
        return text.lines().stream()
                .filter(line -> line.begin() <= range.begin() && range.begin() < line.end())
                .findFirst()
                .orElse(range);
    }

    private StoredText.Range range(Node span) {
        Thing thing = graph.thing(fact.document(), span);
        return new StoredText.Range(thing.number(Vocabulary.BEGIN_INDEX), thing.number(Vocabulary.END_INDEX));
    }

    private List<Mark> marks() {
        return PARTS.stream()
                .flatMap(property -> fact.all(property).stream())
                .distinct()
                .flatMap(this::places)
                .map(range -> new Mark(range.begin(), range.end(), element("mark")))
                .sorted(Comparator.comparingInt(Mark::begin))
                .toList();
    }

    /** Where a part stands in the document: a phrase at its own place, an entity wherever it is mentioned. */
    private Stream<StoredText.Range> places(Node part) {
        List<Node> mentions = graph.quads(fact.document(), Node.ANY, Vocabulary.TA_IDENT_REF, part)
                .map(quad -> quad.getSubject())
                .toList();
        return mentions.isEmpty() ? Stream.of(range(part)) : mentions.stream().map(this::range);
    }
}
