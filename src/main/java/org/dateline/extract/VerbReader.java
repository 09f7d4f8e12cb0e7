package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Modality;
import org.dateline.model.WordList;

/** Reads what a predicate says off its tree: voice, negation, modality, and the verbs that it depends on ("agreed to send"). */
final class VerbReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor");
    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");
    /** What "not" only opens, and does not deny. */
    private static final Set<String> NEED = Set.of("necessarily", "always", "entirely", "fully");

    /** Behind which an infinitive tells what was done: "was the first to reach". */
    private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "only");

    private static final Set<String> DEMANDING =
            Set.of("demand", "request", "recommend", "propose", "urge", "ask", "require");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> BE_PAST = Set.of("was", "were");
    private static final Set<String> IDIOMS = WordList.set(VerbReader.class, "verb-idioms.txt");
    /** Forms of the past that are no participles: "came", "went". */
    private static final Set<String> PAST_ALONE = WordList.set(VerbReader.class, "simple-pasts.txt");

    /** Verbs behind which "by" does not lead to who does it. */
    private static final Set<String> WITH_BY = WordList.set(VerbReader.class, "verbs-with-by.txt");

    private static final int LONGEST_CHAIN = 4;

    private final SentenceView view;
    private final Tree tree;
    private final VerbSettings settings;
    private final Control control;

    VerbReader(SentenceView view, VerbSettings settings) {
        this.view = view;
        this.tree = view.tree();
        this.settings = settings;
        this.control = new Control(view, settings);
    }

    VerbGroup read(int predicate) {
        return read(predicate, LONGEST_CHAIN);
    }

    private VerbGroup read(int predicate, int chain) {
        VerbGroup own = own(predicate);
        int governor = control.governor(predicate);
        if (chain > 0 && governor >= 0) {
            return chained(predicate, own, governor, read(governor, chain - 1));
        }
        Optional<VerbsWithGerunds.Setting> gerund = control.gerund(predicate);
        int head = tree.head(predicate);
        if (chain > 0 && gerund.isPresent()) {
            return ofObject(own, gerund.get(), read(head, chain - 1));
        }
        return chain > 0 && head >= 0 && tree.hangs(predicate, "conj") ? coordinated(predicate, own, head, chain) : own;
    }

    /** "accused Norwind of dumping oil", "did not stop Norwind from dumping oil": what the first verb says of the gerund. */
    private static VerbGroup ofObject(VerbGroup own, VerbsWithGerunds.Setting setting, VerbGroup governor) {
        boolean negates = setting == VerbsWithGerunds.Setting.NEGATED;
        boolean open = setting == VerbsWithGerunds.Setting.POSSIBLE || !negates && governor.negated();
        Modality modality = open ? Modality.POSSIBLE : Modality.ASSERTED;
        boolean told = setting == VerbsWithGerunds.Setting.ASSERTED;
        return own.within(
                own.negated() ^ (negates && !governor.negated()),
                told ? modality : VerbGroup.stronger(governor.modality(), modality));
    }

    /** The modality and negation of the first verb hold for those coordinated to it, unless they have auxiliaries of their own. */
    private VerbGroup coordinated(int predicate, VerbGroup own, int head, int chain) {
        if (!isVerb(head) && !tree.has(head, "cop")) {
            return own;
        }
        VerbGroup first = read(head, chain - 1);
        boolean apart = tree.has(predicate, "nsubj") || tree.has(predicate, "aux") || isPast(predicate);
        boolean chained = control.governor(head) >= 0 && isInfinitiveLike(predicate);
        if (chained) {
            String prefix = first.words().substring(0, Math.max(0, first.words().lastIndexOf(" to ") + 4));
            return new VerbGroup(
                    own.lemma(),
                    first.words().contains(" to ") ? prefix + own.words() : own.words(),
                    own.passive(),
                    own.copula(),
                    own.past(),
                    first.negated() ^ own.negated(),
                    VerbGroup.stronger(first.modality(), own.modality()));
        }
        return apart ? own : own.within(own.negated(), first.modality());
    }

    private boolean isPast(int token) {
        String word = view.word(token).toLowerCase(Locale.ROOT);
        return !word.equals(view.token(token).lemma());
    }

    private boolean isInfinitiveLike(int token) {
        return !isPast(token) && !tree.has(token, "nsubj");
    }

    private boolean isVerb(int token) {
        return view.hasTag(token, "VERB") || view.hasTag(token, "AUX");
    }

    private VerbGroup chained(int predicate, VerbGroup own, int head, VerbGroup governor) {
        String lemma = view.token(head).lemma();
        boolean to = control.isInfinitive(predicate);
        boolean controlled = control.object(predicate, head) >= 0;
        boolean purpose = control.isPurpose(predicate) || control.isUnderNoun(predicate);
        Modality modality = purpose || control.called(predicate, head) >= 0
                ? VerbGroup.stronger(governor.modality(), Modality.PLANNED)
                : VerbGroup.stronger(
                        governor.modality(), settings.ofChain(lemma, controlled).orElse(Modality.ASSERTED));
        boolean negated = own.negated() ^ governor.negated() ^ settings.negates(lemma);
        boolean light = lemma.equals("be") || lemma.equals("have") || isGoingTo(head);
        if (light && to && !isYetTo(predicate) && !RANKS.contains(view.word(head))) {
            modality = VerbGroup.stronger(modality, Modality.PLANNED);
        }
        String last = to ? own.words() : own.copula() ? own.words() : gerund(predicate);
        boolean ownSubject = controlled && !purpose;
        String noun = control.isUnderNoun(predicate)
                ? " " + view.token(tree.head(predicate)).lemma()
                : "";
        String first = governor.copula() && view.hasTag(head, "ADJ")
                ? "be " + view.word(head).toLowerCase(Locale.ROOT)
                : governor.words();
        boolean alone = light || ownSubject || settings.negates(lemma) && to;
        String words = alone ? own.words() : first + noun + (to ? " to " : " ") + last;
        return new VerbGroup(
                own.lemma(),
                words,
                own.passive(),
                own.copula(),
                own.past(),
                negated,
                VerbGroup.stronger(own.modality(), modality));
    }

    private boolean isGoingTo(int token) {
        return view.word(token).equalsIgnoreCase("going");
    }

    private String gerund(int predicate) {
        return view.word(predicate).toLowerCase(Locale.ROOT);
    }

    private boolean isYetTo(int predicate) {
        for (int i = predicate - 1; i > 0 && i > predicate - 4; i--) {
            if (view.word(i).equalsIgnoreCase("to") && view.word(i - 1).equalsIgnoreCase("yet")) {
                return true;
            }
        }
        return false;
    }

    private VerbGroup own(int predicate) {
        boolean copula = tree.has(predicate, "cop") && !isInfinitive(predicate) || !isVerb(predicate);
        boolean passive = !copula && isPassive(predicate);
        String lemma = copula ? "be" : view.token(predicate).lemma() + particle(predicate);
        String words = passive ? "be " + view.word(predicate).toLowerCase(Locale.ROOT) + particle(predicate) : lemma;
        return new VerbGroup(
                lemma,
                words,
                passive,
                copula,
                copula ? isPastCopula(predicate) : isSimplePast(predicate),
                isNegated(predicate),
                modality(predicate));
    }

    /** "is [to gather]": a verb, though the form of "be" stands as its copula. */
    private boolean isInfinitive(int predicate) {
        return view.hasTag(predicate, "VERB") && control.isInfinitive(predicate);
    }

    /** Whether an object is part of its verb ("took place"). */
    boolean isIdiom(int predicate, int object) {
        boolean bare = tree.children(object).isEmpty();
        return bare
                && IDIOMS.contains(
                        view.token(predicate).lemma() + " " + view.word(object).toLowerCase(Locale.ROOT));
    }

    /** The words that make one verb with another: "take [over]", "take [place]". */
    private String particle(int predicate) {
        int object = tree.child(predicate, "obj");
        if (object >= 0 && isIdiom(predicate, object)) {
            return " " + view.word(object).toLowerCase(Locale.ROOT);
        }
        int particle = tree.child(predicate, "compound");
        boolean isParticle = particle > predicate && tree.relation(particle).equals("compound:prt");
        return isParticle ? " " + view.word(particle).toLowerCase(Locale.ROOT) : "";
    }

    /** "served", though not "has served" or "was served". */
    private boolean isSimplePast(int predicate) {
        return view.word(predicate).endsWith("ed") && !tree.has(predicate, "aux");
    }

    private boolean isPastCopula(int predicate) {
        int copula = tree.child(predicate, "cop");
        return copula >= 0
                && BE_PAST.contains(view.word(copula).toLowerCase(Locale.ROOT))
                && !tree.has(predicate, "aux");
    }

    boolean isPassive(int predicate) {
        boolean auxiliary = tree.children(predicate, "aux").stream()
                .anyMatch(a -> tree.relation(a).equals("aux:pass"));
        boolean subject = tree.children(predicate, "nsubj").stream()
                        .anyMatch(s -> tree.relation(s).equals("nsubj:pass"))
                && tree.children(predicate, "aux").stream()
                        .anyMatch(a -> view.token(a).lemma().equals("be"));
        boolean third = view.word(predicate).endsWith("s")
                && !view.token(predicate).lemma().endsWith("s");
        boolean infinitive = predicate > 0
                && view.word(predicate - 1).equalsIgnoreCase("to")
                && view.word(predicate).equals(view.token(predicate).lemma())
                && tree.head(predicate - 1) == predicate;
        boolean perfect = tree.children(predicate, "aux").stream()
                        .anyMatch(a -> view.token(a).lemma().equals("have"))
                && tree.children(predicate, "aux").stream()
                        .noneMatch(a -> view.token(a).lemma().equals("be"));
        return !third
                && !infinitive
                && !perfect
                && (auxiliary || subject || isPastParticiple(predicate) || hasAgent(predicate) || isSetOff(predicate));
    }

    /** "The suit, filed in 2003, …": a past form between commas behind its noun, without an object. */
    private boolean isSetOff(int predicate) {
        int subject = tree.child(predicate, "nsubj");
        int comma = predicate - 1;
        while (comma > 0 && view.hasTag(comma, "ADV")) {
            comma--;
        }
        String word = view.word(predicate).toLowerCase(Locale.ROOT);
        return subject >= 0
                && subject < comma
                && view.word(comma).equals(",")
                && tree.end(subject) >= comma
                && commas(subject, predicate) == 1
                && isPast(predicate)
                && !word.endsWith("ing")
                && !word.endsWith("s")
                && !PAST_ALONE.contains(word)
                && (!tree.has(predicate, "obj")
                        || TwoObjects.shipped().contains(view.token(predicate).lemma()))
                && !tree.has(predicate, "aux")
                && !tree.has(predicate, "ccomp");
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += view.word(i).equals(",") ? 1 : 0;
        }
        return commas;
    }

    /** "followed by Norwind": a past form without an object before who does it. */
    private boolean hasAgent(int predicate) {
        String word = view.word(predicate).toLowerCase(Locale.ROOT);
        return word.endsWith("ed")
                && !tree.has(predicate, "obj")
                && tree.children(predicate, "obl").stream()
                        .anyMatch(o -> tree.relation(o).equals("obl:agent") || isBy(predicate, o));
    }

    /** "surveyed by news organizations", though not "rose by a tenth" or "passed by the house". */
    private boolean isBy(int predicate, int noun) {
        int preposition = tree.child(noun, "case");
        return preposition == predicate + 1
                && view.word(preposition).equals("by")
                && !view.inQuantity(noun)
                && !view.isTime(noun)
                && !WITH_BY.contains(view.token(predicate).lemma());
    }

    /** "based" in "a firm based in Bergen": it hangs on a noun, or stands alone beside a clause, in a form of the past. */
    private boolean isPastParticiple(int predicate) {
        boolean active = tree.children(predicate, "obj").stream().anyMatch(o -> !view.isTime(o))
                && !TwoObjects.shipped().contains(view.token(predicate).lemma());
        boolean participle = tree.relation(predicate).equals("acl") && !active
                || (tree.hangs(predicate, "advcl") || tree.hangs(predicate, "parataxis"))
                        && !tree.has(predicate, "nsubj")
                        && !tree.has(predicate, "aux")
                || tree.hangs(predicate, "conj")
                        && (!tree.has(predicate, "nsubj") || isCounted(tree.child(predicate, "nsubj")))
                        && !tree.has(predicate, "aux")
                        && !tree.has(predicate, "obj")
                        && !tree.has(predicate, "xcomp")
                        && (isPassive(tree.head(predicate)) || tree.has(tree.head(predicate), "cop"));
        String word = view.word(predicate).toLowerCase(Locale.ROOT);
        return participle
                && !word.endsWith("ing")
                && !PAST_ALONE.contains(word)
                && !word.equals(view.token(predicate).lemma());
    }

    /** "and 70 others [wounded]": a figure as the subject of a verb whose auxiliary stands before the first. */
    private boolean isCounted(int subject) {
        return view.inQuantity(tree.first(subject)) || tree.has(subject, "nummod");
    }

    private boolean isNegated(int predicate) {
        boolean negated = isYetTo(predicate);
        for (int child : tree.children(predicate)) {
            String word = view.word(child).toLowerCase(Locale.ROOT);
            boolean beside = tree.hangs(child, "advmod") || tree.hangs(child, "det") || tree.hangs(child, "aux");
            negated ^= beside && NEGATIONS.contains(word) && !isBefore(child, ONLY) && !isBefore(child, NEED);
            negated |= (tree.hangs(child, "nsubj") || tree.hangs(child, "obj")) && hasNo(child);
            // "pleaded not guilty"
            boolean said = child > predicate && (tree.hangs(child, "obj") || tree.hangs(child, "xcomp"));
            negated ^= said && view.hasTag(child, "ADJ") && view.isWord(child - 1, "not");
        }
        return negated;
    }

    /** "not only", "not just". */
    private boolean isBefore(int token, Set<String> words) {
        return token + 1 < view.size() && words.contains(view.word(token + 1).toLowerCase(Locale.ROOT));
    }

    private boolean hasNo(int noun) {
        return tree.children(noun, "det").stream().anyMatch(d -> view.word(d).equalsIgnoreCase("no"));
    }

    /** "[are] to help", "is [due] to be presented". */
    private boolean isTo(int child, int predicate) {
        boolean be = tree.hangs(child, "aux")
                && view.token(child).lemma().equals("be")
                && child + 1 < view.size()
                && view.isWord(child + 1, "to")
                && tree.head(child + 1) == predicate;
        boolean due = view.isWord(child, "due") && tree.hangs(child, "mark");
        return be || due && view.isWord(child + 1, "to");
    }

    private Modality modality(int predicate) {
        // "demand that the government cancel the mine"
        boolean demanded = tree.hangs(predicate, "ccomp")
                && tree.head(predicate) >= 0
                && DEMANDING.contains(view.token(tree.head(predicate)).lemma());
        Modality modality = demanded ? Modality.POSSIBLE : Modality.ASSERTED;
        for (int child : tree.children(predicate)) {
            String word = view.word(child).toLowerCase(Locale.ROOT);
            if (tree.hangs(child, "cop") && isInfinitive(predicate) || isTo(child, predicate)) {
                modality = VerbGroup.stronger(modality, Modality.PLANNED);
            } else if (tree.hangs(child, "aux")) {
                modality =
                        VerbGroup.stronger(modality, settings.ofAuxiliary(word).orElse(modality));
            } else if (tree.hangs(child, "advmod") && (settings.hedges(word) || isBefore(child, NEED))) {
                modality = VerbGroup.stronger(modality, Modality.POSSIBLE);
            } else if (tree.hangs(child, "mark") && CONDITIONS.contains(word) || isCondition(child)) {
                modality = Modality.CONDITIONAL;
            }
        }
        return modality;
    }

    /** "if it rains": a clause that the predicate depends on. */
    private boolean isCondition(int child) {
        return tree.hangs(child, "advcl")
                && tree.children(child, "mark").stream()
                        .map(m -> view.word(m).toLowerCase(Locale.ROOT))
                        .anyMatch(m -> m.equals("if") || m.equals("unless"))
                && !isEvenOrAsIf(child);
    }

    private boolean isEvenOrAsIf(int child) {
        return tree.children(child).stream()
                .map(m -> view.word(m).toLowerCase(Locale.ROOT))
                .anyMatch(m -> m.equals("even") || m.equals("as"));
    }
}
