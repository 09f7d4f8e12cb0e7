package org.dateline.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/** Tells which entity is the subject of a clause, by its name or by what a pronoun there was found to mean. */
final class Subjects {
    private static final Set<String> WARNING = Set.of("warn", "remind", "notify");

    private final Map<Span, Term> found;

    /** @param found what pronouns and descriptions mean, by their span; may grow */
    Subjects(Map<Span, Term> found) {
        this.found = found;
    }

    /** Who says, thinks or does what a pronoun is the subject of: "Velde said she …". */
    Optional<Entity> speaker(SentenceView view, int token) {
        Tree tree = view.tree();
        int clause = tree.hangs(token, "nsubj") ? tree.head(token) : -1;
        boolean content = clause >= 0 && tree.hangs(clause, "ccomp");
        return content ? subject(view, tree.head(clause)) : Optional.empty();
    }

    /** "warned Norway that it …": whoever is warned is what the warning is of. */
    Optional<Entity> warned(SentenceView view, int token) {
        Tree tree = view.tree();
        int clause = tree.hangs(token, "nsubj") ? tree.head(token) : -1;
        int verb = clause >= 0 && tree.hangs(clause, "ccomp") ? tree.head(clause) : -1;
        boolean warning =
                verb >= 0 && verb < token && WARNING.contains(view.token(verb).lemma());
        int object = !warning ? -1 : tree.has(verb, "iobj") ? tree.child(verb, "iobj") : tree.child(verb, "obj");
        return object < 0
                ? Optional.empty()
                : Optional.ofNullable(view.entity(object)).map(EntityMention::entity);
    }

    /** The subject of the verb that a pronoun is an object of, which it cannot mean. */
    @Nullable
    Entity subjectOfClause(SentenceView view, int token) {
        Tree tree = view.tree();
        int head = tree.head(token);
        boolean argument = tree.hangs(token, "obj") || tree.hangs(token, "iobj") || tree.hangs(token, "obl");
        boolean reflexive = view.word(token).endsWith("self");
        return argument && head >= 0 && !reflexive ? subject(view, head).orElse(null) : null;
    }

    Optional<Entity> subject(SentenceView view, int predicate) {
        for (int subject : view.tree().children(predicate, "nsubj")) {
            Optional<Entity> meant = meant(view, subject).or(() -> nameBeside(view, subject));
            if (meant.isPresent()) {
                return meant;
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> meant(SentenceView view, int token) {
        EntityMention name = view.entity(token);
        return name != null
                ? Optional.of(name.entity())
                : Optional.ofNullable(found.get(view.token(token).span())).flatMap(Terms::entity);
    }

    /** "Norwind's shares fell": whose the subject is that is not named itself. */
    Optional<Entity> ownerOfMainSubject(SentenceView view) {
        Tree tree = view.tree();
        return tree.children(Math.max(root(view), 0), "nsubj").stream()
                .filter(subject -> view.entity(subject) == null)
                .flatMap(subject -> tree.children(subject, "nmod:poss").stream())
                .flatMap(owner -> meant(view, owner).stream())
                .findFirst();
    }

    /** "her brother Ivo Marr", "the minister, Ana Velde,": the name that tells who a noun is. */
    static Optional<Entity> nameBeside(SentenceView view, int noun) {
        Tree tree = view.tree();
        return view.mention(noun) != null
                ? Optional.empty()
                : tree.children(noun).stream()
                        .filter(c -> tree.hangs(c, "flat") || tree.hangs(c, "appos"))
                        .filter(c -> view.isPerson(c) && view.entity(c) != null)
                        .map(c -> view.entity(c).entity())
                        .findFirst();
    }

    Optional<Entity> mainSubject(SentenceView view) {
        int root = root(view);
        return root < 0 ? Optional.empty() : subject(view, root);
    }

    static int root(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            if (view.tree().head(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** "“She is right,” Velde said": not she who speaks. */
    boolean speaks(SentenceView view, Entity entity) {
        for (int i = 0; i < view.size(); i++) {
            boolean said = view.hasTag(i, "VERB")
                    && !isQuoted(view, i)
                    && SpeechVerbs.shipped().contains(view.token(i).lemma());
            if (said && subject(view, i).filter(entity::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands between the quotation marks of its sentence. */
    static boolean isQuoted(SentenceView view, int token) {
        boolean quoted = false;
        for (int i = 0; i < token; i++) {
            String word = view.word(i);
            quoted = switch (word) {
                case "\"" -> !quoted;
                case "“", "``" -> true;
                case "”", "''" -> false;
                default -> quoted;
            };
        }
        return quoted;
    }
}
