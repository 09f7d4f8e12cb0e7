package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Chunk.Kind;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Tells which quotations are speech, and whose: the cue stands behind the quotation, or before it, or the quotation goes on
 * from one in the same paragraph. A few quoted words inside a sentence of somebody else's are none.
 */
final class DirectSpeech {
    private static final int FEWEST_WORDS = 4;
    private static final int FARTHEST = 3;

    private final List<ParsedSentence> sentences;
    private final Located<ParsedSentence> places;
    private final SpeechVerbs verbs;
    private final Speakers speakers;

    DirectSpeech(List<ParsedSentence> sentences, SpeechVerbs verbs, Speakers speakers) {
        this.sentences = sentences;
        this.places = new Located<>(sentences, sentence -> sentence.view().span());
        this.verbs = verbs;
        this.speakers = speakers;
    }

    /**
     * Who is given as the speaker, and by which words.
     *
     * @param speaker whom the text names, or null
     * @param cue the words of saying
     */
    private record Cue(@Nullable Term speaker, String cue) {}

    List<SpeechItem> items(List<Span> quotations) {
        List<SpeechItem> items = new ArrayList<>();
        for (Span content : quotations) {
            item(content, items.isEmpty() ? null : items.get(items.size() - 1)).ifPresent(items::add);
        }
        return items;
    }

    private Optional<SpeechItem> item(Span content, @Nullable SpeechItem previous) {
        int first = sentenceAt(content.begin());
        int last = sentenceAt(content.end() - 1);
        if (first < 0 || last < 0 || !isSpeech(content, first, last)) {
            return Optional.empty();
        }
        Optional<Cue> cue = cueAfter(last, content.end()).or(() -> cueBefore(first, content.begin()));
        if (cue.isPresent()) {
            return Optional.of(
                    new SpeechItem(content, cue.get().speaker(), cue.get().cue(), SpeechItem.Kind.DIRECT, false));
        }
        boolean whole =
                content.begin() - 2 <= sentences.get(first).view().span().begin();
        return whole ? signed(content, last).or(() -> goingOn(content, first, previous)) : Optional.empty();
    }

    /** “…” — X: a dash and a person behind a quotation that stands alone. */
    private Optional<SpeechItem> signed(Span content, int sentence) {
        ParsedSentence parsed = sentences.get(sentence);
        List<Chunk> chunks = parsed.chunks();
        int i = chunkFrom(parsed, parsed.view().tokenFrom(content.end()) + 1);
        boolean dash = i + 1 < chunks.size()
                && "-–—".contains(parsed.view().word(chunks.get(i).from()));
        if (!dash
                || !chunks.get(i + 1).is(Kind.NOUN)
                || !parsed.view().isPerson(chunks.get(i + 1).last())) {
            return Optional.empty();
        }
        Chunk name = chunks.get(i + 1);
        Term speaker = speakers.speaker(sentence, new Argument(name.from(), name.last(), name.to()));
        return Optional.of(new SpeechItem(content, speaker, null, SpeechItem.Kind.DIRECT, false));
    }

    /** A quotation without a cue belongs to who is quoted or reported just before it. */
    private Optional<SpeechItem> goingOn(Span content, int first, @Nullable SpeechItem previous) {
        if (previous != null && first - sentenceAt(previous.content().end() - 1) <= 1) {
            return Optional.of(new SpeechItem(content, previous.speaker(), null, SpeechItem.Kind.DIRECT, false));
        }
        if (first == 0 || !sameParagraph(first - 1, first)) {
            return Optional.empty();
        }
        return sentences.get(first - 1).clauses().stream()
                .filter(c -> verbs.isSpeech(c.verb().lemma()) && c.subjects().size() == 1)
                .findFirst()
                .map(c -> speakers.speaker(first - 1, c.subjects().get(0)))
                .map(speaker -> new SpeechItem(content, speaker, null, SpeechItem.Kind.DIRECT, false));
    }

    private boolean sameParagraph(int sentence, int next) {
        Span a = sentences.get(sentence).view().span();
        Span b = sentences.get(next).view().span();
        return b.begin() - a.end() <= 1;
    }

    private int sentenceAt(int position) {
        return places.at(position);
    }

    private boolean isSpeech(Span content, int first, int last) {
        if (last > first) {
            return true;
        }
        SentenceView view = sentences.get(first).view();
        int from = view.tokenFrom(content.begin());
        int to = view.tokenFrom(content.end());
        boolean ends = to > from && ".,!?".contains(view.word(to - 1).substring(0, 1));
        boolean verb = sentences.get(first).clauses().stream().anyMatch(c -> c.from() >= from && c.from() < to);
        return to - from >= FEWEST_WORDS && (ends || verb);
    }

    /** “…,” X said. “…,” said X. */
    private Optional<Cue> cueAfter(int sentence, int end) {
        ParsedSentence parsed = sentences.get(sentence);
        List<Chunk> chunks = parsed.chunks();
        int i = chunkFrom(parsed, parsed.view().tokenFrom(end) + 1);
        while (i < chunks.size()
                && (chunks.get(i).is(Kind.COMMA) || chunks.get(i).is(Kind.ADVERB))) {
            i++;
        }
        if (saysAt(parsed, i) && i + 1 < chunks.size() && chunks.get(i + 1).is(Kind.NOUN)) {
            return Optional.of(cue(sentence, chunks.get(i + 1), chunks.get(i)));
        }
        if (i >= chunks.size() || !chunks.get(i).is(Kind.NOUN)) {
            return Optional.empty();
        }
        for (int verb = i + 1; verb < chunks.size() && !chunks.get(verb).is(Kind.QUOTE); verb++) {
            if (saysAt(parsed, verb)) {
                return Optional.of(cue(sentence, chunks.get(i), chunks.get(verb)));
            }
            if (chunks.get(verb).is(Kind.VERB)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int chunkFrom(ParsedSentence parsed, int token) {
        int i = 0;
        while (i < parsed.chunks().size() && parsed.chunks().get(i).from() < token) {
            i++;
        }
        return i;
    }

    /** X said: “…”, X added that “…” */
    private Optional<Cue> cueBefore(int sentence, int begin) {
        ParsedSentence parsed = sentences.get(sentence);
        int open = parsed.view().tokenFrom(begin) - 1;
        for (int i = parsed.clauses().size() - 1; i >= 0; i--) {
            Clause clause = parsed.clauses().get(i);
            if (clause.from() < open) {
                boolean says = verbs.isSpeech(clause.verb().lemma())
                        && clause.subjects().size() == 1;
                boolean near = open - clause.to() <= FARTHEST;
                return says && near
                        ? Optional.of(cue(sentence, clause.subjects().get(0), clause))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean saysAt(ParsedSentence parsed, int chunk) {
        if (chunk >= parsed.chunks().size() || !parsed.chunks().get(chunk).is(Kind.VERB)) {
            return false;
        }
        int from = parsed.chunks().get(chunk).from();
        return parsed.clauses().stream()
                .anyMatch(c -> c.from() == from && verbs.isSpeech(c.verb().lemma()));
    }

    private Cue cue(int sentence, Chunk noun, Chunk verb) {
        SentenceView view = sentences.get(sentence).view();
        String words = view.verbWords(verb.from(), verb.to());
        return new Cue(speakers.speaker(sentence, new Argument(noun.from(), noun.last(), noun.to())), words);
    }

    private Cue cue(int sentence, Argument subject, Clause clause) {
        SentenceView view = sentences.get(sentence).view();
        return new Cue(speakers.speaker(sentence, subject), view.verbWords(clause.from(), clause.verbEnd()));
    }
}
