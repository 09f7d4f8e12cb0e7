package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.dateline.model.TimeExpression;

/** The steps between an annotated document and its statements. */
final class Parse {
    private Parse() {}

    static List<ParsedSentence> sentences(Annotation annotation, Resolution resolution) {
        List<ParsedSentence> parsed = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            parsed.add(sentence(view(annotation, resolution, sentence)));
        }
        return parsed;
    }

    private static SentenceView view(Annotation annotation, Resolution resolution, Sentence sentence) {
        Span span = sentence.span();
        List<Mention> mentions = annotation.mentions().stream()
                .filter(m -> span.contains(m.span()))
                .toList();
        List<EntityMention> entities = resolution.mentions().stream()
                .filter(m -> span.contains(m.mention().span()))
                .toList();
        List<TimeExpression> times =
                annotation.times().stream().filter(t -> span.contains(t.span())).toList();
        List<Quantity> quantities = annotation.quantities().stream()
                .filter(q -> span.contains(q.span()))
                .toList();
        return new SentenceView(annotation.document().text(), sentence, mentions, entities, quantities, times);
    }

    private static ParsedSentence sentence(SentenceView view) {
        List<Chunk> chunks = Chunker.chunks(view);
        List<Clause> clauses = new ClauseFinder(view, chunks, VerbSettings.shipped(), SpeechVerbs.shipped()).clauses();
        return new ParsedSentence(view, chunks, clauses);
    }

    /** What is said or thought in the document, quoted or reported. What is reported of words that are quoted is left out. */
    static List<SpeechItem> speech(Document document, List<ParsedSentence> sentences) {
        Speakers speakers = new Speakers(sentences);
        SpeechVerbs verbs = SpeechVerbs.shipped();
        List<SpeechItem> items =
                new ArrayList<>(new DirectSpeech(sentences, verbs, speakers).items(Quotations.in(document)));
        List<SpeechItem> quoted = List.copyOf(items);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).view().sentence().block() == Block.Kind.PARAGRAPH) {
                new IndirectSpeech(i, sentences.get(i), verbs, speakers)
                        .items().stream().filter(item -> !repeats(item, quoted)).forEach(items::add);
            }
        }
        items.sort(Comparator.comparing(SpeechItem::content));
        return items;
    }

    private static boolean repeats(SpeechItem item, List<SpeechItem> quoted) {
        Optional<SpeechItem> same = quoted.stream()
                .filter(q -> q.content().overlaps(item.content()))
                .filter(q -> overlap(q.content(), item.content()) * 2
                        > Math.min(q.content().length(), item.content().length()))
                .findFirst();
        return same.isPresent();
    }

    private static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    }

    static List<Statement> statements(ParsedSentence sentence, Nations nations, Attribution attribution) {
        List<Statement> found = new ArrayList<>(
                new PostFinder(sentence.view(), sentence.chunks(), Roles.shipped(), nations, attribution)
                        .posts(sentence.clauses()));
        StatementFinder finder = new StatementFinder(sentence.view(), Relations.shipped(), attribution);
        List<Statement> more = new ArrayList<>();
        sentence.clauses().forEach(clause -> more.addAll(finder.statements(clause)));
        more.addAll(finder.appositions(sentence.chunks()));
        more.stream()
                .filter(s -> found.stream().noneMatch(known -> sameArguments(known, s) || isToldAsPost(known, s)))
                .forEach(found::add);
        return found;
    }

    /** "X is director of Y" is told as a post and not as "X is director" again. */
    private static boolean isToldAsPost(Statement post, Statement other) {
        return post.post() != null
                && other.predicateText().equals("be")
                && post.subject().label().equals(other.subject().label());
    }

    private static boolean sameArguments(Statement a, Statement b) {
        return a.subject().label().equals(b.subject().label())
                && a.object().label().equals(b.object().label());
    }
}
