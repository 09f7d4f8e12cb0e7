package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Chunk.Kind;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Modality;
import org.dateline.model.Post;
import org.dateline.model.Post.Tenure;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds who holds which post where: titles before names ("Norwind chief executive Marta Kovic", "French President …"),
 * appositions on either side, "serving as", and copulas. A post counts where its organisation or country is named.
 */
final class PostFinder {
    private static final Set<String> PLACE_OF_POST = Set.of("of", "at", "for", "in", "to");
    private static final Set<String> VERBS_OF_SERVICE = Set.of("serve", "act", "work");
    private static final Set<String> VERBS_OF_BECOMING =
            Set.of("be", "become", "remain", "appoint", "name", "elect", "reelect", "re-elect");
    private static final double CONFIDENCE = 0.9;

    private final SentenceView view;
    private final List<Chunk> chunks;
    private final Roles roles;
    private final Nations nations;
    private final Attribution attribution;
    private final List<Statement> found = new ArrayList<>();

    PostFinder(SentenceView view, List<Chunk> chunks, Roles roles, Nations nations, Attribution attribution) {
        this.view = view;
        this.chunks = chunks;
        this.roles = roles;
        this.nations = nations;
        this.attribution = attribution;
    }

    List<Statement> posts(List<Clause> clauses) {
        for (int i = 0; i < chunks.size(); i++) {
            if (is(i, Kind.NOUN)) {
                titleBeforeName(chunks.get(i));
                apposition(i);
            } else if (is(i, Kind.VERB)) {
                service(i, clauses);
            }
        }
        clauses.forEach(this::copula);
        return List.copyOf(found);
    }

    private boolean is(int i, Kind kind) {
        return i >= 0 && i < chunks.size() && chunks.get(i).is(kind);
    }

    /** "North Korean leader Kim Jong-un": a role directly before a person, its organisation or nation before that. */
    private void titleBeforeName(Chunk noun) {
        EntityMention person = personAtEnd(noun);
        if (person == null) {
            return;
        }
        int name = view.tokenFrom(person.mention().span().begin());
        if (name > noun.from() && roles.isHead(view.word(name - 1))) {
            post(person, noun.from(), name - 1, null);
        }
    }

    private @Nullable EntityMention personAtEnd(Chunk noun) {
        EntityMention last = view.entity(noun.last());
        return last != null && last.entity().type() == EntityType.PERSON ? last : null;
    }

    /** "X, secretary of Y," and "the secretary of Y, X,". */
    private void apposition(int i) {
        if (!is(i + 1, Kind.COMMA)) {
            return;
        }
        EntityMention person = personAtEnd(chunks.get(i));
        if (person != null && is(i + 2, Kind.NOUN) && isRole(i + 2)) {
            post(person, i + 2);
            return;
        }
        int role = roleEndingAt(i);
        EntityMention after = is(i + 2, Kind.NOUN) ? personAtEnd(chunks.get(i + 2)) : null;
        if (role >= 0 && after != null && view.entity(chunks.get(i + 2).from()) == after && endsApposition(i + 3)) {
            post(after, role);
        }
    }

    private boolean endsApposition(int i) {
        return i >= chunks.size() || is(i, Kind.COMMA) || is(i, Kind.OTHER);
    }

    private boolean isRole(int i) {
        Chunk chunk = chunks.get(i);
        return view.mention(chunk.last()) == null && roles.isHead(view.word(chunk.last()));
    }

    /** The role noun phrase that ends here, itself or with its "of" phrase, or -1. */
    private int roleEndingAt(int i) {
        if (isRole(i)) {
            return i;
        }
        return is(i - 1, Kind.PREPOSITION) && is(i - 2, Kind.NOUN) && isRole(i - 2) ? i - 2 : -1;
    }

    /** "X, …, serving as secretary of Y", "X serves as …". */
    private void service(int verb, List<Clause> clauses) {
        boolean serves = VERBS_OF_SERVICE.contains(lemma(chunks.get(verb).last()));
        if (!serves
                || !is(verb + 1, Kind.PREPOSITION)
                || !word(verb + 1).equals("as")
                || !is(verb + 2, Kind.NOUN)
                || !isRole(verb + 2)) {
            return;
        }
        EntityMention holder = clauses.stream()
                .filter(c -> c.from() == chunks.get(verb).from() && c.subjects().size() == 1)
                .map(c -> view.entity(c.subjects().get(0).head()))
                .filter(m -> m != null && m.entity().type() == EntityType.PERSON)
                .findFirst()
                .orElseGet(() -> personBeforeComma(verb));
        if (holder != null) {
            post(holder, verb + 2);
        }
    }

    private @Nullable EntityMention personBeforeComma(int before) {
        for (int i = before - 1; i > 0; i--) {
            if (is(i, Kind.VERB)) {
                return null;
            }
            if (is(i, Kind.COMMA) && is(i - 1, Kind.NOUN)) {
                return personAtEnd(chunks.get(i - 1));
            }
        }
        return null;
    }

