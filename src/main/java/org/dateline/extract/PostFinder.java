package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Modality;
import org.dateline.model.Post;
import org.dateline.model.Post.Tenure;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds who holds which post where: titles before names ("Norwind chief executive Marta Kovic", "French President …"),
 * appositions on either side, "serving as", and copulas. A post counts where its organisation or country is named.
 */
final class PostFinder {
    private static final Set<String> PLACE_OF_POST = Set.of("of", "at", "for", "in", "to", "with");
    private static final Set<String> DEFINITE = Set.of("the", "its", "his", "her", "their");
    private static final Set<String> VERBS_OF_SERVICE = Set.of("serve", "act", "work");
    private static final Set<String> APPOINTING = Set.of("appoint", "name", "elect", "make");
    private static final Set<String> VERBS_OF_BECOMING =
            Set.of("be", "become", "remain", "appoint", "name", "elect", "reelect", "re-elect");

    private final SentenceView view;
    private final Tree tree;
    private final List<Clause> clauses;
    private final Terms terms;
    private final Roles roles;
    private final Nations nations;
    private final Attribution attribution;
    private final RolePhrases phrases;
    private final List<Statement> found = new ArrayList<>();
    /** When the clause at hand says that somebody served. */
    private @Nullable TimeExpression served;

    PostFinder(ParsedSentence sentence, Roles roles, Nations nations, Attribution attribution) {
        this.view = sentence.view();
        this.tree = view.tree();
        this.clauses = sentence.clauses();
        this.terms = sentence.terms();
        this.roles = roles;
        this.nations = nations;
        this.attribution = attribution;
        this.phrases = new RolePhrases(view, roles);
    }

    List<Statement> posts() {
        for (EntityMention person : view.entities(0, view.size())) {
            if (person.entity().type() == EntityType.PERSON) {
                titleBefore(person);
                apposition(person);
            }
        }
        clauses.forEach(this::clause);
        return List.copyOf(found);
    }

    /** "North Korean leader Kim Jong-un": a role directly before a person, its organisation or nation before that. */
    private void titleBefore(EntityMention person) {
        int name = view.tokenFrom(person.mention().span().begin());
        int titles = phrases.behindTitles(name);
        boolean apposed = titles < name
                && titles > 0
                && view.word(titles - 1).equals(",")
                && phrases.beforeComma(name).isPresent();
        if (name > 0 && phrases.isRole(name - 1) && !apposed) {
            post(term(person), new RolePhrase(phrases.firstOf(name - 1), name - 1, name), null);
        }
    }

    /** "X, secretary of Y," and "the secretary of Y, X,". */
    private void apposition(EntityMention person) {
        int name = view.tokenFrom(person.mention().span().begin());
        int end = view.tokenFrom(person.mention().span().end());
        phrases.behindComma(end).ifPresent(role -> post(term(person), role, null));
        phrases.beforeComma(name).ifPresent(role -> post(term(person), role, null));
    }

    private static Term term(EntityMention person) {
        return new Term.Known(person.mention().span(), person.entity());
    }

    /** "X is the head of Y", "X was named chief executive of Y", "X serves as …", "Y named X chief executive". */
    private void clause(Clause clause) {
        VerbGroup verb = clause.verb();
        if (APPOINTING.contains(verb.lemma()) && !verb.passive()) {
            appointed(clause);
            return;
        }
        Optional<Term> holder = clause.subjects().isEmpty()
                ? personBeforeComma(clause.predicate())
                : terms.of(clause.subjects().get(0)).filter(PostFinder::isPerson);
        if (holder.isEmpty()) {
            return;
        }
        if (VERBS_OF_SERVICE.contains(verb.lemma())) {
            served = new ClauseTimes(view, clauses).of(clause).orElse(null);
            clause.complements().stream()
                    .filter(c -> c.preposition().equals("as"))
                    .forEach(c -> said(holder.get(), c.argument(), verb));
            served = null;
        } else if (VERBS_OF_BECOMING.contains(verb.lemma())
                && (verb.passive() || verb.copula() || !isAppointing(verb))) {
            clause.objects().forEach(o -> said(holder.get(), o, verb));
            tree.children(clause.predicate(), "xcomp").stream()
                    .filter(o -> clause.objects().stream().noneMatch(known -> known.head() == o))
                    .map(new NounPhrases(view)::of)
                    .forEach(o -> said(holder.get(), o, verb));
            clause.complements().stream()
                    .filter(c -> c.preposition().equals("as"))
                    .forEach(c -> said(holder.get(), c.argument(), verb));
        }
    }

