package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Tells which quotations are speech, and whose: the cue stands behind the quotation or before it, or the sentence before ends in a
 * colon, or the quotation goes on from one before. A few quoted words inside a sentence of somebody else's are none.
 */
final class DirectSpeech {
    private static final int FEWEST_WORDS = 4;
    private static final int FARTHEST = 9;
    private static final int NEAR = 3;
    private static final String DASHES = "-–—";

    private final List<ParsedSentence> sentences;
    private final List<List<Cue>> cues;
    private final Located<ParsedSentence> places;

    DirectSpeech(List<ParsedSentence> sentences, List<List<Cue>> cues) {
        this.sentences = sentences;
        this.places = new Located<>(sentences, sentence -> sentence.view().span());
        this.cues = cues;
    }

    List<SpeechItem> items(List<Span> quotations) {
        List<SpeechItem> items = new ArrayList<>();
        for (Span content : quotations) {
            item(content, items.isEmpty() ? null : items.get(items.size() - 1)).ifPresent(items::add);
        }
        return items;
    }

    private Optional<SpeechItem> item(Span content, @Nullable SpeechItem previous) {
        int first = places.at(content.begin());
        int last = places.at(content.end() - 1);
        if (first < 0 || last < 0 || !isSpeech(content, first, last)) {
            return Optional.empty();
        }
        return cued(content, first, last)
                .or(() -> signed(content, last))
                .or(() -> introduced(content, first, last))
                .or(() -> goingOn(content, first, previous));
    }

    private Optional<SpeechItem> cued(Span content, int first, int last) {
        Optional<Cue> cue = cueAfter(last, content.end()).or(() -> cueBefore(first, content.begin()));
        return cue.map(c -> direct(content, c.speaker().orElse(null), c.words()));
    }

    private static SpeechItem direct(Span content, @Nullable Term speaker, @Nullable String cue) {
        return new SpeechItem(content, speaker, cue, SpeechItem.Kind.DIRECT, false);
    }

    /** “…,” X said. “…,” said X. The first cue behind the quotation whose speaker stands there as well. */
    private Optional<Cue> cueAfter(int sentence, int end) {
        SentenceView view = sentences.get(sentence).view();
        int close = view.tokenFrom(end);
        return cues.get(sentence).stream()
                .filter(c -> c.predicate() > close && c.said())
                .filter(c -> noQuote(view, close + 1, c.predicate()))
                .findFirst()
                .flatMap(c -> withSpeakerBehind(c, sentence, close));
    }

    /** The cue, its speaker behind the verb if the tree has none behind the quotation. */
    private Optional<Cue> withSpeakerBehind(Cue cue, int sentence, int close) {
        boolean there = !cue.clause().subjects().isEmpty()
                && cue.clause().subjects().get(0).head() > close;
        boolean near = cue.predicate() - close <= NEAR;
        if (there || !near && cue.speaker().isPresent()) {
            return Optional.of(cue);
        }
        Optional<Term> behind = new Speakers(sentences.get(sentence)).nameBehind(cue.predicate());
        return behind.isPresent()
                ? Optional.of(cue.by(behind.get()))
                : cue.speaker().map(s -> cue);
    }

