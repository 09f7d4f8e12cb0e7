package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.Span;
import org.dateline.model.Term;

/** Turns noun phrases into terms: the entity that the head names, else the words. */
final class Terms {
    private static final Set<String> POINTERS =
            Set.of("the", "this", "that", "these", "those", "such", "both", "all", "any", "each");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final SentenceView view;

    Terms(SentenceView view) {
        this.view = view;
    }

    /** The term of an argument; empty for a pronoun, which names nothing by itself. */
    Optional<Term> of(Argument argument) {
        EntityMention named = view.entity(argument.head());
        if (named != null && !isPossessor(argument, named)) {
            return Optional.of(new Term.Known(named.mention().span(), named.entity()));
        }
        if (view.hasTag(argument.head(), "PRON") || view.hasTag(argument.head(), "DET")) {
            return Optional.empty();
        }
        return Optional.of(phrase(argument));
    }

    private boolean isPossessor(Argument argument, EntityMention named) {
        return named.mention().span().end() < view.token(argument.head()).span().end();
    }

    private Term.Phrase phrase(Argument argument) {
        int from = argument.from();
        while (from < argument.head() && ARTICLES.contains(view.word(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        int to = argument.to();
        Span span = view.span(from, to);
        return new Term.Phrase(span, view.words(span));
    }

    Optional<Entity> entity(Argument argument) {
        return of(argument).flatMap(Terms::entity);
    }

    static Optional<Entity> entity(Term term) {
        return term instanceof Term.Known known ? Optional.of(known.entity()) : Optional.empty();
    }

    /** Whether a phrase tells by itself whom it means: it holds a name, or does not merely point back ("the company"). */
    boolean isSpecific(Argument argument) {
        if (view.hasName(argument.from(), argument.to())) {
            return true;
        }
        String first = view.word(argument.from()).toLowerCase(Locale.ROOT);
        boolean pronoun = view.hasTag(argument.from(), "PRON");
        return !pronoun && !POINTERS.contains(first);
    }

    /** Whether the argument names an entity or holds a name. */
    boolean isNamed(Argument argument) {
        return view.hasName(argument.from(), argument.to());
    }
}