    /** "Y named X chief executive", "Y made X a junior minister": the person behind the verb holds what stands right behind the name. */
    private void appointed(Clause clause) {
        for (EntityMention person : view.entities(clause.predicate(), view.size())) {
            int end = view.tokenFrom(person.mention().span().end());
            boolean object = person.entity().type() == EntityType.PERSON
                    && view.tokenFrom(person.mention().span().begin()) == clause.predicate() + 1;
            Optional<RolePhrase> role = object ? phrases.from(end) : Optional.empty();
            if (role.isPresent()) {
                int posts = found.size();
                post(term(person), role.get(), clause.verb());
                Optional<Term> body = clause.subjects().stream()
                        .map(terms::of)
                        .flatMap(Optional::stream)
                        .filter(PostFinder::isOrganisation)
                        .findFirst();
                boolean open =
                        found.size() > posts && found.get(posts).predicate().equals(Statement.UNTYPED);
                if (open && body.isPresent()) {
                    found.subList(posts, found.size()).clear();
                    add(term(person), role.get(), body.get(), "of", clause.verb());
                }
            }
        }
    }

    /** "X, …, serving as …": the person before the last comma, if no verb stands between. */
    private Optional<Term> personBeforeComma(int before) {
        for (int i = before - 1; i > 0 && !view.hasTag(i, "VERB") && !view.hasTag(i, "AUX"); i--) {
            EntityMention person = view.word(i).equals(",") ? view.entity(i - 1) : null;
            if (person != null && person.entity().type() == EntityType.PERSON) {
                return Optional.of(term(person));
            }
        }
        return Optional.empty();
    }

    private static boolean isOrganisation(Term term) {
        return term instanceof Term.Known known && known.entity().type() == EntityType.ORGANISATION;
    }

    private static boolean isPerson(Term term) {
        return term instanceof Term.Known known && known.entity().type() == EntityType.PERSON;
    }

    /** "was elected president": the parser may take the verb for a modifier. */
    private boolean isAppointment(int role) {
        return tree.children(role, "amod").stream()
                .anyMatch(m -> view.hasTag(m, "VERB")
                        && VERBS_OF_BECOMING.contains(view.token(m).lemma()));
    }

    private static boolean isAppointing(VerbGroup verb) {
        return !verb.lemma().equals("become") && !verb.lemma().equals("remain");
    }

    private void said(Term holder, Argument argument, VerbGroup verb) {
        if (phrases.isRole(argument.head())) {
            post(holder, new RolePhrase(phrases.firstOf(argument.head()), argument.head(), argument.to()), verb);
        }
    }

    /** A role noun phrase, its organisation inside it or in the phrase with "of", "at" or "for" behind it. */
    private void post(Term holder, RolePhrase role, @Nullable VerbGroup verb) {
        for (int child : tree.children(role.head())) {
            int preposition = tree.child(child, "case");
            boolean complement = tree.hangs(child, "nmod") && preposition > role.head();
            if (complement && PLACE_OF_POST.contains(lower(preposition))) {
                Optional<Term> organisation = organisation(child);
                if (organisation.isPresent()) {
                    add(holder, role, organisation.get(), lower(preposition), verb);
                    return;
                }
            }
        }
        for (int i = role.head() - 1; i >= role.from(); i--) {
            Optional<Term> organisation = isForeign(i, role) ? Optional.empty() : organisation(i);
            if (organisation.isPresent()) {
                add(holder, new RolePhrase(i + 1, role.head(), role.to()), organisation.get(), "of", verb);
                return;
            }
        }
        boolean before = role.to() < view.size() && view.isPerson(role.to());
        boolean bare = role.to() == role.head() + 1;
        if (verb == null && (bare && before || isApposed(role))) {
            title(holder, role, null);
        }
        if (verb != null && !verb.copula() && !verb.lemma().equals("work")) {
            title(holder, role, verb);
        }
    }

