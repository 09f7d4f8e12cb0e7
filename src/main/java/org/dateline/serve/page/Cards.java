package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** Statements, figures, speech and posts as items of a list, each with its words and where they stand. */
final class Cards {
    private static final int SOURCES = 5;
    private static final Map<String, String> MODALITIES =
            Map.of("planned", "planned", "possible", "possible", "conditional", "conditional");

    /** A link to words of one article alone: copies have the same words under other links. */
    private static final Pattern IN_ARTICLE = Pattern.compile(" href=\"[^\"]*/document/[^\"]*\"");

    private final References references;

    Cards(References references) {
        this.references = references;
    }

    Html statements(String heading, List<Thing> statements, int limit) {
        return cards(heading, statements, limit, this::statementLine, Vocabulary.EVIDENCE);
    }

    Html figures(String heading, List<Thing> figures, int limit) {
        return cards(heading, figures, limit, this::figureLine, Vocabulary.EVIDENCE);
    }

    Html speech(String heading, List<Thing> speech, int limit) {
        return cards(heading, speech, limit, this::speechLine, Vocabulary.EXPRESSED_BY);
    }

    Html posts(String heading, List<Thing> posts, int limit) {
        return cards(heading, posts, limit, this::postLine, Vocabulary.EVIDENCE);
    }

    /** What several articles say in one line is one card, with the words of the first and the names of the others. */
    private Html cards(String heading, List<Thing> things, int limit, Function<Thing, Html> line, Node words) {
        Map<String, List<Thing>> same = new LinkedHashMap<>();
        for (Thing thing : things) {
            String said = acrossArticles(line.apply(thing).markup());
            String key = words.equals(Vocabulary.EVIDENCE)
                    ? said
                    : said + quotation(thing, words).markup();
            same.computeIfAbsent(key, any -> new ArrayList<>()).add(thing);
        }
        return Section.list(
                heading, List.copyOf(same.values()), limit, group -> card(group, line.apply(group.get(0)), words));
    }

    /** A line without its links to words of one article, by which copies of it would differ. */
    static String acrossArticles(String markup) {
        return IN_ARTICLE.matcher(markup).replaceAll("");
    }

    Html statementLine(Thing statement) {
        List<Html> parts = new ArrayList<>();
        parts.add(named(statement, Vocabulary.SUBJECT));
        parts.add(element("em", Words.relation(statement)));
        parts.add(named(statement, Vocabulary.OBJECT));
        if (statement.isTrue(Vocabulary.NEGATED)) {
            parts.add(tag("not so"));
        }
        statement.text(Vocabulary.MODALITY).map(MODALITIES::get).ifPresent(modality -> parts.add(tag(modality)));
        statement.one(Vocabulary.TIME).ifPresent(time -> parts.add(Findings.time(Words.local(time))));
        statement
                .one(Vocabulary.PLACE)
                .ifPresent(place -> parts.add(note(text("in "), references.named(statement.document(), place))));
        parts.add(claimant(statement));
        return spaced(parts);
    }

    Html figureLine(Thing figure) {
        List<Html> parts = new ArrayList<>();
        figure.one(Vocabulary.EXPRESSED_BY)
                .ifPresent(span -> parts.add(element("strong", references.quoted(figure.document(), span))));
        figure.text(Vocabulary.COUNTS).ifPresent(counted -> parts.add(text(counted)));
        figure.text(Vocabulary.PER).ifPresent(per -> parts.add(note(text("per " + per))));
        figure.one(Vocabulary.TIME).ifPresent(time -> parts.add(Findings.time(Words.local(time))));
        List<Html> about = figure.all(Vocabulary.ABOUT).stream()
                .map(node -> references.named(figure.document(), node))
                .toList();
        if (!about.isEmpty()) {
            parts.add(note(text("about "), Section.row(about)));
        }
        parts.add(claimant(figure));
        return spaced(parts);
    }

    Html speechLine(Thing speech) {
        String cue = speech.text(Vocabulary.CUE).orElse("said");
        return spaced(List.of(
                named(speech, Vocabulary.SPEAKER),
                element("em", cue),
                tag(speech.isTrue(Vocabulary.DIRECT_SPEECH) ? "in these words" : "in other words")));
    }

    Html postLine(Thing post) {
        List<Html> parts = new ArrayList<>();
        parts.add(named(post, Vocabulary.MEMBER));
        parts.add(text("–"));
        parts.add(named(post, Vocabulary.ROLE));
        if (post.one(Vocabulary.ORGANIZATION).isPresent()) {
            parts.add(text("–"));
            parts.add(named(post, Vocabulary.ORGANIZATION));
        }
        post.text(Vocabulary.TENURE).ifPresent(tenure -> parts.add(tag(tenure)));
        return spaced(parts);
    }

    /** The page of a finding. */
    String address(Thing thing) {
        return references.page(thing.node()).map(Link::address).orElse("/");
    }

    private Html claimant(Thing thing) {
        return thing.one(Vocabulary.CLAIMED_BY)
                .<Html>map(node -> note(text("according to "), references.named(thing.document(), node)))
                .orElse(Html.NOTHING);
    }

    private Html card(List<Thing> group, Html line, Node words) {
        Thing first = group.get(0);
        List<Html> origins = group.stream()
                .limit(SOURCES)
                .map(thing -> element("footer", origin(thing, words)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (group.size() > SOURCES) {
            String more = "and in " + Words.counted(group.size() - SOURCES, "other place", "other places");
            origins.add(element("footer", more));
        }
        return element("li", element("p", line), quotation(first, words), series(origins))
                .with("class", "card");
    }

    private Html quotation(Thing thing, Node words) {
        return thing.one(words)
                .<Html>map(span -> element("blockquote", references.quoted(thing.document(), span)))
                .orElse(Html.NOTHING);
    }

    private Html origin(Thing thing, Node words) {
        Article article = references.article(thing.document());
        List<Html> parts = new ArrayList<>();
        parts.add(references.linked(thing.one(words).orElse(thing.document()), article.title()));
        parts.addAll(article.imprint());
        parts.add(references.linked(thing.node(), "details"));
        references.correct(thing.node()).ifPresent(parts::add);
        return Section.row(parts);
    }

    private Html named(Thing thing, Node property) {
        return thing.one(property)
                .map(node -> references.named(thing.document(), node))
                .orElse(text("someone"));
    }

    private static Html tag(String words) {
        return element("span", words).with("class", "tag");
    }

    private static Html note(Html... parts) {
        return element("span", parts).with("class", "note");
    }

    private static Html spaced(List<Html> parts) {
        List<Html> spaced = new ArrayList<>();
        parts.stream().filter(part -> !part.equals(Html.NOTHING)).forEach(part -> spaced.add(series(part, text(" "))));
        return series(spaced);
    }
}