    private static boolean noQuote(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isMark(view.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(String word) {
        return word.equals("\"") || word.equals("“") || word.equals("”") || word.equals("''") || word.equals("``");
    }

    /** X said: “…”, X added that “…” The last cue before the quotation, near enough, or with a comma or colon between. */
    private Optional<Cue> cueBefore(int sentence, int begin) {
        SentenceView view = sentences.get(sentence).view();
        int open = view.tokenFrom(begin) - 1;
        Cue last = null;
        for (Cue cue : cues.get(sentence)) {
            last = cue.predicate() < open && cue.said() ? cue : last;
        }
        if (last == null || !noQuote(view, last.predicate(), open)) {
            return Optional.empty();
        }
        boolean near = open - last.predicate() <= FARTHEST;
        boolean led = open > 0
                && (view.word(open - 1).equals(":") || view.word(open - 1).equals(","));
        return near || led ? Optional.of(last) : Optional.empty();
    }

    /** “…” — X: a dash or nothing and a person behind a quotation that stands alone. */
    private Optional<SpeechItem> signed(Span content, int sentence) {
        SentenceView view = sentences.get(sentence).view();
        int close = view.tokenFrom(content.end());
        int dash = close + 1;
        boolean here = dash + 1 < view.size() && DASHES.contains(view.word(dash)) && view.isPerson(dash + 1);
        if (here) {
            return new Speakers(sentences.get(sentence)).at(end(view, dash + 1)).map(s -> direct(content, s, null));
        }
        boolean next =
                close >= view.size() - 1 && sentence + 1 < sentences.size() && sameParagraph(sentence, sentence + 1);
        if (!next) {
            return Optional.empty();
        }
        SentenceView after = sentences.get(sentence + 1).view();
        boolean name = after.size() > 1 && DASHES.contains(after.word(0)) && after.isPerson(1) && after.size() < 8;
        return name
                ? new Speakers(sentences.get(sentence + 1)).at(end(after, 1)).map(s -> direct(content, s, null))
                : Optional.empty();
    }

    private static int end(SentenceView view, int token) {
        var name = view.mention(token);
        return name == null ? token : view.tokenFrom(name.span().end()) - 1;
    }

    /** X wrote to the board, “…” — X had this to say: / “…” Whole sentences led in by a comma or colon. */
    private Optional<SpeechItem> introduced(Span content, int first, int last) {
        SentenceView view = sentences.get(first).view();
        int open = view.tokenFrom(content.begin()) - 1;
        if (open > 1) {
            boolean led = view.word(open - 1).equals(":") || view.word(open - 1).equals(",");
            return led || last > first
                    ? subjectBefore(first, open).map(s -> direct(content, s, null))
                    : Optional.empty();
        }
        boolean colon = first > 0
                && sentences
                        .get(first - 1)
                        .view()
                        .word(sentences.get(first - 1).view().size() - 1)
                        .equals(":");
        return colon
                ? subjectBefore(first - 1, Integer.MAX_VALUE).map(s -> direct(content, s, null))
                : Optional.empty();
    }

    /** The subject of the main clause, or of the last clause, before a token. */
    private Optional<Term> subjectBefore(int sentence, int token) {
        ParsedSentence parsed = sentences.get(sentence);
        Speakers speakers = new Speakers(parsed);
        Optional<Term> found = Optional.empty();
        for (Clause clause : parsed.clauses()) {
            if (clause.predicate() < token && !clause.subjects().isEmpty()) {
                Optional<Term> subject = speakers.of(clause.subjects());
                found = subject.isPresent() ? subject : found;
            }
        }
        return found;
    }

    /** A quotation without a cue belongs to who is quoted or reported just before it. */
    private Optional<SpeechItem> goingOn(Span content, int first, @Nullable SpeechItem previous) {
        boolean whole =
                content.begin() - 3 <= sentences.get(first).view().span().begin();
        if (previous != null && first - places.at(previous.content().end() - 1) <= 1) {
            return Optional.of(direct(content, previous.speaker(), null));
        }
        if (!whole || first == 0 || !sameParagraph(first - 1, first)) {
            return Optional.empty();
        }
        return cues.get(first - 1).stream()
                .filter(Cue::said)
                .flatMap(c -> c.speaker().stream())
                .findFirst()
                .map(speaker -> direct(content, speaker, null));
    }

    private boolean sameParagraph(int sentence, int next) {
        Span a = sentences.get(sentence).view().span();
        Span b = sentences.get(next).view().span();
        return b.begin() - a.end() <= 1;
    }

    /** Several sentences, or a clause with a verb that begins at a place where speech may begin. */
    private boolean isSpeech(Span content, int first, int last) {
        if (last > first) {
            return true;
        }
        ParsedSentence parsed = sentences.get(first);
        SentenceView view = parsed.view();
        int from = view.tokenFrom(content.begin());
        int to = view.tokenFrom(content.end());
        boolean ends = to > from && ".,!?".contains(view.word(to - 1).substring(0, 1));
        boolean verb = parsed.clauses().stream()
                .anyMatch(c -> c.predicate() >= from
                        && c.predicate() < to
                        && !c.subjects().isEmpty()
                        && c.subjects().get(0).head() >= from);
        boolean starts = from < 2 || !isInsideClause(view, from - 2);
        return to - from >= FEWEST_WORDS && (ends && starts || verb && starts);
    }

    /** Whether what stands before a quotation needs it to go on: "was the “…”", "that “…”", "as “…”". */
    private static boolean isInsideClause(SentenceView view, int before) {
        return view.hasTag(before, "DET")
                || view.hasTag(before, "ADP")
                || view.hasTag(before, "ADJ")
                || view.hasTag(before, "AUX")
                || view.hasTag(before, "PART")
                || view.hasTag(before, "CCONJ");
    }
}
