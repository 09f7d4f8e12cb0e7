package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;
import org.dateline.serve.page.PostHeld.Report;

/**
 * The posts that a person holds or that are held at an organisation: one line each, with a band of time that has a mark for each
 * article that tells of it, filled where the post is held, hollow where it is over.
 */
final class Posts {
    private static final int READ = 120;
    private static final int SHOWN = 12;
    private static final int WIDTH = 200;
    private static final int HEIGHT = 12;

    private final NewsGraph graph;
    private final References references;
    private final Findings findings;

    Posts(NewsGraph graph, Findings findings) {
        this.graph = graph;
        this.references = new References(graph);
        this.findings = findings;
    }

    /**
     * The posts, those told of last first; nothing if there are none.
     *
     * @param sparql the query that finds them
     */
    Html section(Node entity, String sparql) {
        List<Thing> memberships = Stream.of(Vocabulary.MEMBER, Vocabulary.ORGANIZATION)
                .flatMap(part -> graph.pointingAt(part, entity, READ).stream())
                .filter(thing -> thing.is(Vocabulary.MEMBERSHIP))
                .distinct()
                .toList();
        List<PostHeld> posts = merged(memberships);
        if (posts.isEmpty()) {
            return Html.NOTHING;
        }
        List<LocalDate> days =
                posts.stream().flatMap(post -> post.days().stream()).sorted().toList();
        List<Html> rows =
                posts.stream().limit(SHOWN).map(post -> row(post, days)).toList();
        List<Html> rest =
                posts.stream().skip(SHOWN).map(post -> row(post, days)).toList();
        Html more = rest.isEmpty()
                ? Html.NOTHING
                : element(
                        "details",
                        element("summary", Words.counted(rest.size(), "more post", "more posts")),
                        element("ul", rest).with("class", "posts"));
        return element(
                        "section",
                        Stretch.heading("Posts", posts.size()),
                        ShownQuery.link(sparql),
                        element("ul", rows).with("class", "posts"),
                        more)
                .with("id", "posts");
    }

    private List<PostHeld> merged(List<Thing> memberships) {
        Map<List<Node>, List<Report>> reports = new LinkedHashMap<>();
        for (Thing membership : memberships) {
            List<Node> post = Stream.of(Vocabulary.MEMBER, Vocabulary.ROLE, Vocabulary.ORGANIZATION)
                    .flatMap(part -> membership.one(part).stream())
                    .toList();
            Article article = references.article(membership.document());
            String tenure = membership.text(Vocabulary.TENURE).orElse("");
            reports.computeIfAbsent(post, any -> new ArrayList<>())
                    .add(new Report(membership, article.published().orElse(""), tenure));
        }
        return reports.values().stream()
                .map(PostHeld::new)
                .sorted(Comparator.comparing(PostHeld::last).reversed())
                .toList();
    }

    private Html row(PostHeld post, List<LocalDate> days) {
        Report latest = post.reports().get(0);
        Thing thing = latest.membership();
        List<Html> line = new ArrayList<>();
        for (Node part : List.of(Vocabulary.MEMBER, Vocabulary.ROLE, Vocabulary.ORGANIZATION)) {
            thing.one(part).ifPresent(node -> {
                line.add(text(line.isEmpty() ? "" : " – "));
                line.add(references.linked(node, graph.label(node)));
            });
        }
        if (!latest.tenure().isEmpty()) {
            line.add(series(text(" "), element("span", latest.tenure()).with("class", "tag")));
        }
        line.add(Findings.note(" " + post.span()));
        Html band = days.size() < 2 || days.get(0).equals(days.get(days.size() - 1)) ? Html.NOTHING : band(post, days);
        return element("li", element("p", series(line), band).with("class", "line"), evidence(thing))
                .with("class", "item");
    }

    private Html evidence(Thing membership) {
        return membership
                .one(Vocabulary.EVIDENCE)
                .map(span -> {
                    Article article = references.article(membership.document());
                    return findings.evidence(
                            membership.node().getURI(),
                            new org.dateline.store.index.Words(
                                    span.getURI(),
                                    words(membership.document(), span),
                                    membership.document().getURI(),
                                    article.title(),
                                    article.publisher().orElse(""),
                                    article.published().orElse("")),
                            "");
                })
                .orElse(Html.NOTHING);
    }

    /** The words of a span; those of a sentence stand in the text alone. */
    private String words(Node document, Node span) {
        StoredText text = new StoredText(
                graph.value(document, document, Vocabulary.IS_STRING).orElse(""));
        return Offsets.of(span.getURI())
                .filter(place -> place.begin() < place.end() && place.end() <= text.length())
                .map(place -> text.words(place.begin(), place.end()))
                .orElseGet(() -> references.quoted(document, span));
    }

    private static Html band(PostHeld post, List<LocalDate> days) {
        LocalDate begin = days.get(0);
        double length = Math.max(1, ChronoUnit.DAYS.between(begin, days.get(days.size() - 1)));
        List<Html> parts = new ArrayList<>();
        List<LocalDate> held = post.days();
        if (!held.isEmpty()) {
            double from = at(held.get(0), begin, length);
            parts.add(element("rect")
                    .with("class", "span")
                    .with("x", Svg.number(from))
                    .with("y", Svg.number(HEIGHT / 2.0 - 1))
                    .with("width", Svg.number(Math.max(1, at(held.get(held.size() - 1), begin, length) - from)))
                    .with("height", "2"));
        }
        for (Report report : post.reports()) {
            report.day()
                    .ifPresent(day -> parts.add(element("circle")
                            .with("class", report.tenure().equals("former") ? "former" : "held")
                            .with("cx", Svg.number(at(day, begin, length)))
                            .with("cy", Svg.number(HEIGHT / 2.0))
                            .with("r", "3")));
        }
        return element("svg", parts)
                .with("class", "band")
                .with("role", "img")
                .with("aria-label", "Told of " + post.span())
                .with("viewBox", "-4 0 " + (WIDTH + 8) + " " + HEIGHT);
    }

    private static double at(LocalDate day, LocalDate begin, double length) {
        return WIDTH * ChronoUnit.DAYS.between(begin, day) / length;
    }
}
