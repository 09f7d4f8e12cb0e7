package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/**
 * What somebody needs to see of a thing or a finding to judge it: names, kind, links, and some of the words in which articles speak of
 * it. It looks at a sample, so that a thing of thousands of articles takes no longer. To be used inside a transaction, for one page.
 */
public final class Portrait {
    private static final int SAYINGS = 50;
    private static final int ARTICLES = 2000;
    /** How many code points of the text are shown on each side of a name. */
    private static final int AROUND = 180;

    private final NewsGraph graph;
    private final References references;

    public Portrait(NewsGraph graph) {
        this.graph = graph;
        this.references = new References(graph);
    }

    /** The IRI of what is given by its path on this server, or by its IRI. */
    public String iri(String pathOrIri) {
        return pathOrIri.contains("://")
                ? pathOrIri
                : graph.named(pathOrIri.startsWith("/") ? pathOrIri : "/" + pathOrIri)
                        .getURI();
    }

    /** How a thing is called. */
    public String label(String iri) {
        return graph.label(node(iri));
    }

    /** Its name as a link to its page. */
    public Html link(String iri) {
        return references.linked(node(iri), label(iri));
    }

    /** A thing elsewhere as a link there. */
    public static Html web(String iri) {
        return Link.web(iri).<Html>map(to -> Html.link(to, iri)).orElseGet(() -> text(iri));
    }

    /** True if the graph has a person, place or organisation of that IRI. */
    public boolean isEntity(String iri) {
        return graph.thing(node(iri)).filter(Portrait::isEntity).isPresent();
    }

    private static boolean isEntity(Thing thing) {
        return Kinds.OF_ENTITIES.keySet().stream().anyMatch(thing::is);
    }

    /** True if the graph has a statement, figure or passage of speech of that IRI. */
    public boolean isFinding(String iri) {
        return graph.thing(node(iri))
                .filter(thing ->
                        thing.is(Vocabulary.STATEMENT) || thing.is(Vocabulary.FIGURE) || thing.is(Vocabulary.SPEECH))
                .isPresent();
    }

    /** A thing: what it is called, and what so many articles say of it. */
    public Html thing(String iri, int articles) {
        Node node = node(iri);
        List<Thing> sayings = graph.sayings(node, SAYINGS);
        TreeSet<String> names = new TreeSet<>();
        Collection<String> links = links(iri);
        for (Thing saying : sayings) {
            saying.all(Vocabulary.PREF_LABEL).forEach(name -> names.add(Words.local(name)));
            saying.all(Vocabulary.ALT_LABEL).forEach(name -> names.add(Words.local(name)));
        }
        names.remove(label(iri));
        Map<Node, Node> places = places(node);
        String many = places.size() >= ARTICLES ? "more than " : "";
        return series(
                element("p", kind(sayings)).with("class", "kind"),
                element("p", element("strong", link(iri))),
                names.isEmpty() ? Html.NOTHING : element("p", "Also: " + String.join(" · ", names)),
                links.isEmpty() ? Html.NOTHING : element("p", text("The same as "), Section.row(webs(links))),
                element("p", "In " + many + Words.counted(places.size(), "article", "articles")),
                series(places.entrySet().stream()
                        .limit(articles)
                        .map(place -> quotation(place.getKey(), place.getValue()))
                        .toList()));
    }

    /** The same thing elsewhere, as IRIs. */
    public Collection<String> links(String iri) {
        TreeSet<String> links = new TreeSet<>();
        graph.sayings(node(iri), SAYINGS).stream()
                .flatMap(saying -> saying.all(Vocabulary.SAME_AS).stream())
                .filter(Node::isURI)
                .forEach(same -> links.add(same.getURI()));
        return links;
    }

    private static List<Html> webs(Collection<String> links) {
        return links.stream().map(Portrait::web).toList();
    }

