package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.index.ArticleEntry;
import org.dateline.store.index.FigureEntry;
import org.dateline.store.index.Named;
import org.dateline.store.index.SpeechEntry;
import org.dateline.store.index.StatementEntry;

/** Findings as items of a list: a line that says what was found, and what opens in place beneath it, the sentence. */
public final class Findings {
    private static final Set<String> SAID_BY_STANDING = Set.of("asserted", "");

    /** In UTF-16 code units. */
    private static final int LONG_NAME = 100;

    private final NewsGraph graph;

    /** For pages of this graph. */
    public Findings(NewsGraph graph) {
        this.graph = graph;
    }

    Html statement(StatementEntry entry) {
        List<Html> parts = new ArrayList<>(List.of(
                named(entry.subject()),
                element("em", relation(entry.relation(), entry.words())),
                named(entry.object())));
        if (entry.negated()) {
            parts.add(tag("not so"));
        }
        if (!SAID_BY_STANDING.contains(entry.modality())) {
            parts.add(tag(entry.modality()));
        }
        parts.add(time(entry.time()));
        parts.add(row("in ", entry.places()));
        parts.add(row("according to ", entry.claimants()));
        return item(spaced(parts), entry.iri(), entry.evidence(), confidence(entry.confidence()));
    }

    /** A figure with what it counts and whom it concerns. */
    public Html figure(FigureEntry entry) {
        List<Html> parts = new ArrayList<>();
        parts.add(element("strong", entry.phrase()));
        parts.add(text(entry.counted()));
        parts.add(note(entry.per().isEmpty() ? "" : "per " + entry.per()));
        if (!SAID_BY_STANDING.contains(entry.modality())) {
            parts.add(tag(entry.modality()));
        }
        parts.add(time(entry.time()));
        parts.add(row("about ", entry.about()));
        parts.add(row("according to ", entry.claimants()));
        return item(spaced(parts), entry.iri(), entry.evidence(), "");
    }

    Html speech(SpeechEntry entry) {
        String words = entry.evidence().text();
        Html said = entry.direct() ? element("q", words) : element("span", words);
        List<Html> parts =
                List.of(named(entry.speaker()), element("em", entry.cue().isEmpty() ? "said" : entry.cue()), said);
        return item(spaced(parts), entry.iri(), entry.evidence(), "");
    }

    Html article(ArticleEntry entry) {
        List<Html> parts = new ArrayList<>();
        parts.add(linked(entry.iri(), entry.title()));
        parts.addAll(imprint(entry.publisher(), entry.published()));
        if (entry.mentions() > 0) {
            parts.add(note(Words.counted(entry.mentions(), "mention", "mentions")));
        }
        return element("li", Section.row(parts)).with("class", "item");
    }

    /** A line with the words that bear it out beneath. */
    Html item(Html line, String iri, org.dateline.store.index.Words evidence, String confidence) {
        return element("li", element("p", line).with("class", "line"), evidence(iri, evidence, confidence))
                .with("class", "item");
    }

    /**
     * What opens in place: the sentence, where it stands, and the ways to all that is known of it. The sentences beside it stand on a
     * small page, which a script fetches when somebody opens this.
     */
    public Html evidence(String iri, org.dateline.store.index.Words words, String confidence) {
        List<Html> origin = new ArrayList<>();
        origin.add(linked(words.iri(), words.title()));
        context(words).ifPresent(origin::add);
        if (!confidence.isEmpty()) {
            origin.add(note(confidence));
        }
        origin.add(linked(iri, "details"));
        page(iri).map(Link::address).flatMap(VisitorLinks::correct).ifPresent(origin::add);
        page(iri)
                .ifPresent(page -> origin.add(
                        link(Address.of(page.address()).with("format", "turtle").link(), "triples")));
        List<Html> imprint = imprint(words.publisher(), words.published());
        Html source = imprint.isEmpty() ? text(words.title()) : Section.row(imprint);
        return element(
                        "details",
                        element("summary", source),
                        element("blockquote", element("span", words.text()).with("class", "core")),
                        element("p", Section.row(origin)).with("class", "origin"))
                .with("class", "evidence");
    }

    private Optional<Html> context(org.dateline.store.index.Words words) {
        return page(words.document())
                .flatMap(page -> Offsets.of(words.iri())
                        .filter(Offsets::isPassage)
                        .map(place -> link(
                                        Address.of(page.address())
                                                .with("char", place.begin() + "," + place.end())
                                                .link(),
                                        "in context")
                                .with("class", "context")));
    }

    /** A thing as a link to its page, of the colour of its kind. Of a very long name the style sheet shows the beginning. */
    public Html named(Named named) {
        String kind = named.kind().name().toLowerCase(Locale.ROOT);
        Html.Element name = page(named.iri())
                .map(page -> link(page, named.label()))
                .orElseGet(() -> element("span", named.label()))
                .with("class", "name " + kind);
        return named.label().length() > LONG_NAME ? name.with("title", named.label()) : name;
    }

    Html linked(String iri, String words) {
        return page(iri).<Html>map(page -> link(page, words)).orElseGet(() -> text(words));
    }

    private Optional<Link> page(String iri) {
        return graph.page(iri);
    }

    /** A relation in words: that of the ontology by its name, another as the texts have it. */
    static String relation(String iri, String words) {
        String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        return name.equals("relatedTo") || name.isEmpty() ? words : Words.spaced(name);
    }

    /** True for the relation that keeps its own words. */
    static boolean isOpen(String iri) {
        return iri.equals(Vocabulary.RELATED_TO.getURI());
    }

    /** The heading of all statements of a relation: those that the ontology does not tell apart by their commonest words. */
    static String kind(String iri, String words) {
        return isOpen(iri) ? "other relations, such as \u201C" + words + "\u201D" : relation(iri, words);
    }

    private Html row(String before, List<Named> things) {
        return things.isEmpty()
                ? Html.NOTHING
                : element(
                                "span",
                                text(before),
                                Section.row(things.stream().map(this::named).toList()))
                        .with("class", "note");
    }

    private static String confidence(double confidence) {
        return confidence > 0 && confidence < 1 ? String.format(Locale.ROOT, "confidence %.2f", confidence) : "";
    }

    static List<Html> imprint(String publisher, String published) {
        List<Html> parts = new ArrayList<>();
        if (!publisher.isEmpty()) {
            parts.add(text(publisher));
        }
        if (!published.isEmpty()) {
            parts.add(element("time", published).with("datetime", published));
        }
        return parts;
    }

    private static Html tag(String words) {
        return element("span", words).with("class", "tag");
    }

    /** When something was, which stays on one line. */
    static Html time(String time) {
        return time.isEmpty() ? Html.NOTHING : element("span", Words.time(time)).with("class", "note when");
    }

    static Html note(String words) {
        return words.isEmpty() ? Html.NOTHING : element("span", words).with("class", "note");
    }

    static Html spaced(List<Html> parts) {
        List<Html> spaced = new ArrayList<>();
        for (Html part : parts) {
            if (!part.equals(Html.NOTHING)) {
                spaced.add(part);
                spaced.add(text(" "));
            }
        }
        return series(spaced);
    }
}
