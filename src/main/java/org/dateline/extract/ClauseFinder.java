package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.extract.Clause.Complement;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;

/**
 * Finds the predicates of a sentence and the noun phrases that belong to them. A predicate without a subject of its own takes
 * that of the one it hangs on: coordinated, as an infinitive or participle, or in a relative clause.
 */
final class ClauseFinder {
    private static final Set<String> CLAUSAL =
            Set.of("root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "conj", "csubj", "appos", "list");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");
    private static final int DEEPEST = 6;

    private final SentenceView view;
    private final Tree tree;
    private final NounPhrases phrases;
    private final VerbReader verbs;
    private final Control control;

    ClauseFinder(SentenceView view, VerbSettings settings) {
        this.view = view;
        this.tree = view.tree();
        this.phrases = new NounPhrases(view);
        this.verbs = new VerbReader(view, settings);
        this.control = new Control(view, settings);
    }

    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            if (isPredicate(i)) {
                clauses.add(clause(i));
            }
        }
        return clauses;
    }

    /** A verb with a clause of its own, or what a copula or a subject hangs on. */
    boolean isPredicate(int token) {
        if (tree.hangs(token, "amod")
                || tree.hangs(token, "compound")
                || tree.hangs(token, "aux")
                || tree.hangs(token, "cop")) {
            return false;
        }
        boolean verb = view.hasTag(token, "VERB") || view.hasTag(token, "AUX") && tree.hangs(token, CLAUSAL);
        boolean nominal = tree.has(token, "cop") || tree.has(token, "nsubj") && tree.hangs(token, CLAUSAL);
        return view.mention(token) == null && verb || nominal;
    }

    private Clause clause(int predicate) {
        VerbGroup verb = verbs.read(predicate);
        List<Argument> objects = new ArrayList<>();
        List<Complement> complements = new ArrayList<>();
        if (verb.copula()) {
            predication(predicate, objects, complements);
        } else {
            objects(predicate, objects, complements);
        }
        complements(predicate, complements);
        relative(predicate, objects, complements);
        objects.forEach(object -> onObject(object.head(), complements));
        tree.children(predicate, "obj").stream()
                .filter(object -> verbs.isIdiom(predicate, object))
                .forEach(object -> onObject(object, complements));
        return new Clause(
                predicate,
                subjects(predicate, DEEPEST),
                verb,
                objects,
                complements,
                from(predicate),
                tree.end(predicate));
    }

    private int from(int predicate) {
        int from = predicate;
        for (int child : tree.children(predicate)) {
            if (tree.hangs(child, "aux") || tree.hangs(child, "cop")) {
                from = Math.min(from, child);
            }
        }
        return from;
    }

    // Subjects

    private List<Argument> subjects(int predicate, int depth) {
        List<Argument> own = new ArrayList<>();
        for (int subject : tree.children(predicate, "nsubj")) {
            if (!isRelative(subject) && !view.hasTag(subject, "PUNCT")) {
                phrases.parts(subject).forEach(part -> own.add(phrases.withoutDay(part)));
            }
        }
        if (!own.isEmpty()) {
            return own;
        }
        int clausal = tree.child(predicate, "csubj");
        if (clausal >= 0 && view.word(clausal).endsWith("ing")) {
            return List.of(new Argument(tree.first(clausal), clausal, tree.end(clausal)));
        }
        return depth == 0 || hasExpletive(predicate) ? List.of() : inherited(predicate, depth);
    }

    private boolean hasExpletive(int predicate) {
        return tree.has(predicate, "expl");
    }

    private List<Argument> inherited(int predicate, int depth) {
        int head = tree.head(predicate);
        int governor = control.governor(predicate);
        if (governor >= 0) {
            int object = control.object(predicate, governor);
            return object < 0 ? subjects(governor, depth - 1) : List.of(phrases.bare(object));
        }
        if (head < 0) {
            return List.of();
        }
        if (control.gerund(predicate).isPresent()) {
            int object = tree.child(head, "obj");
            return object < 0 || verbs.isPassive(head) ? subjects(head, depth - 1) : List.of(phrases.bare(object));
        }
        return switch (tree.relation(predicate)) {
            case "acl:relcl" -> isSubjectGap(predicate) ? agreeing(predicate, said(head, depth)) : List.of();
            case "acl" ->
                control.isInfinitive(predicate) && !verbs.isPassive(predicate) || view.isTime(head)
                        ? List.of()
                        : setOff(predicate, head, depth).orElseGet(() -> said(head, depth));
            case "conj" -> isPredicate(head) ? subjects(head, depth - 1) : List.of();
            case "advcl", "parataxis" ->
                isMeans(predicate, head)
                        ? List.of()
                        : view.hasTag(predicate, "VERB") && isBare(predicate) ? subjects(head, depth - 1) : List.of();
            default -> List.of();
        };
    }

    /** "Norwind left the talks, [calling them a waste]": behind a comma, who acts is the subject of the verb before. */
    private Optional<List<Argument>> setOff(int predicate, int noun, int depth) {
        int first = tree.first(predicate);
        boolean participle = view.word(predicate).endsWith("ing") && first > 0 && view.isWord(first - 1, ",");
        int verb = noun;
        while (participle && verb >= 0 && !(view.hasTag(verb, "VERB") && isPredicate(verb))) {
            verb = tree.hangs(verb, "nsubj") ? -1 : tree.head(verb);
        }
        boolean before = participle && verb >= 0 && verb < noun && !tree.has(noun, "cop");
        return before ? Optional.of(subjects(verb, depth - 1)) : Optional.empty();
    }

    /** "the largest owner of Norwind, [which runs]": "which" is no person, and "who" nothing else. */
    private List<Argument> agreeing(int predicate, List<Argument> subjects) {
        int pronoun = tree.children(predicate).stream()
                .filter(this::isRelative)
                .findFirst()
                .orElse(-1);
        EntityMention name = subjects.size() == 1 ? view.entity(subjects.get(0).head()) : null;
        if (pronoun < 0 || name == null) {
            return subjects;
        }
        boolean person = name.entity().type() == EntityType.PERSON;
        String word = view.word(pronoun).toLowerCase(Locale.ROOT);
        if (word.equals("which") && person) {
            int before = view.word(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
            EntityMention near = before >= 0 ? view.entity(before) : null;
            boolean thing = near != null && near.entity().type() != EntityType.PERSON;
            return thing ? List.of(phrases.bare(before)) : List.of();
        }
        return word.equals("who") && !person ? List.of() : subjects;
    }

    /** What a noun stands for: the name that it is said of ("Norwind is a firm [based in Bergen]"), else itself. */
    private List<Argument> said(int noun, int depth) {
        boolean said = tree.has(noun, "cop") && !tree.has(noun, "case") && view.hasTag(noun, "NOUN");
        List<Argument> subjects = said ? subjects(noun, depth - 1) : List.of();
        boolean named = subjects.size() == 1 && view.entity(subjects.get(0).head()) != null;
        return named ? subjects : List.of(phrases.bare(beyondPlaces(noun)));
    }

    /** "attacks in the town of Voss in Hordaland, [which killed]": what acts is not the place at the end but what happened there. */
    private int beyondPlaces(int noun) {
        int head = noun;
        while (isPlace(head) && tree.hangs(head, "nmod") && tree.head(head) >= 0) {
            int above = tree.head(head);
            if (!view.hasTag(above, "NOUN") && !isPlace(above)) {
                return noun;
            }
            head = above;
        }
        return head;
    }

    private boolean isPlace(int token) {
        EntityMention name = view.entity(token);
        String[] words =
                name == null ? new String[] {""} : name.entity().label().split(" ");
        boolean named = name != null
                && name.entity().type() == EntityType.PLACE
                && Descriptions.noun(words[words.length - 1].toLowerCase(Locale.ROOT))
                        .isEmpty();
        return named
                || Descriptions.noun(view.token(token).lemma())
                        .filter(n -> !n.isBody())
                        .isPresent();
    }

    /** "was avoided by walking": who walks is not told. */
    private boolean isMeans(int predicate, int head) {
        return verbs.isPassive(head) && tree.has(predicate, "mark") && !control.isInfinitive(predicate);
    }

    /** No finite clause of its own: "after visiting", "to visit", "saying", "based". */
    private boolean isBare(int predicate) {
        return control.isInfinitive(predicate)
                || view.word(predicate).toLowerCase(Locale.ROOT).endsWith("ing") && !tree.has(predicate, "aux")
                || verbs.isPassive(predicate) && !tree.has(predicate, "aux");
    }

    private boolean isSubjectGap(int predicate) {
        List<Integer> subjects = tree.children(predicate, "nsubj");
        return subjects.isEmpty() ? !hasRelativeElsewhere(predicate) : isRelative(subjects.get(0));
    }

    private boolean hasRelativeElsewhere(int predicate) {
        return tree.children(predicate).stream().anyMatch(c -> isRelative(c) && !tree.hangs(c, "nsubj"));
    }

    private boolean isRelative(int token) {
        return tree.head(token) >= 0
                && tree.relation(tree.head(token)).equals("acl:relcl")
                && RELATIVES.contains(view.word(token).toLowerCase(Locale.ROOT));
    }

    // Objects and complements

    private void objects(int predicate, List<Argument> objects, List<Complement> complements) {
        for (int child : tree.children(predicate)) {
            boolean object = tree.hangs(child, "obj") || tree.hangs(child, "iobj");
            boolean said = tree.hangs(child, "xcomp") && !isPredicate(child) && !tree.has(predicate, "obj");
            if ((object || said)
                    && !verbs.isIdiom(predicate, child)
                    && !isRelative(child)
                    && !control.isReflexive(child)) {
                object(predicate, child, objects, complements);
            }
        }
    }

    private void object(int predicate, int child, List<Argument> objects, List<Complement> complements) {
        int name = nameBefore(predicate, child);
        boolean recipient = tree.hangs(child, "iobj")
                && tree.has(predicate, "obj")
                && !TwoObjects.shipped().affects(view.token(predicate).lemma());
        if (recipient) {
            phrases.parts(child).forEach(a -> complements.add(new Complement("to", a, true)));
        } else if (name < 0) {
            objects.addAll(phrases.parts(child));
        } else if (TwoObjects.shipped().gives(view.token(predicate).lemma())) {
            Argument whole = phrases.withConjuncts(child);
            objects.add(new Argument(name + 1, child, whole.to()));
            complements.add(new Complement("to", phrases.of(name), true));
        } else {
            objects.add(phrases.of(name));
        }
    }

    /** "named [Tomas Renn] chairman": a name that the parser takes for a modifier of the second object; -1 if there is none. */
    private int nameBefore(int predicate, int object) {
        if (!TwoObjects.shipped().contains(view.token(predicate).lemma()) || view.mention(object) != null) {
            return -1;
        }
        int first = tree.first(object);
        Mention name = view.mention(first);
        int last = name == null ? -1 : view.tokenFrom(name.span().end()) - 1;
        boolean bare = last >= 0 && tree.isUnder(last, object) && !tree.has(last, "case");
        return bare && first == predicate + 1 ? last : -1;
    }

    /** What a copula says of the subject: a noun phrase, or a place with a preposition. */
    private void predication(int predicate, List<Argument> objects, List<Complement> complements) {
        int preposition = tree.child(predicate, "case");
        if (preposition >= 0 && !view.word(preposition).equals("'s")) {
            phrases.parts(predicate).forEach(a -> complements.add(new Complement(words(predicate), a, true)));
        } else {
            objects.addAll(phrases.parts(predicate));
        }
    }

    private void complements(int predicate, List<Complement> complements) {
        for (int child : tree.children(predicate)) {
            if (tree.hangs(child, "obl") && tree.has(child, "case") && !isRelative(child)) {
                String preposition = words(child);
                if (!preposition.isEmpty()) {
                    phrases.parts(child).forEach(a -> complements.add(new Complement(preposition, a, true)));
                }
            }
        }
    }

    /** The noun that a relative clause stands with, as its object: "the firm that he founded", "the firm he founded". */
    private void relative(int predicate, List<Argument> objects, List<Complement> complements) {
        if (!tree.relation(predicate).equals("acl:relcl") || isSubjectGap(predicate)) {
            return;
        }
        Argument noun = phrases.bare(beyondPlaces(tree.head(predicate)));
        int pronoun = tree.children(predicate).stream()
                .filter(c -> isRelative(c) && !tree.hangs(c, "nsubj"))
                .findFirst()
                .orElse(-1);
        if (pronoun >= 0 && tree.has(pronoun, "case")) {
            complements.add(new Complement(words(pronoun), noun, true));
        } else if (objects.isEmpty() && !verbs.isPassive(predicate) && !tree.has(predicate, "cop")) {
            boolean adverbial = tree.children(predicate, "advmod").stream()
                    .map(c -> view.word(c).toLowerCase(Locale.ROOT))
                    .anyMatch(w -> w.equals("where") || w.equals("when") || w.equals("why"));
            if (!adverbial) {
                objects.add(noun);
            }
        }
    }

    /** "signed a deal with X": what stands with the object may belong to the verb. */
    private void onObject(int object, List<Complement> complements) {
        boolean idiom = tree.head(object) >= 0 && verbs.isIdiom(tree.head(object), object);
        for (int child : tree.children(object)) {
            if (tree.relation(child).equals("nmod") && tree.has(child, "case")) {
                String preposition = words(child);
                phrases.parts(child).forEach(a -> complements.add(new Complement(preposition, a, idiom)));
            }
        }
    }

    /** The preposition of a noun phrase: "of", "out of". */
    private String words(int noun) {
        StringBuilder words = new StringBuilder();
        for (int preposition : tree.children(noun, "case")) {
            if (preposition < noun) {
                add(preposition, words);
                tree.children(preposition, "fixed").forEach(f -> add(f, words));
            }
        }
        return words.toString();
    }

    private void add(int token, StringBuilder words) {
        words.append(words.isEmpty() ? "" : " ").append(view.word(token).toLowerCase(Locale.ROOT));
    }
}
