package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Annotation;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.EntityMention;
import org.dateline.model.Mention;
import org.dateline.model.Quantity;
import org.dateline.model.Resolution;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.Text;
import org.dateline.model.TimeExpression;

/** The steps between an annotated document and its statements. */
final class Parse {
    private Parse() {}

    static List<ParsedSentence> sentences(Annotation annotation, Resolution resolution) {
        List<SentenceView> views = views(annotation, resolution);
        Coreference coreference = Coreference.of(views);
        return views.stream()
                .map(view -> sentence(view, new Terms(view, coreference.in(view))))
                .toList();
    }

    /** What the pronouns and descriptions of a document mean. */
    static List<Reference> references(Annotation annotation, Resolution resolution) {
        return Coreference.of(views(annotation, resolution)).references();
    }

    private static List<SentenceView> views(Annotation annotation, Resolution resolution) {
        Text text = annotation.document().text();
        Located<Mention> mentions = new Located<>(annotation.mentions(), Mention::span);
        Located<EntityMention> entities =
                new Located<>(resolution.mentions(), found -> found.mention().span());
        Located<Quantity> quantities = new Located<>(annotation.quantities(), Quantity::span);
        Located<TimeExpression> times = new Located<>(annotation.times(), TimeExpression::span);
        List<SentenceView> views = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            Span span = sentence.span();
            views.add(new SentenceView(
                    text,
                    sentence,
                    mentions.within(span),
                    entities.within(span),
                    quantities.within(span),
                    times.within(span)));
        }
        return views;
    }

    private static ParsedSentence sentence(SentenceView view, Terms terms) {
        List<Clause> clauses = new ClauseFinder(view, VerbSettings.shipped()).clauses();
        return new ParsedSentence(view, clauses, terms);
    }

    /** What is said or thought in the document, quoted or reported. What is reported of words that are quoted is left out. */
    static List<SpeechItem> speech(Document document, List<ParsedSentence> sentences) {
        List<List<Cue>> cues = Cue.in(sentences, SpeechVerbs.shipped());
        List<SpeechItem> items = new ArrayList<>(new DirectSpeech(sentences, cues).items(Quotations.in(document)));
        Located<SpeechItem> quoted = new Located<>(List.copyOf(items), SpeechItem::content);
        for (int i = 0; i < sentences.size(); i++) {
            ParsedSentence sentence = sentences.get(i);
            Block.Kind block = sentence.view().sentence().block();
            if (block == Block.Kind.PARAGRAPH || block == Block.Kind.HEADING) {
                new IndirectSpeech(sentence, cues.get(i))
                        .items().stream().filter(item -> !repeats(item, quoted)).forEach(items::add);
            }
        }
        items.sort(Comparator.comparing(SpeechItem::content));
        return items;
    }

    private static boolean repeats(SpeechItem item, Located<SpeechItem> quoted) {
        return quoted.overlapping(item.content()).stream()
                .anyMatch(q -> overlap(q.content(), item.content()) * 2
                        > Math.min(q.content().length(), item.content().length()));
    }

    private static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    }

    /**
     * The statements of a sentence.
     *
     * @param all true for those as well that are not worth telling
     */
    static List<Weighed> statements(ParsedSentence sentence, Nations nations, Attribution attribution, boolean all) {
        List<Weighed> found = new ArrayList<>();
        new PostFinder(sentence, Roles.shipped(), nations, attribution)
                .posts()
                .forEach(s -> found.add(
                        Weighed.of(s, List.of(s.object() instanceof Term.Known ? "kind post" : "kind title"))));
        new Biography(sentence, nations, attribution)
                .statements()
                .forEach(s -> found.add(Weighed.of(s, List.of("kind life"))));
        List<Statement> told = found.stream().map(Weighed::statement).toList();
        StatementFinder finder = new StatementFinder(sentence, Relations.shipped(), nations, attribution);
        finder.statements(all).stream()
                .filter(w -> told.stream()
                        .noneMatch(known -> sameArguments(known, w.statement()) || isToldAsPost(known, w.statement())))
                .forEach(found::add);
        return found;
    }

    /** "X is director of Y" is told as a post and not as "X is director" again. */
    private static boolean isToldAsPost(Statement post, Statement other) {
        return post.post() != null
                && other.predicateText().equals("be")
                && other.object()
                        .label()
                        .toLowerCase(Locale.ROOT)
                        .contains(post.post().role())
                && post.subject().label().equals(other.subject().label());
    }

    /** What a post says already; a founder who holds a post has founded as well. */
    private static boolean sameArguments(Statement a, Statement b) {
        return (b.predicate().equals(Statement.UNTYPED) || b.predicate().equals(a.predicate()))
                && a.subject().label().equals(b.subject().label())
                && a.object().label().equals(b.object().label());
    }
}