    /** "X is the head of Y", "X was named chief executive of Y". */
    private void copula(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean becomes =
                VERBS_OF_BECOMING.contains(verb.lemma()) && (verb.passive() || verb.copula() || !isAppointing(verb));
        if (!becomes || clause.subjects().size() != 1 || clause.objects().isEmpty()) {
            return;
        }
        EntityMention holder = view.entity(clause.subjects().get(0).head());
        int role = chunkAt(clause.objects().get(0).from());
        if (holder != null && holder.entity().type() == EntityType.PERSON && role >= 0 && isRole(role)) {
            post(holder, role, verb);
        }
    }

    private static boolean isAppointing(VerbGroup verb) {
        return !verb.lemma().equals("become") && !verb.lemma().equals("remain");
    }

    private int chunkAt(int token) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).from() == token) {
                return i;
            }
        }
        return -1;
    }

    private String word(int chunk) {
        return view.word(chunks.get(chunk).from()).toLowerCase(Locale.ROOT);
    }

    private String lemma(int token) {
        return view.token(token).lemma();
    }

    private void post(EntityMention holder, int roleChunk) {
        post(holder, roleChunk, null);
    }

    /** A role noun phrase, its organisation inside it or in the phrase with "of", "at" or "for" behind it. */
    private void post(EntityMention holder, int roleChunk, @Nullable VerbGroup verb) {
        Chunk role = chunks.get(roleChunk);
        if (is(roleChunk + 1, Kind.PREPOSITION)
                && PLACE_OF_POST.contains(word(roleChunk + 1))
                && is(roleChunk + 2, Kind.NOUN)) {
            Optional<Term> organisation = named(chunks.get(roleChunk + 2));
            if (organisation.isPresent()) {
                add(holder, role.from(), role.last(), organisation.get(), word(roleChunk + 1), verb);
                return;
            }
        }
        post(holder, role.from(), role.last(), verb);
    }

    /** A role phrase of tokens up to its head, both inclusive, with the organisation or nation within it. */
    private void post(EntityMention holder, int from, int head, @Nullable VerbGroup verb) {
        for (int i = head - 1; i >= from; i--) {
            Optional<Term> organisation = organisationAt(i);
            if (organisation.isPresent()) {
                add(holder, i + 1, head, organisation.get(), "of", verb);
                return;
            }
        }
    }

    private Optional<Term> named(Chunk chunk) {
        EntityMention mention = view.entity(chunk.last());
        return mention != null && isOrganisation(mention.entity())
                ? Optional.of(new Term.Known(mention.mention().span(), mention.entity()))
                : Optional.empty();
    }

    private Optional<Term> organisationAt(int token) {
        EntityMention known = view.entity(token);
        if (known != null) {
            return isOrganisation(known.entity())
                    ? Optional.of(new Term.Known(known.mention().span(), known.entity()))
                    : Optional.empty();
        }
        Mention mention = view.mention(token);
        return mention != null && mention.type() == MentionType.GROUP ? nations.term(mention) : Optional.empty();
    }

    private static boolean isOrganisation(Entity entity) {
        return entity.type() != EntityType.PERSON;
    }

    private void add(
            EntityMention holder, int from, int head, Term organisation, String preposition, @Nullable VerbGroup verb) {
        Tenure tenure = verb != null && isPast(verb) ? Tenure.FORMER : Tenure.CURRENT;
        int first = head;
        for (int i = head; i >= from; i--) {
            Optional<Tenure> said = roles.tenure(view.word(i));
            if (said.isPresent()) {
                tenure = said.get();
            } else if (isPartOfRole(i)) {
                first = i;
            }
            if (!said.isPresent() && !isPartOfRole(i)) {
                break;
            }
        }
        String role = view.words(view.span(first, head + 1)).toLowerCase(Locale.ROOT);
        Modality modality = verb == null ? Modality.ASSERTED : verb.modality();
        String predicate = tenure == Tenure.FORMER ? "heldPostIn" : "holdsPostIn";
        Term subject = new Term.Known(holder.mention().span(), holder.entity());
        found.add(new Statement(
                view.span(),
                subject,
                predicate,
                "be " + role + " " + preposition,
                organisation,
                attribution.claimant(holder.mention().span()),
                verb != null && verb.negated(),
                modality,
                null,
                null,
                new Post(role, tenure),
                CONFIDENCE));
    }

    /** "X was director of Y": a copula in the past. */
    private static boolean isPast(VerbGroup verb) {
        return verb.copula() && verb.past();
    }

    private boolean isPartOfRole(int i) {
        String tag = view.token(i).tag();
        boolean word = Character.isLetter(view.word(i).codePointAt(0))
                && !tag.equals("DET")
                && !tag.equals("PRON")
                && !tag.equals("PART");
        return word
                && view.mention(i) == null
                && !view.word(i).endsWith("’s")
                && !view.word(i).endsWith("'s");
    }
}
