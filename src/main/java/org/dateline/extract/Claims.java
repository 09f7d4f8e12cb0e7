package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells who vouches for a figure without reported speech: "Norwind put the losses at $40", "the 400 that Norwind counted",
 * "Norwind claims 400, and the union at least 600".
 */
final class Claims {
    private static final List<Verb> VERBS = verbs();
    private static final Set<String> STUDIES = WordList.set(Claims.class, "study-nouns.txt");
    private static final Set<String> LINKS = Set.of("and", "but", "while", ",", ";");
    private static final Set<String> PHRASE = Set.of("DET", "ADJ", "NOUN", "PROPN");

    /** A verb, where its figure stands, and what else it needs. */
    private record Verb(String lemma, String place, String need) {}

    private final ParsedSentence sentence;
    private final SentenceView view;
    private final Speakers speakers;

    Claims(ParsedSentence sentence) {
        this.sentence = sentence;
        this.view = sentence.view();
        this.speakers = new Speakers(sentence);
    }

    private static List<Verb> verbs() {
        List<Verb> verbs = new ArrayList<>();
        for (String line : WordList.lines(Claims.class, "figure-claims.tsv")) {
            String[] row = line.split("\t");
            verbs.add(new Verb(row[0], row[1], row[2]));
        }
        return verbs;
    }

    /**
     * Who vouches for a quantity; empty if nobody but the article does.
     *
     * @param clause the clause it stands in, or null
     * @param before the quantity before it in the sentence that somebody vouches for, or null
     */
    Optional<Term> claimant(Quantity quantity, @Nullable Clause clause, @Nullable Quantity before) {
        Optional<Term> beside = before == null ? Optional.empty() : besideIt(quantity, before);
        if (beside.isPresent()) {
            return beside;
        }
        Optional<Term> subject = clause == null ? Optional.empty() : ofVerb(quantity, clause);
        for (int i = sentence.clauses().size() - 1; i >= 0 && subject.isEmpty() && clause != null; i--) {
            Clause above = sentence.clauses().get(i);
            boolean governs = above.predicate() < clause.predicate()
                    && view.tree().isUnder(clause.predicate(), above.predicate());
            subject = governs ? ofVerb(quantity, above) : subject;
        }
        return subject.isPresent() ? subject : ofRelative(quantity);
    }

    private Optional<Term> ofVerb(Quantity quantity, Clause clause) {
        String lemma = view.token(clause.predicate()).lemma();
        int from = view.tokenFrom(quantity.span().begin());
        boolean object = clause.objects().stream()
                .anyMatch(o -> view.span(o.from(), o.to()).contains(quantity.span()));
        String preposition = prepositionBefore(from);
        boolean vouches = !clause.verb().passive()
                && VERBS.stream()
                        .filter(v -> v.lemma().equals(lemma))
                        .filter(v ->
                                v.place().equals("object") ? object : v.place().equals(preposition))
                        .anyMatch(v -> isMet(v, clause));
        return vouches ? speakers.of(clause.subjects()) : Optional.empty();
    }

    /** The preposition before a number, past the words that say how it is meant. */
    private String prepositionBefore(int number) {
        return number > 0 && view.hasTag(number - 1, "ADP")
                ? view.word(number - 1).toLowerCase(Locale.ROOT)
                : "";
    }

    private boolean isMet(Verb verb, Clause clause) {
        return switch (verb.need()) {
            case "measure" -> clause.objects().stream().anyMatch(o -> MeasureNouns.isMeasure(view, o.head()));
            case "study" -> clause.subjects().stream().anyMatch(s -> isAmong(s, STUDIES));
            default -> true;
        };
    }

    private boolean isAmong(Argument argument, Set<String> lemmas) {
        return lemmas.contains(view.token(argument.head()).lemma());
    }

    /** "the roughly 15,000 that Norwind had counted". */
    private Optional<Term> ofRelative(Quantity quantity) {
        int next = view.tokenFrom(
                quantity.counted() == null
                        ? quantity.span().end()
                        : quantity.counted().end());
        boolean relative = next < view.size()
                && (view.word(next).equals("that") || view.word(next).equals("which"));
        if (!relative) {
            return Optional.empty();
        }
        for (Clause clause : sentence.clauses()) {
            if (clause.predicate() > next) {
                boolean counts = VERBS.stream()
                        .anyMatch(v -> v.place().equals("object")
                                && v.need().equals("-")
                                && v.lemma()
                                        .equals(view.token(clause.predicate()).lemma()));
                boolean behind =
                        !clause.subjects().isEmpty() && clause.subjects().get(0).from() > next;
                return counts && behind ? speakers.of(clause.subjects()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "…, and a European official at least 10,000": nothing but who says it stands between the two numbers. */
    private Optional<Term> besideIt(Quantity quantity, Quantity before) {
        int from = view.tokenFrom(
                before.counted() == null
                        ? before.span().end()
                        : Math.max(before.span().end(), before.counted().end()));
        int to = view.tokenFrom(quantity.span().begin());
        boolean linked = false;
        while (from < to && LINKS.contains(view.word(from).toLowerCase(Locale.ROOT))) {
            linked = true;
            from++;
        }
        boolean noun = false;
        for (int i = from; i < to; i++) {
            if (!PHRASE.contains(view.token(i).tag())) {
                return Optional.empty();
            }
            noun |= view.hasTag(i, "NOUN") || view.hasTag(i, "PROPN");
        }
        if (!linked || !noun || from >= to) {
            return Optional.empty();
        }
        Argument phrase = new Argument(from, to - 1, to);
        Span span = view.span(from, to);
        return sentence.terms().of(phrase).or(() -> Optional.of(new Term.Phrase(span, view.words(span))));
    }
}
