package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.Chunk.Kind;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds reported speech and thought: a clause behind a verb of saying, a sentence that ends in one ("…, officials said"), and
 * "according to".
 */
final class IndirectSpeech {
    private final int sentence;
    private final SentenceView view;
    private final List<Chunk> chunks;
    private final List<Clause> clauses;
    private final SpeechVerbs verbs;
    private final Speakers speakers;
    private final List<SpeechItem> items = new ArrayList<>();

    IndirectSpeech(int sentence, ParsedSentence parsed, SpeechVerbs verbs, Speakers speakers) {
        this.sentence = sentence;
        this.view = parsed.view();
        this.chunks = parsed.chunks();
        this.clauses = parsed.clauses();
        this.verbs = verbs;
        this.speakers = speakers;
    }

    List<SpeechItem> items() {
        for (Clause clause : clauses) {
            if (verbs.contains(clause.verb().lemma()) && !clause.verb().passive()) {
                said(clause);
            }
        }
        accordingTo();
        return items;
    }

    private void said(Clause clause) {
        int verb = chunkAt(clause.from());
        Argument subject = clause.subjects().size() == 1 ? clause.subjects().get(0) : inverted(verb);
        if (subject == null) {
            return;
        }
        int content = contentAfter(verb, clause);
        boolean between = subject.from() > 1
                && isComma(subject.from() - 1)
                && clause.verbEnd() < view.size()
                && isComma(clause.verbEnd());
        if (between && !hasClause(0, subject.from()) && hasClauseFrom(clause.verbEnd() + 1)) {
            add(clause, subject, clause.verbEnd() + 1, endOfSentence());
        } else if (content >= 0) {
            add(clause, subject, content, endOfSentence());
        } else if (subject.from() > 1 && isComma(subject.from() - 1)
                || verb > 0 && chunks.get(verb - 1).is(Kind.COMMA)) {
            int comma = Math.min(subject.from(), clause.from()) - 1;
            add(clause, subject, contentStart(comma), comma);
        }
    }

    private int chunkAt(int token) {
        int i = 0;
        while (chunks.get(i).from() < token) {
            i++;
        }
        return i;
    }

    /** "…, said officials": the noun phrase behind the verb, where a comma stands before it. */
    private @Nullable Argument inverted(int verb) {
        boolean after = verb > 0 && chunks.get(verb - 1).is(Kind.COMMA) && verb + 1 < chunks.size();
        if (!after || !chunks.get(verb + 1).is(Kind.NOUN)) {
            return null;
        }
        Chunk noun = chunks.get(verb + 1);
        return new Argument(noun.from(), noun.last(), noun.to());
    }

    /** The first token of the clause behind the verb, or -1 if none follows. */
    private int contentAfter(int verb, Clause clause) {
        int i = verb + 1;
        while (i < chunks.size()) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Kind.SUBORDINATOR) || chunk.is(Kind.RELATIVE)) {
                int from = chunk.to() < view.size() && isComma(chunk.to()) ? chunk.to() + 1 : chunk.to();
                return isThat(chunk) && hasClauseFrom(from) ? from : -1;
            }
            if (chunk.is(Kind.NOUN) && !chunks.get(i - 1).is(Kind.PREPOSITION) && startsClause(i)) {
                return chunk.from();
            }
            boolean mayStandBetween = chunk.is(Kind.ADVERB)
                    || chunk.is(Kind.PREPOSITION)
                    || chunk.is(Kind.NOUN)
                            && (chunks.get(i - 1).is(Kind.PREPOSITION)
                                    || view.isTime(chunk.last())
                                    || clause.verb().lemma().equals("tell") && i == verb + 1);
            if (!mayStandBetween) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    private boolean isThat(Chunk chunk) {
        return view.word(chunk.from()).equalsIgnoreCase("that");
    }

    private boolean hasClause(int from, int to) {
        return clauses.stream().anyMatch(c -> c.from() >= from && c.from() < to);
    }

    private boolean hasClauseFrom(int token) {
        return clauses.stream().anyMatch(c -> c.from() >= token && c.verb().form() == VerbGroup.Form.FINITE);
    }

    /** Whether a finite verb follows the noun phrase with nothing between but its own complements. */
    private boolean startsClause(int noun) {
        int i = noun + 1;
        while (i < chunks.size()
                && (chunks.get(i).is(Kind.ADVERB)
                        || chunks.get(i).is(Kind.PREPOSITION)
                                && i + 1 < chunks.size()
                                && chunks.get(i + 1).is(Kind.NOUN))) {
            i += chunks.get(i).is(Kind.ADVERB) ? 1 : 2;
        }
        if (i >= chunks.size() || !chunks.get(i).is(Kind.VERB)) {
            return false;
        }
        int from = chunks.get(i).from();
        return clauses.stream().anyMatch(c -> c.from() == from && c.verb().form() == VerbGroup.Form.FINITE);
    }

    private void accordingTo() {
        for (int i = 0; i + 2 < view.size(); i++) {
            if (view.word(i).equalsIgnoreCase("according") && view.word(i + 1).equals("to")) {
                Chunk source = nounFrom(i + 2);
                if (source != null) {
                    Argument argument = new Argument(source.from(), source.last(), source.to());
                    int from = i == 0 ? afterComma(source.to()) : 0;
                    int to = i == 0 ? endOfSentence() : isComma(i - 1) ? i - 1 : i;
                    add(argument, "according to", SpeechItem.Kind.INDIRECT, false, from, to);
                }
            }
        }
    }

    private @Nullable Chunk nounFrom(int token) {
        return chunks.stream()
                .filter(c -> c.is(Kind.NOUN) && c.from() <= token && token < c.to())
                .findFirst()
                .orElse(null);
    }

    private int afterComma(int token) {
        for (int i = token; i < view.size(); i++) {
            if (isComma(i)) {
                return i + 1;
            }
        }
        return view.size();
    }

    private boolean isComma(int token) {
        return view.word(token).equals(",");
    }

    /** The content of "…, officials said" begins with the sentence, or behind an opening "but" or "and". */
    private int contentStart(int before) {
        return before > 0 && view.hasTag(0, "CCONJ") ? 1 : 0;
    }

    private int endOfSentence() {
        int end = view.size();
        while (end > 0 && ".!?\"”".contains(view.word(end - 1).substring(0, 1))) {
            end--;
        }
        return end;
    }

    private void add(Clause clause, Argument subject, int from, int to) {
        String lemma = clause.verb().lemma();
        String cue = view.verbWords(clause.from(), clause.verbEnd()).toLowerCase(Locale.ROOT);
        SpeechItem.Kind kind = verbs.isSpeech(lemma) ? SpeechItem.Kind.INDIRECT : SpeechItem.Kind.THOUGHT;
        add(subject, cue, kind, lemma.equals("deny") != clause.verb().negated(), from, to);
    }

    private void add(Argument subject, String cue, SpeechItem.Kind kind, boolean denied, int from, int to) {
        if (from < to && hasClause(from, to)) {
            Span content = view.span(from, to);
            items.add(new SpeechItem(content, speakers.speaker(sentence, subject), cue, kind, denied));
        }
    }
}
