package org.dateline.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/** Enters the quantities of a sentence into the ledger: what is counted, whom it concerns, when, and who says so. */
final class FigureFinder {
    private static final int MOST_ENTITIES = 3;
    private static final Set<String> MEASURES = WordList.set(FigureFinder.class, "measure-nouns.txt");

    private final ParsedSentence parsed;
    private final SentenceView view;
    private final Terms terms;
    private final Nations nations;
    private final Attribution attribution;

    FigureFinder(ParsedSentence parsed, Nations nations, Attribution attribution) {
        this.parsed = parsed;
        this.view = parsed.view();
        this.terms = parsed.terms();
        this.nations = nations;
        this.attribution = attribution;
    }

    /**
     * The ledger entry of a quantity.
     *
     * @param before the entry before it in this sentence or the one before, whose counted noun a bare number takes up
     *     ("14,000 troops … 12,000 had fought there"), or null
     */
    Figure figure(Quantity quantity, @Nullable Figure before) {
        Clause clause = clauseOf(quantity.span());
        Span counted = counted(quantity, clause);
        boolean elliptic = counted == null && before != null && isBareNumber(quantity);
        Set<Entity> about = about(quantity.span(), counted, clause);
        if (elliptic) {
            about.addAll(before.about());
        }
        return new Figure(
                quantity,
                view.span(),
                elliptic ? before.counts() : counted == null ? null : view.words(counted),
                elliptic ? before.concept() : concept(counted),
                about.stream().limit(MOST_ENTITIES).toList(),
                attribution.claimant(quantity.span()),
                time(clause));
    }

    private boolean isBareNumber(Quantity quantity) {
        int after = view.tokenFrom(quantity.span().end());
        boolean noun = after < view.size()
                && (view.hasTag(after, "NOUN") || view.hasTag(after, "PROPN") || view.hasTag(after, "ADJ"));
        return isCount(quantity) && !noun;
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.unit().equals("count");
    }

    /** The phrase that is counted: behind the number, or behind a noun of measure ("the number of … rose to"). */
    private @Nullable Span counted(Quantity quantity, @Nullable Clause clause) {
        if (quantity.counted() != null || clause == null || !isCount(quantity)) {
            return quantity.counted();
        }
        return parsed.clauses().stream()
                .flatMap(c -> arguments(c).stream())
                .filter(a ->
                        view.token(a.head()).span().begin() < quantity.span().begin())
                .filter(a -> MEASURES.contains(view.token(a.head()).lemma()))
                .filter(a -> a.to() > a.head() + 2 && view.word(a.head() + 1).equals("of"))
                .map(a -> counted(a, view.tokenFrom(quantity.span().begin())))
                .flatMap(Optional::stream)
                .filter(span -> !span.overlaps(quantity.span()))
                .findFirst()
                .orElse(null);
    }

    /** What stands behind "of", up to the number. */
    private Optional<Span> counted(Argument measure, int number) {
        int from = withoutArticle(measure.head() + 2);
        int to = number > measure.head() && number < measure.to() ? number : measure.to();
        int end = view.hasTag(to - 1, "ADP") ? to - 1 : to;
        return from < end ? Optional.of(view.span(from, end)) : Optional.empty();
    }

    private int withoutArticle(int token) {
        return view.hasTag(token, "DET") ? token + 1 : token;
    }

    private @Nullable String concept(@Nullable Span counted) {
        if (counted == null) {
            return null;
        }
        int head = view.tokenFrom(counted.end()) - 1;
        for (int i = view.tokenFrom(counted.begin()); i < head; i++) {
            if (view.hasTag(i + 1, "ADP")) {
                head = i;
            }
        }
        boolean named = head < 0 || view.mention(head) != null;
        return named
                ? null
                : CountedConcepts.shipped().of(view.token(head).lemma()).orElse(null);
    }

    private static List<Argument> arguments(Clause clause) {
        return clause.arguments().toList();
    }

    /** The clause that has the quantity among its arguments, else the last one that begins before it. */
    private @Nullable Clause clauseOf(Span quantity) {
        Clause before = null;
        for (Clause clause : parsed.clauses()) {
            boolean argument = java.util.stream.Stream.concat(clause.subjects().stream(), clause.objects().stream())
                    .anyMatch(a -> view.span(a.from(), a.to()).contains(quantity));
            if (argument) {
                return clause;
            }
            if (view.token(clause.from()).span().begin() <= quantity.begin()) {
                before = clause;
            }
        }
        return before;
    }

    private Set<Entity> about(Span quantity, @Nullable Span counted, @Nullable Clause clause) {
        Set<Entity> about = new LinkedHashSet<>();
        if (counted != null) {
            addNames(counted, about);
        }
        if (clause != null) {
            arguments(clause).stream()
                    .map(a -> view.span(a.from(), a.to()))
                    .filter(span -> span.contains(quantity))
                    .forEach(span -> addNames(span, about));
            arguments(clause).forEach(a -> terms.entity(a).ifPresent(about::add));
        }
        return about;
    }

    /** The entities and nations named in the counted phrase ("North Korean troops"). */
    private void addNames(Span counted, Set<Entity> about) {
        for (int i = 0; i < view.size(); i++) {
            if (counted.contains(view.token(i).span())) {
                EntityMention known = view.entity(i);
                Mention mention = view.mention(i);
                if (known != null) {
                    about.add(known.entity());
                } else if (mention != null && mention.type() == MentionType.GROUP) {
                    nations.entity(mention).ifPresent(about::add);
                }
            }
        }
    }

    private @Nullable TimeExpression time(@Nullable Clause clause) {
        TimeExpression inside =
                clause == null ? null : view.time(clause.from(), Math.min(clause.to() + 2, view.size()));
        return inside == null ? view.time(0, view.size()) : inside;
    }
}
