package org.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Enters the quantities of a sentence into the ledger: what is counted, whom it concerns, when, and who says so. */
final class FigureFinder {
    private static final int MOST_ENTITIES = 3;

    private final ParsedSentence parsed;
    private final SentenceView view;
    private final Terms terms;
    private final Nations nations;
    private final Attribution attribution;

    FigureFinder(ParsedSentence parsed, Nations nations, Attribution attribution) {
        this.parsed = parsed;
        this.view = parsed.view();
        this.terms = new Terms(view);
        this.nations = nations;
        this.attribution = attribution;
    }

    Figure figure(Quantity quantity) {
        Span counted = quantity.counted();
        Clause clause = clauseOf(quantity.span());
        return new Figure(
                quantity,
                view.span(),
                counted == null ? null : view.words(counted),
                about(quantity, clause),
                attribution.claimant(quantity.span()),
                time(clause));
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

    private List<Entity> about(Quantity quantity, @Nullable Clause clause) {
        Set<Entity> about = new LinkedHashSet<>();
        if (quantity.counted() != null) {
            addNames(quantity.counted(), about);
        }
        if (clause != null) {
            List<Argument> arguments = new ArrayList<>(clause.subjects());
            arguments.addAll(clause.objects());
            clause.complements().forEach(c -> arguments.add(c.argument()));
            arguments.forEach(a -> terms.entity(a).ifPresent(about::add));
        }
        return about.stream().limit(MOST_ENTITIES).toList();
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
