package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Statements, figures, speech and posts as items of a list, each with its words and where they stand. */
final class Cards {
    private static final Map<String, String> MODALITIES =
            Map.of("planned", "planned", "possible", "possible", "conditional", "conditional");

    private final References references;

    Cards(References references) {
        this.references = references;
    }

    Html statement(Thing statement) {
        return card(statement, statementLine(statement), Terms.EVIDENCE);
    }

    Html figure(Thing figure) {
        return card(figure, figureLine(figure), Terms.EVIDENCE);
    }

    Html speech(Thing speech) {
        return card(speech, speechLine(speech), Terms.EXPRESSED_BY);
    }

    Html post(Thing post) {
        return card(post, postLine(post), Terms.EVIDENCE);
    }

    Html statementLine(Thing statement) {
        List<Html> parts = new ArrayList<>();
        parts.add(named(statement, Terms.SUBJECT));
        parts.add(element("em", Words.relation(statement)));
        parts.add(named(statement, Terms.OBJECT));
        if (statement.isTrue(Terms.NEGATED)) {
            parts.add(tag("not so"));
        }
        statement.text(Terms.MODALITY).map(MODALITIES::get).ifPresent(modality -> parts.add(tag(modality)));
        statement.one(Terms.TIME).ifPresent(time -> parts.add(note(text(Words.local(time)))));
        statement
                .one(Terms.STATEMENT_PLACE)
                .ifPresent(place -> parts.add(note(text("in "), references.named(statement.document(), place))));
        parts.add(claimant(statement));
        return spaced(parts);
    }

    Html figureLine(Thing figure) {
        List<Html> parts = new ArrayList<>();
        figure.one(Terms.EXPRESSED_BY)
                .ifPresent(span -> parts.add(element("strong", references.quoted(figure.document(), span))));
        figure.text(Terms.COUNTS).ifPresent(counted -> parts.add(text(counted)));
        figure.text(Terms.PER).ifPresent(per -> parts.add(note(text("per " + per))));
        figure.one(Terms.TIME).ifPresent(time -> parts.add(note(text(Words.local(time)))));
        List<Html> about = figure.all(Terms.ABOUT).stream()
                .map(node -> references.named(figure.document(), node))
                .toList();
        if (!about.isEmpty()) {
            parts.add(note(text("about "), Section.row(about)));
        }
        parts.add(claimant(figure));
        return spaced(parts);
    }

    Html speechLine(Thing speech) {
        String cue = speech.text(Terms.CUE).orElse("said");
        return spaced(List.of(
                named(speech, Terms.SPEAKER),
                element("em", cue),
                tag(speech.isTrue(Terms.DIRECT) ? "in these words" : "in other words")));
    }

    Html postLine(Thing post) {
        List<Html> parts = new ArrayList<>();
        parts.add(named(post, Terms.MEMBER));
        parts.add(text("–"));
        parts.add(named(post, Terms.ROLE_HELD));
        parts.add(text("–"));
        parts.add(named(post, Terms.ORGANIZATION));
        post.text(Terms.TENURE).ifPresent(tenure -> parts.add(tag(tenure)));
        return spaced(parts);
    }

    private Html claimant(Thing thing) {
        return thing.one(Terms.CLAIMANT)
                .<Html>map(node -> note(text("according to "), references.named(thing.document(), node)))
                .orElse(Html.NOTHING);
    }

    private Html card(Thing thing, Html line, Node words) {
        Html quotation = thing.one(words)
                .<Html>map(span -> element("blockquote", references.quoted(thing.document(), span)))
                .orElse(Html.NOTHING);
        return element("li", element("p", line), quotation, origin(thing, words))
                .with("class", "card");
    }

    private Html origin(Thing thing, Node words) {
        Article article = references.article(thing.document());
        List<Html> parts = new ArrayList<>();
        parts.add(references.linked(thing.one(words).orElse(thing.document()), article.title()));
        parts.addAll(article.imprint());
        parts.add(references.linked(thing.node(), "details"));
        return element("footer", Section.row(parts));
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
