package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Modality;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text says of a person's life beside the name: dates and place of birth and death in brackets ("Ana Velde (born 3
 * May 1960 in Bergen)", "Ivo Marr (1931–2004)") and the nation of a person ("Ana Velde is a Norwegian writer", "the Norwegian
 * writer Ana Velde").
 */
final class Biography {
    private static final Set<String> BIRTH = Set.of("born", "b.", "b", "*", "née");
    private static final Set<String> DEATH = Set.of("died", "d.", "d", "†");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "to", "until");
    private static final int FARTHEST_BRACKET = 3;

    private final SentenceView view;
    private final List<Clause> clauses;
    private final Terms terms;
    private final Nations nations;
    private final Attribution attribution;
    private final List<Statement> found = new ArrayList<>();

    Biography(ParsedSentence sentence, Nations nations, Attribution attribution) {
        this.view = sentence.view();
        this.clauses = sentence.clauses();
        this.terms = sentence.terms();
        this.nations = nations;
        this.attribution = attribution;
    }

    List<Statement> statements() {
        for (EntityMention name : view.entities(0, view.size())) {
            if (name.entity().type() == EntityType.PERSON) {
                bracket(name);
                nationBefore(name);
            }
        }
        clauses.forEach(this::nationSaid);
        return List.copyOf(found);
    }

    // Brackets

    private void bracket(EntityMention person) {
        int end = view.tokenFrom(person.mention().span().end());
        int open = end;
        while (open < view.size()
                && open - end < FARTHEST_BRACKET
                && !view.word(open).equals("(")) {
            if (view.hasTag(open, "VERB") || view.mention(open) != null) {
                return;
            }
            open++;
        }
        int close = open;
        while (close < view.size() && !view.word(close).equals(")")) {
            close++;
        }
        if (open < view.size() && view.word(open).equals("(") && close > open + 1) {
            life(term(person), open + 1, close);
        }
    }

    /** What stands in the brackets: a birth, a death, or both with a dash between. */
    private void life(Term person, int from, int to) {
        int death = first(DEATH, from, to);
        int birth = first(BIRTH, from, to);
        List<TimeExpression> times = times(from, to);
        int dash = times.size() == 2 ? dash(times.get(0), times.get(1)) : -1;
        if (birth < 0 && death < 0 && dash < 0) {
            return;
        }
        int end = dash > 0 ? dash : death > birth ? death : to;
        int start = birth >= 0 ? birth : from;
        if (birth >= 0 || dash > 0) {
            event(person, "born", "wasBornIn", start, end);
        }
        if (death >= 0 && death != start || dash > 0) {
            event(person, "die", "diedIn", end, to);
        }
    }

    private void event(Term person, String word, String predicate, int from, int to) {
        List<TimeExpression> times = times(from, to);
        TimeExpression time = times.isEmpty() ? null : times.get(0);
        String be = word.equals("born") ? "be born" : word;
        view.entities(from, to).stream()
                .filter(e -> e.entity().type() == EntityType.PLACE)
                .findFirst()
                .ifPresent(place -> add(person, predicate, be + " in", term(place), time));
        if (time != null) {
            String preposition = time.value().length() > "2000-01".length() ? " on" : " in";
            add(person, Statement.UNTYPED, be + preposition, new Term.Phrase(time.span(), time.text()), time);
        }
    }

    private int first(Set<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(view.word(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private List<TimeExpression> times(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        Span run = view.span(from, to);
        return view.times().stream().filter(t -> run.contains(t.span())).toList();
    }

    /** The token of a dash between two dates, wherever places stand between them as well; -1 if there is none. */
    private int dash(TimeExpression first, TimeExpression second) {
        int from = view.tokenFrom(first.span().end());
        int to = view.tokenFrom(second.span().begin());
        for (int i = from; i < to; i++) {
            if (DASHES.contains(view.word(i))) {
                return i;
            }
        }
        return -1;
    }

    // Nations

    /** "Ana Velde is a Norwegian writer", "Ana Velde, a Norwegian writer,". */
    private void nationSaid(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean said = verb.copula() && !verb.negated() && verb.modality() == Modality.ASSERTED;
        for (Argument subject : said ? clause.subjects() : List.<Argument>of()) {
            Optional<Term> person = terms.of(subject).filter(Biography::isPerson);
            if (person.isPresent()) {
                clause.objects().forEach(o -> nation(person.get(), o.from(), o.head()));
            }
        }
    }

    /** "the Norwegian writer Ana Velde". */
    private void nationBefore(EntityMention name) {
        int begin = view.tokenFrom(name.mention().span().begin());
        int from = begin;
        while (from > 0 && (isPlain(from - 1) || isGroup(from - 1))) {
            from--;
        }
        boolean described = begin > 0 && view.hasTag(begin - 1, "NOUN") && view.mention(begin - 1) == null;
        if (described && !Roles.shipped().isOffice(view.word(begin - 1))) {
            nation(term(name), from, begin);
        }
        int comma = view.tokenFrom(name.mention().span().end());
        boolean article = comma + 2 < view.size()
                && view.word(comma).equals(",")
                && (view.hasTag(comma + 1, "DET") || isGroup(comma + 1));
        int head = comma + 2;
        while (article && head < view.size() && (isPlain(head) || isGroup(head))) {
            head++;
        }
        if (article && view.hasTag(head - 1, "NOUN")) {
            nation(term(name), comma + 1, head - 1);
        }
    }

    private boolean isPlain(int token) {
        return view.mention(token) == null && (view.hasTag(token, "NOUN") || view.hasTag(token, "ADJ"));
    }

    private boolean isGroup(int token) {
        Mention mention = view.mention(token);
        return mention != null && mention.type() == MentionType.GROUP;
    }

    /** The nation that stands before the head of a phrase with nothing but plain words between. */
    private void nation(Term person, int from, int head) {
        if (head < view.size() && Roles.shipped().isOffice(view.word(head))) {
            return;
        }
        for (int i = head - 1; i >= from && (isPlain(i) || isGroup(i)); i--) {
            Mention group = isGroup(i) ? view.mention(i) : null;
            if (group != null) {
                nations.term(group).ifPresent(country -> add(person, "isCitizenOf", "be citizen of", country, null));
                return;
            }
        }
    }

    private static boolean isPerson(Term term) {
        return Terms.entity(term).filter(e -> e.type() == EntityType.PERSON).isPresent();
    }

    private static Term term(EntityMention name) {
        return new Term.Known(name.mention().span(), name.entity());
    }

    private void add(Term subject, String predicate, String words, Term object, @Nullable TimeExpression time) {
        found.add(new Statement(
                view.span(),
                subject,
                predicate,
                words,
                object,
                attribution.claimant(object.span()),
                false,
                Modality.ASSERTED,
                time,
                null,
                null,
                1));
    }
}
