package org.dateline.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Genders;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Resolves third-person pronouns and descriptions ("the company", "the minister") to what the document names, where it is clear
 * which is meant. Reads the document once from the beginning.
 */
final class Coreference {
    private static final Set<String> THING = Set.of("it", "itself");
    private static final Set<String> PLURAL = Set.of("they");
    private static final Set<String> PRESENTING = WordList.set(Coreference.class, "presenting-verbs.txt");
    private static final Set<String> PERSONS = WordList.set(Coreference.class, "person-nouns.txt");
    private static final Set<String> NAMING = Set.of("flat");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "A", "An", "another", "one");
    private static final Set<String> DEFINITE = Set.of("the", "this");

    private final List<SentenceView> sentences;
    private final Roles roles = Roles.shipped();
    private final Map<Span, Term> found = new HashMap<>();
    private final Subjects subjects = new Subjects(found);
    private final Salience salience = new Salience();
    private final Descriptions descriptions = new Descriptions();

    private Coreference(List<SentenceView> sentences) {
        this.sentences = sentences;
    }

    static Coreference of(List<SentenceView> sentences) {
        Coreference coreference = new Coreference(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            coreference.read(sentences.get(i), i == 0 ? null : sentences.get(i - 1));
        }
        return coreference;
    }

    /** What the noun phrases of a sentence mean. */
    Referents in(SentenceView view) {
        return token -> Optional.ofNullable(found.get(view.token(token).span()));
    }

    /** All that was resolved to an entity, in the order of the text. */
    List<Reference> references() {
        return found.entrySet().stream()
                .filter(e -> e.getValue() instanceof Term.Known)
                .map(e -> new Reference(e.getKey(), ((Term.Known) e.getValue()).entity()))
                .sorted(Comparator.comparing(Reference::span))
                .toList();
    }

    private void read(SentenceView view, @Nullable SentenceView previous) {
        salience.nextSentence();
        EntityMention last = null;
        for (int i = 0; i < view.size(); i++) {
            EntityMention name = view.entity(i);
            if (name != null && name != last) {
                int head = view.tokenFrom(name.mention().span().end()) - 1;
                salience.mention(name.entity(), weight(view, head));
                describe(view, name, head);
            } else if (name == null && view.mention(i) == null) {
                resolve(view, previous, i);
                if (isUnnamed(view, i)) {
                    salience.unnamed(Genders.ofWord(view.token(i).lemma()), weight(view, i));
                }
            }
            last = name;
        }
    }

    /** "a 54-year-old farmer", "his assistant": a person without a name, whom "he" in what follows may mean. */
    private boolean isUnnamed(SentenceView view, int token) {
        Tree tree = view.tree();
        String lemma = view.token(token).lemma();
        boolean person = PERSONS.contains(lemma) || roles.isHead(lemma) || Genders.ofWord(lemma) != Genders.UNKNOWN;
        boolean party = tree.hangs(token, "nsubj") || tree.hangs(token, "obj") || tree.hangs(token, "nmod:poss");
        boolean unknown = tree.children(token).stream()
                .anyMatch(c ->
                        view.isWord(c, INDEFINITE) || tree.relation(c).equals("nmod:poss") && view.hasTag(c, "PRON"));
        return person
                && party
                && unknown
                && view.hasTag(token, "NOUN")
                && view.word(token).equals(lemma)
                && !found.containsKey(view.token(token).span())
                && tree.children(token).stream().noneMatch(c -> view.entity(c) != null && !tree.hangs(c, "nmod"));
    }

    private static double weight(SentenceView view, int token) {
        Tree tree = view.tree();
        // "Finance Minister Ana Velde said": the title may be the head of the name.
        int top = token;
        for (int steps = 0; tree.hangs(top, NAMING) && tree.head(top) >= 0 && steps < tree.size(); steps++) {
            top = tree.head(top);
        }
        double weight = tree.hangs(top, "nsubj") ? 80 : tree.hangs(top, "obj") ? 50 : 35;
        boolean first = view.tokenFrom(view.span().begin()) == token && tree.hangs(token, "nsubj");
        return first ? weight + 10 : weight;
    }

    /** Notes by which nouns the text describes a name: before it, behind a comma, and by its own last word. */
    private void describe(SentenceView view, EntityMention name, int head) {
        Entity entity = name.entity();
        descriptions.name(entity);
        int before = view.tokenFrom(name.mention().span().begin()) - 1;
        if (before >= 0) {
            salience.gender(entity, Genders.ofWord(view.word(before)));
            if (view.hasTag(before, "NOUN")) {
                call(view, before, entity);
            }
        }
        Tree tree = view.tree();
        tree.children(head, "appos").stream()
                .filter(c -> view.mention(c) == null)
                .forEach(c -> call(view, c, entity));
        if (tree.hangs(head, "appos") && tree.head(head) >= 0 && view.mention(tree.head(head)) == null) {
            call(view, tree.head(head), entity);
        }
        int said = tree.head(head);
        if (tree.hangs(head, "nsubj") && said >= 0 && tree.has(said, "cop") && view.hasTag(said, "NOUN")) {
            call(view, said, entity);
        }
    }

    private void call(SentenceView view, int noun, Entity entity) {
        descriptions.call(view.token(noun).lemma(), entity);
        salience.gender(entity, Genders.ofWord(view.token(noun).lemma()));
    }

    private void resolve(SentenceView view, @Nullable SentenceView previous, int token) {
        String lower = view.word(token).toLowerCase(Locale.ROOT);
        Genders gender = Genders.ofPronoun(lower);
        Optional<Entity> meant = meaning(view, previous, token, lower);
        if (meant.isEmpty() && lower.equals("it")) {
            product(view, previous, token)
                    .ifPresent(term -> found.put(view.token(token).span(), term));
        }
        meant.ifPresent(entity -> {
            found.put(view.token(token).span(), new Term.Known(view.token(token).span(), entity));
            salience.mention(entity, weight(view, token) * 0.8);
            if (entity.type() == EntityType.PERSON) {
                // "Judge Lahn … She acquitted his deputy": who is "she" is not "he" thereafter.
                salience.gender(entity, gender);
            }
        });
    }

    private Optional<Entity> meaning(SentenceView view, @Nullable SentenceView previous, int token, String lower) {
        Genders gender = Genders.ofPronoun(lower);
        if (gender != Genders.UNKNOWN) {
            return person(view, token, gender);
        }
        boolean plural = PLURAL.contains(lower);
        if (plural || THING.contains(lower)) {
            return thing(view, previous, token, plural);
        }
        return switch (lower) {
            case "whose" -> whose(view, token);
            case "its" -> owner(view, previous, token);
            default ->
                view.hasTag(token, "NOUN") || view.hasTag(token, "PROPN") ? described(view, token) : Optional.empty();
        };
    }

    // Persons

    private Optional<Entity> person(SentenceView view, int token, Genders gender) {
        Entity own = view.tree().relation(token).equals("nmod:poss") ? null : subjects.subjectOfClause(view, token);
        Optional<Entity> speaker = subjects.speaker(view, token)
                .filter(e -> e.type() == EntityType.PERSON && !Subjects.isQuoted(view, token))
                .filter(e -> salience.gender(e).agrees(gender));
        Optional<Entity> possessor = view.tree().relation(token).equals("nmod:poss")
                ? subjectBefore(view, token)
                        .filter(e -> e.type() == EntityType.PERSON)
                        .filter(e -> salience.gender(e).agrees(gender) && !isNamedIn(view, token, e))
                : Optional.empty();
        if (possessor.isPresent()) {
            return possessor;
        }
        return speaker.isPresent()
                ? speaker
                : salience.person(gender, e -> !e.equals(own) && !isNamedIn(view, token, e));
    }

    /** "He said: “Velde was right”": who is named in what a pronoun says is not the one who says it. */
    private boolean isNamedIn(SentenceView view, int token, Entity entity) {
        Tree tree = view.tree();
        int verb = tree.hangs(token, "nsubj") ? tree.head(token) : -1;
        boolean saying =
                verb > token && SpeechVerbs.shipped().contains(view.token(verb).lemma());
        return saying
                        && view.entities(verb, view.size()).stream()
                                .anyMatch(name -> name.entity().equals(entity))
                || Subjects.isQuoted(view, token) && subjects.speaks(view, entity)
                || isSpokenOf(view, token, entity);
    }

    /** "“He is right,” he said": who is "he" in the quotation is not the one who says it. */
    private boolean isSpokenOf(SentenceView view, int token, Entity entity) {
        Tree tree = view.tree();
        int verb = tree.hangs(token, "nsubj") ? tree.head(token) : -1;
        if (verb < 0
                || Subjects.isQuoted(view, token)
                || !SpeechVerbs.shipped().contains(view.token(verb).lemma())) {
            return false;
        }
        for (int i = 0; i < token; i++) {
            boolean pronoun = Genders.ofPronoun(view.word(i).toLowerCase(Locale.ROOT)) != Genders.UNKNOWN;
            Term meant = pronoun ? found.get(view.token(i).span()) : null;
            if (meant != null
                    && Subjects.isQuoted(view, i)
                    && Terms.entity(meant).filter(entity::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    // Things

    /** "it": the subject of the verb of saying above, or the subject of the sentence before. */
    private Optional<Entity> thing(SentenceView view, @Nullable SentenceView previous, int token, boolean plural) {
        Tree tree = view.tree();
        if (!tree.hangs(token, "nsubj") || isEmpty(view, token)) {
            return Optional.empty();
        }
        Optional<Entity> speaker = subjects.warned(view, token).or(() -> subjects.speaker(view, token));
        boolean content = tree.hangs(tree.head(token), "ccomp");
        // "It has sent a draft, Velde said": what the text speaks of, as without who says so.
        boolean before = content && tree.head(token) < tree.head(tree.head(token));
        boolean main = tree.head(tree.head(token)) < 0
                || before && speaker.filter(e -> e.type() != EntityType.PERSON).isEmpty();
        if (!main && (speaker.isPresent() || content)) {
            return speaker.filter(e -> plural ? e.type() == EntityType.ORGANISATION : e.type() != EntityType.PERSON);
        }
        return main && previous != null && !plural && !presents(previous) && !isThing(view, tree.head(token))
                ? subjects.mainSubject(previous).filter(e -> e.type() != EntityType.PERSON)
                : Optional.empty();
    }

    /** "It is the biggest contract of its kind": what no organisation or place is. */
    private static boolean isThing(SentenceView view, int predicate) {
        return view.tree().has(predicate, "cop")
                && view.hasTag(predicate, "NOUN")
                && !view.tree().has(predicate, "case")
                && Descriptions.noun(view.token(predicate).lemma()).isEmpty();
    }

    /** "Norwind launched a turbine. It …": after such verbs, "it" means what is presented and not who presents it. */
    private static boolean presents(SentenceView view) {
        int root = Subjects.root(view);
        return root >= 0
                && view.tree().has(root, "obj")
                && PRESENTING.contains(view.token(root).lemma());
    }

    /** "its": the subject of the innermost clause around it that has one before it, or that of the sentence before. */
    private Optional<Entity> owner(SentenceView view, @Nullable SentenceView previous, int token) {
        int noun = Math.max(view.tree().head(token), 0);
        boolean post = roles.isHead(view.word(noun)) && (token == 0 || isSpeakerBehind(view, noun));
        Optional<Entity> spokenOf =
                post && token > 0 ? subjectOfContent(view, view.tree().head(noun)) : Optional.empty();
        if (spokenOf.isPresent()) {
            return spokenOf;
        }
        Optional<Entity> before = post && previous != null
                ? subjectOf(previous).or(() -> subjects.ownerOfMainSubject(previous))
                : Optional.empty();
        return before.or(() -> subjectBefore(view, token)).filter(e -> e.type() != EntityType.PERSON);
    }

    /** "Norwind, whose chairman, Nils Kroll, left": what the noun or the clause of "whose" hangs on. */
    private Optional<Entity> whose(SentenceView view, int token) {
        Tree tree = view.tree();
        int noun = Math.max(tree.head(token), 0);
        int clause = tree.hangs(noun, "appos") ? noun : tree.head(noun);
        boolean relative =
                clause >= 0 && (clause == noun || tree.relation(clause).startsWith("acl"));
        int owner = relative ? tree.head(clause) : -1;
        return owner < 0 || owner > token
                ? Optional.empty()
                : Optional.ofNullable(view.entity(owner)).map(EntityMention::entity);
    }

    /** "…, said its chief executive, Ana Velde." */
    private static boolean isSpeakerBehind(SentenceView view, int noun) {
        int verb = view.tree().head(noun);
        return verb >= 0
                && verb < noun
                && view.tree().hangs(noun, "nsubj")
                && SpeechVerbs.shipped().contains(view.token(verb).lemma());
    }

    /** The body that what is said before its verb speaks of: "Norwind will leave, said its chairman". */
    private Optional<Entity> subjectOfContent(SentenceView view, int verb) {
        Tree tree = view.tree();
        int content = tree.child(verb, "ccomp");
        content = content < 0 && tree.hangs(verb, "parataxis") ? tree.head(verb) : content;
        return content < 0 || content > verb
                ? Optional.empty()
                : subjects.subject(view, content).filter(e -> e.type() == EntityType.ORGANISATION);
    }

    /** "Norwind cut 200 jobs. Its chief executive, Ana Velde, left. Its spokesman …": also whose officer the subject was. */
    private Optional<Entity> subjectOf(SentenceView sentence) {
        Term owner = found.get(sentence.token(0).span());
        boolean its = sentence.word(0).equalsIgnoreCase("its");
        return its && owner instanceof Term.Known known ? Optional.of(known.entity()) : subjects.mainSubject(sentence);
    }

    /** The subject of the innermost clause around a token that has one before it. */
    private Optional<Entity> subjectBefore(SentenceView view, int token) {
        int clause = view.tree().head(token);
        for (int steps = 0; clause >= 0 && steps < view.size(); steps++) {
            int subject = view.tree().child(clause, "nsubj");
            if (subject >= 0 && subject < token && !view.tree().isUnder(token, subject)) {
                return subjects.subject(view, clause);
            }
            clause = view.tree().head(clause);
        }
        return Optional.empty();
    }

    /** "it" for a thing that has a name but is no entity: the subject of the sentence before, or what "it" meant there. */
    private Optional<Term> product(SentenceView view, @Nullable SentenceView previous, int token) {
        Tree tree = view.tree();
        boolean main = tree.hangs(token, "nsubj") && tree.head(tree.head(token)) < 0 && !isEmpty(view, token);
        int root = previous == null ? -1 : Subjects.root(previous);
        if (!main || root < 0) {
            return Optional.empty();
        }
        for (int subject : previous.tree().children(root, "nsubj")) {
            Term known = found.get(previous.token(subject).span());
            Mention name = previous.mention(subject);
            if (known instanceof Term.Phrase) {
                return Optional.of(known);
            }
            if (name != null && name.type() == MentionType.OTHER) {
                return Optional.of(new Term.Phrase(name.span(), name.text()));
            }
        }
        return Optional.empty();
    }

    /** "It is clear that …", "it rained". */
    private boolean isEmpty(SentenceView view, int token) {
        Tree tree = view.tree();
        int head = tree.head(token);
        boolean extraposed = tree.has(head, "csubj") || tree.has(head, "ccomp") && tree.has(head, "cop");
        boolean adjective = view.hasTag(head, "ADJ") && (tree.has(head, "xcomp") || tree.has(head, "advcl"));
        return tree.hangs(token, "expl") || extraposed || adjective;
    }

    // Descriptions

    private Optional<Entity> described(SentenceView view, int token) {
        String lemma = view.token(token).lemma().toLowerCase(Locale.ROOT);
        Optional<Descriptions.Noun> noun = Descriptions.noun(lemma);
        boolean role = noun.isEmpty() && roles.isHead(lemma);
        if (noun.isEmpty() && !role
                || !isDefinite(view, token)
                || !view.word(token).equalsIgnoreCase(lemma)) {
            return Optional.empty();
        }
        Optional<Entity> beside = noun.isPresent() && noun.get().general()
                ? ofSpeaker(view, token).filter(noun.get()::fits)
                : Optional.empty();
        if (beside.isPresent()) {
            return beside;
        }
        Optional<Entity> called = descriptions
                .lastCalled(lemma)
                .filter(e -> role ? e.type() == EntityType.PERSON : noun.get().fits(e));
        if (called.isPresent() || role || !noun.get().general()) {
            return called;
        }
        Optional<Entity> present = salience.clearest(noun.get()::fits);
        return present.isPresent() ? present : salience.mostMentioned(noun.get()::fits);
    }

    /** "Velde, the Norwind chief executive, said the company …": the one thing named in the subject of the verb of saying above. */
    private Optional<Entity> ofSpeaker(SentenceView view, int token) {
        Tree tree = view.tree();
        int clause = token;
        for (int steps = 0; clause >= 0 && !tree.hangs(clause, "ccomp") && steps < tree.size(); steps++) {
            clause = tree.head(clause);
        }
        int subject = clause < 0 ? -1 : tree.child(tree.head(clause), "nsubj");
        if (subject < 0 || tree.isUnder(token, subject)) {
            return Optional.empty();
        }
        List<Entity> things = view.entities(tree.first(subject), tree.end(subject)).stream()
                .map(EntityMention::entity)
                .filter(e -> e.type() != EntityType.PERSON)
                .distinct()
                .toList();
        return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
    }

    /** "the company", also "company" before a name or noun; nothing that tells which one. */
    private static boolean isDefinite(SentenceView view, int token) {
        Tree tree = view.tree();
        boolean the = false;
        for (int child : tree.children(token)) {
            boolean determiner = tree.hangs(child, "det");
            the |= determiner && DEFINITE.contains(view.word(child).toLowerCase(Locale.ROOT));
            boolean more = tree.hangs(child, "amod")
                    || tree.hangs(child, "nmod")
                    || tree.hangs(child, "acl")
                    || tree.hangs(child, "compound")
                    || tree.hangs(child, "nummod");
            if (more) {
                return false;
            }
        }
        return the || tree.hangs(token, "compound") && tree.children(token).isEmpty();
    }
}