    /** "the finance minister, Ana Velde,", "Ana Velde, the board's secretary,": the one, of a body that is not named. */
    private boolean isApposed(RolePhrase role) {
        boolean comma = role.to() < view.size() && view.word(role.to()).equals(",");
        int name = role.to() + 1;
        while (comma && name < view.size() && phrases.behindTitles(name + 1) == name) {
            name++;
        }
        boolean behindName = role.from() > 1
                && view.word(role.from() - 1).equals(",")
                && view.isPerson(role.from() - 2)
                && (comma || role.to() + 1 >= view.size());
        boolean beforeName = comma && name < view.size() && view.isPerson(name);
        boolean owned = IntStream.range(role.from(), role.head()).anyMatch(i -> view.hasTag(i, "PART"));
        return (beforeName || behindName) && (owned || DEFINITE.contains(lower(role.from())));
    }

    /** "a Norwegian economist": not a post that the nation gives. */
    private boolean isForeign(int token, RolePhrase role) {
        Mention mention = view.mention(token);
        return mention != null && mention.type() == MentionType.GROUP && !roles.isOffice(view.word(role.head()));
    }

    /** "President Ana Velde", "harbour master Ana Velde", "served as harbour master": what she is, though not of what. */
    private void title(Term holder, RolePhrase role, @Nullable VerbGroup verb) {
        int first = role.head();
        while (first > role.from() && phrases.isPartOfTitle(first - 1)) {
            first--;
        }
        boolean qualified =
                first > role.from() && roles.tenure(view.word(first - 1)).isPresent();
        int end = verb == null ? role.to() : role.head() + 1;
        Span span = view.span(qualified ? first - 1 : first, end);
        Tenure tenure = phrases.tenureBefore(first).orElse(hasEnded(verb) ? Tenure.FORMER : Tenure.CURRENT);
        found.add(new Statement(
                view.span(),
                holder,
                Statement.UNTYPED,
                "be",
                new Term.Phrase(span, view.words(span)),
                attribution.claimant(holder.span()),
                verb != null && verb.negated(),
                verb == null ? Modality.ASSERTED : verb.modality(),
                served,
                null,
                new Post(words(first, role.head() + 1), tenure),
                1));
    }

    /** "served as harbour master": no longer does. */
    private static boolean hasEnded(@Nullable VerbGroup verb) {
        return verb != null && VERBS_OF_SERVICE.contains(verb.lemma()) && verb.past();
    }

    private String words(int from, int to) {
        return view.words(view.span(from, to)).toLowerCase(Locale.ROOT);
    }

    private String lower(int token) {
        return view.word(token).toLowerCase(Locale.ROOT);
    }

    /** The organisation, place or nation that a token names. */
    private Optional<Term> organisation(int token) {
        // "Norwind and its chairman, Ana Velde,"
        boolean beside = view.isWord(token, "its") && token > 1 && view.isWord(token - 1, "and");
        EntityMention known = view.entity(beside ? token - 2 : token);
        if (known != null) {
            Entity entity = known.entity();
            return entity.type() == EntityType.PERSON
                    ? Optional.empty()
                    : Optional.of(new Term.Known(known.mention().span(), entity));
        }
        Mention mention = view.mention(token);
        if (mention != null) {
            return mention.type() == MentionType.GROUP ? nations.term(mention) : Optional.empty();
        }
        return terms.of(new Argument(token, token, token + 1))
                .filter(Term.Known.class::isInstance)
                .filter(term -> !isPerson(term));
    }

    private void add(Term holder, RolePhrase phrase, Term organisation, String preposition, @Nullable VerbGroup verb) {
        boolean ended = hasEnded(verb) || verb != null && verb.copula() && verb.past() && !isAppointment(phrase.head());
        Tenure tenure = ended ? Tenure.FORMER : Tenure.CURRENT;
        int first = phrase.head();
        for (int i = phrase.head(); i >= phrase.from(); i--) {
            Optional<Tenure> said = roles.tenure(view.word(i));
            if (said.isPresent()) {
                tenure = said.get();
            } else if (phrases.isPartOfRole(i)) {
                first = i;
            } else {
                break;
            }
        }
        Optional<Tenure> earlier = phrase.from() > 0 ? phrases.tenureBefore(phrase.from()) : Optional.empty();
        String role = words(first, phrase.head() + 1);
        found.add(new Statement(
                view.span(),
                holder,
                earlier.orElse(tenure) == Tenure.FORMER ? "heldPostIn" : "holdsPostIn",
                "be " + role + " " + preposition,
                organisation,
                attribution.claimant(holder.span()),
                verb != null && verb.negated(),
                verb == null ? Modality.ASSERTED : verb.modality(),
                served,
                null,
                new Post(role, earlier.orElse(tenure)),
                1));
    }
}