    private static String kind(List<Thing> sayings) {
        return sayings.stream()
                .flatMap(saying -> saying.all(Vocabulary.TYPE).stream())
                .map(Kinds.OF_ENTITIES::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("entity");
    }

    /** The first mention of a thing in each article. */
    private Map<Node, Node> places(Node thing) {
        Map<Node, Node> first = new LinkedHashMap<>();
        for (Quad quad : graph.sources(Vocabulary.TA_IDENT_REF, thing, ARTICLES)) {
            first.putIfAbsent(quad.getGraph(), quad.getSubject());
        }
        return first;
    }

    /** The articles that mention a thing, at most so many, as ticks that send their IRIs. */
    public Html articles(String iri, int limit) {
        List<Html> ticks = new ArrayList<>();
        places(node(iri)).forEach((document, mention) -> {
            if (ticks.size() < limit) {
                Article article = references.article(document);
                List<Html> words = new ArrayList<>();
                words.add(text(article.title()));
                words.addAll(article.imprint());
                ticks.add(series(
                        Fields.tick("in" + ticks.size(), "in", path(document), Section.row(words)),
                        quotation(document, mention)));
            }
        });
        return series(ticks);
    }

    private String path(Node document) {
        return graph.page(document).map(link -> link.address().substring(1)).orElse(document.getURI());
    }

    private Html quotation(Node document, Node mention) {
        Thing phrase = graph.thing(document, mention);
        StoredText text = new StoredText(
                graph.thing(document, document).text(Vocabulary.IS_STRING).orElse(""));
        int begin = phrase.number(Vocabulary.BEGIN_INDEX);
        int end = phrase.number(Vocabulary.END_INDEX);
        StoredText.Range line = text.lines().stream()
                .filter(each -> each.begin() <= begin && begin < each.end())
                .findFirst()
                .orElse(new StoredText.Range(begin, end));
        int from = Math.max(line.begin(), begin - AROUND);
        int to = Math.min(line.end(), end + AROUND);
        Article article = references.article(document);
        List<Html> origin = new ArrayList<>();
        origin.add(references.linked(mention, article.title()));
        origin.addAll(article.imprint());
        return series(
                element(
                        "blockquote",
                        text(from > line.begin() ? "… " : ""),
                        Mark.around(text, from, to, List.of(new Mark(begin, end, element("mark")))),
                        text(to < line.end() ? " …" : "")),
                element("p", Section.row(origin)).with("class", "more"));
    }

    /** A statement, figure or passage of speech with its sentence; nothing if the graph has none of that IRI. */
    public Optional<Html> finding(String iri) {
        return graph.thing(node(iri)).map(thing -> {
            Cards cards = new Cards(references);
            Html line = thing.is(Vocabulary.STATEMENT)
                    ? cards.statementLine(thing)
                    : thing.is(Vocabulary.FIGURE) ? cards.figureLine(thing) : cards.speechLine(thing);
            Html words = thing.one(Vocabulary.EVIDENCE)
                    .or(() -> thing.one(Vocabulary.EXPRESSED_BY))
                    .<Html>map(span -> element("blockquote", references.quoted(thing.document(), span)))
                    .orElse(Html.NOTHING);
            Article article = references.article(thing.document());
            return series(
                    element("p", line),
                    words,
                    element("p", references.linked(thing.document(), article.title()))
                            .with("class", "more"));
        });
    }

    /** How many statements and figures name a thing, as far as they were counted. */
    public String touched(String iri) {
        Node node = node(iri);
        long statements = count(Vocabulary.SUBJECT, node) + count(Vocabulary.OBJECT, node);
        long figures = count(Vocabulary.ABOUT, node);
        String more = statements >= ARTICLES || figures >= ARTICLES ? " at least" : "";
        return Words.counted(statements, "statement", "statements") + ", " + Words.counted(figures, "figure", "figures")
                + more;
    }

    private long count(Node property, Node thing) {
        return graph.sources(property, thing, ARTICLES).size();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
