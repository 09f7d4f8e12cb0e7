package org.dateline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which verb an infinitive or participle depends on: "agreed [to send]", "began [working]", "caused a crane [to fall]". */
final class Control {
    private static final Set<String> CALLING = Set.of("for", "on", "upon");

    private final SentenceView view;
    private final Tree tree;
    private final VerbSettings settings;

    Control(SentenceView view, VerbSettings settings) {
        this.view = view;
        this.tree = view.tree();
        this.settings = settings;
    }

    /** The verb that a predicate depends on; -1 if it depends on none. */
    int governor(int predicate) {
        int head = tree.head(predicate);
        if (head < 0 || tree.has(predicate, "nsubj")) {
            return -1;
        }
        boolean verbal = isVerb(predicate) || tree.has(predicate, "cop");
        if (tree.hangs(predicate, "xcomp") || tree.hangs(predicate, "advcl") && isInfinitive(predicate)) {
            return verbal && (isVerb(head) || tree.has(head, "cop")) ? head : -1;
        }
        return verbal && isUnderObject(predicate, head) ? tree.head(head) : -1;
    }

    /** "caused a crane to fall", "signed a deal to sell": the infinitive hangs on the object. */
    private boolean isUnderObject(int predicate, int noun) {
        return tree.relation(predicate).equals("acl")
                && isInfinitive(predicate)
                && tree.hangs(noun, "obj")
                && isVerb(tree.head(noun));
    }

    /** Whether a predicate tells what the object of its governor is for: "signed a deal [to sell]". */
    boolean isUnderNoun(int predicate) {
        int noun = tree.head(predicate);
        return noun >= 0
                && isUnderObject(predicate, noun)
                && !settings.controls(view.token(tree.head(noun)).lemma());
    }

    /** Whether a predicate only tells what another was done for: "to win" in "cut its price to win". */
    boolean isPurpose(int predicate) {
        int governor = tree.head(predicate);
        if (governor >= 0 && called(predicate, governor) >= 0) {
            return false;
        }
        String lemma = governor < 0 ? "" : view.token(governor).lemma();
        boolean behindObject = tree.hangs(predicate, "xcomp")
                && isInfinitive(predicate)
                && governor >= 0
                && tree.has(governor, "obj")
                && !settings.isSet(lemma);
        boolean controlled = governor >= 0 && tree.has(governor, "obj") && settings.controls(lemma);
        return behindObject || tree.hangs(predicate, "advcl") && !controlled;
    }

    /** The object of the governor that does what the predicate says ("urged [Norway] to leave"); -1 if the subject does. */
    int object(int predicate, int governor) {
        int called = called(predicate, governor);
        if (called >= 0 || isPurpose(predicate) || isUnderNoun(predicate)) {
            return called;
        }
        int object = tree.child(governor, "obj");
        int person = tree.child(governor, "iobj");
        int controlling = object >= 0 ? object : person;
        boolean reflexive = controlling >= 0 && isReflexive(controlling);
        boolean promised = isInfinitive(predicate)
                && !settings.controls(view.token(governor).lemma());
        return reflexive || promised ? -1 : controlling;
    }

    /** Who is to do it in "called for [both sides] to leave", "called on [both sides] to leave"; -1 if nobody is called so. */
    int called(int predicate, int governor) {
        int to = predicate - 1;
        while (to > governor && !view.isWord(to, "to")) {
            to--;
        }
        for (int noun : tree.children(governor, "obl")) {
            boolean before = to > governor && tree.head(to) == predicate && tree.end(noun) == to;
            int preposition = before ? tree.child(noun, "case") : -1;
            if (preposition > governor && view.isWord(preposition, CALLING)) {
                return noun;
            }
        }
        return -1;
    }

    /** What "accused Norwind of [dumping oil]" says of the object of the verb before; empty where the predicate is no such gerund. */
    Optional<VerbsWithGerunds.Setting> gerund(int predicate) {
        int governor = tree.head(predicate);
        int preposition = tree.child(predicate, "mark");
        boolean behind = governor >= 0
                && governor < preposition
                && preposition < predicate
                && tree.hangs(predicate, "advcl")
                && view.word(predicate).endsWith("ing")
                && (tree.has(governor, "obj") || tree.has(governor, "nsubj:pass"));
        return behind
                ? VerbsWithGerunds.shipped()
                        .of(view.token(governor).lemma(), view.word(preposition).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    boolean isReflexive(int token) {
        String word = view.token(token).lemma();
        return word.endsWith("self") || word.endsWith("selves");
    }

    boolean isInfinitive(int predicate) {
        return tree.children(predicate, "mark").stream()
                .anyMatch(m -> view.word(m).equalsIgnoreCase("to"));
    }

    private boolean isVerb(int token) {
        return view.hasTag(token, "VERB") || view.hasTag(token, "AUX");
    }
}
