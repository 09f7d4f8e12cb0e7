package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Term;
import org.dateline.model.WordList;

/**
 * A verb of saying or thinking in a sentence, with whose words or thoughts it gives.
 *
 * @param clause the clause of the verb
 * @param speaker whom the text names, if it does
 * @param words the words of saying
 * @param said true if the content is said, not only thought
 * @param denied true if the verb says that the content is not so
 */
record Cue(Clause clause, Optional<Term> speaker, String words, boolean said, boolean denied) {
    private static final Set<String> HEARING = WordList.set(Cue.class, "hearing-bodies.txt");
    private static final Set<String> PARTICIPLES = Set.of("advcl", "conj", "parataxis");

    int predicate() {
        return clause.predicate();
    }

    /** The same with another speaker. */
    Cue by(Term other) {
        return new Cue(clause, Optional.of(other), words, said, denied);
    }

    /** The cues of a document, sentence by sentence; a pronoun left open may mean who spoke last. */
    static List<List<Cue>> in(List<ParsedSentence> sentences, SpeechVerbs verbs) {
        List<List<Cue>> all = new ArrayList<>();
        LastSpeaker last = new LastSpeaker();
        Term several = null;
        for (ParsedSentence sentence : sentences) {
            last.nextSentence(several);
            Speakers speakers = new Speakers(sentence);
            speakers.sources().forEach(source -> last.spoke(source, true));
            List<Cue> cues = new ArrayList<>();
            for (Clause clause : sentence.clauses()) {
                boolean says =
                        verbs.contains(sentence.view().token(clause.predicate()).lemma())
                                || isHearing(sentence, clause);
                if (says && !isReading(sentence, clause)) {
                    Cue cue = of(sentence.view(), clause, speakers, verbs, last);
                    cues.add(goesOn(sentence.view().tree(), cue, cues));
                }
            }
            all.add(cues);
            several = speakers.several();
        }
        return all;
    }

    /** "Velde said the port must help, [adding] that …": who goes on is who spoke, and nobody of whom was spoken. */
    private static Cue goesOn(Tree tree, Cue cue, List<Cue> before) {
        boolean participle = cue.words().endsWith("ing") && tree.hangs(cue.predicate(), PARTICIPLES);
        for (int i = before.size() - 1; participle && i >= 0; i--) {
            Cue first = before.get(i);
            int content = tree.child(first.predicate(), "ccomp");
            boolean inside = content > first.predicate()
                    && (tree.head(cue.predicate()) == content || tree.head(cue.predicate()) == first.predicate());
            if (inside && first.said() && first.speaker().isPresent()) {
                return cue.by(first.speaker().get());
            }
        }
        return cue;
    }

    /** "The court heard that …": what is said there is claimed in it. */
    private static boolean isHearing(ParsedSentence sentence, Clause clause) {
        SentenceView view = sentence.view();
        return view.token(clause.predicate()).lemma().equals("hear")
                && !clause.verb().passive()
                && !clause.verb().negated()
                && view.tree().has(clause.predicate(), "ccomp")
                && clause.subjects().stream()
                        .anyMatch(s -> HEARING.contains(view.token(s.head()).lemma()));
    }

    /** "the sentence was read out", "banners reading “No more”": nobody says so. */
    private static boolean isReading(ParsedSentence sentence, Clause clause) {
        SentenceView view = sentence.view();
        return view.token(clause.predicate()).lemma().equals("read")
                && (clause.verb().passive() || view.word(clause.predicate()).endsWith("ing"));
    }

    private static Cue of(SentenceView view, Clause clause, Speakers speakers, SpeechVerbs verbs, LastSpeaker last) {
        String lemma = view.token(clause.predicate()).lemma();
        Argument agent = clause.agent();
        Optional<Term> named =
                clause.verb().passive() ? Optional.ofNullable(agent).flatMap(speakers::of) : active(clause, speakers);
        Optional<Term> speaker = named.or(() -> clause.subjects().stream()
                .findFirst()
                .flatMap(s -> last.meantBy(view.word(s.head()).toLowerCase(Locale.ROOT))));
        if (verbs.isSpeech(lemma)) {
            boolean several = clause.subjects().stream().anyMatch(s -> Speakers.isPlural(view, s.head()));
            speaker.ifPresent(s -> last.spoke(s, several));
        }
        return new Cue(
                clause,
                speaker,
                view.verbWords(clause.from(), clause.predicate() + 1).toLowerCase(Locale.ROOT),
                (verbs.isSpeech(lemma) || lemma.equals("hear")) && !withholds(clause),
                lemma.equals("deny") != clause.verb().negated());
    }

    private static Optional<Term> active(Clause clause, Speakers speakers) {
        Optional<Term> before = speakers.rightBefore(clause.predicate());
        if (before.isPresent()) {
            return before;
        }
        return clause.subjects().isEmpty() ? speakers.behind(clause.predicate()) : speakers.of(clause.subjects());
    }

    /** "has not confirmed", "refused to say": nothing is said. */
    private static boolean withholds(Clause clause) {
        return clause.verb().negated() && !clause.verb().lemma().equals("deny");
    }
}
