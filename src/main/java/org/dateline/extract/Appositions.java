package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.extract.Clause.Complement;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;

/** Reads appositions to names as copulas: "Ostrel, a subsidiary of Norwind,". */
final class Appositions {
    private static final Set<String> PLACING = Set.of("in", "at", "near");

    private final SentenceView view;
    private final Tree tree;
    private final NounPhrases phrases;

    Appositions(SentenceView view) {
        this.view = view;
        this.tree = view.tree();
        this.phrases = new NounPhrases(view);
    }

    /** What an apposition tells of: the name directly before its comma, whatever the parser hangs it on. */
    private int beside(int noun, int head) {
        int comma = phrases.of(noun).from() - 1;
        while (comma > 0 && !view.word(comma).equals(",") && view.hasTag(comma, "DET")) {
            comma--;
        }
        boolean name = comma > 0
                && view.word(comma).equals(",")
                && view.entity(comma - 1) != null
                && !tree.has(comma - 1, "case");
        boolean apart = false;
        for (int i = head + 1; i < noun; i++) {
            apart |= view.isTime(i);
        }
        return name ? comma - 1 : apart ? noun : head;
    }

    /** "Voss (in Hordaland county)": where it is, not what. */
    private boolean isBehindPreposition(int noun) {
        return tree.children(noun, "case").stream().anyMatch(c -> c < noun);
    }

    /** "Norway, our friends, and our allies": no apposition, but a list. */
    private boolean isListed(int noun) {
        int end = phrases.of(noun).to();
        return end + 1 < view.size() && view.word(end).equals(",") && view.hasTag(end + 1, "CCONJ");
    }

    /** "fell 6 percent in Bergen, its steepest fall": what is said of the whole sentence, and not of the place. */
    private boolean isOfSentence(int noun, int named) {
        EntityMention name = view.entity(named);
        return name != null
                && name.entity().type() == EntityType.PLACE
                && tree.children(named, "case").stream().anyMatch(c -> view.isWord(c, PLACING))
                && tree.children(noun, "nmod:poss").stream().anyMatch(p -> view.hasTag(p, "PRON"));
    }

    /** What an apposition says ("Ostrel, a subsidiary of Norwind,"), read as a copula. */
    List<Candidate> candidates(Candidates copulas) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            boolean described = tree.hangs(i, "appos")
                    && view.hasTag(i, "NOUN")
                    && view.entity(i) == null
                    && !isBehindPreposition(i)
                    && tree.children(i, "nmod:poss").stream().noneMatch(w -> view.isWord(w, "whose"));
            int named = described ? beside(i, tree.head(i)) : tree.head(i);
            if (described && i > named && view.mention(named) != null && !isListed(i) && !isOfSentence(i, named)) {
                Argument subject = phrases.of(named);
                List<Complement> complements = new ArrayList<>();
                for (int child : tree.children(i, "nmod")) {
                    int preposition = tree.child(child, "case");
                    if (preposition > i) {
                        complements.add(new Complement(
                                view.word(preposition).toLowerCase(Locale.ROOT), phrases.of(child), false));
                    }
                }
                Clause clause = new Clause(
                        i, List.of(subject), VerbGroup.COPULA, List.of(phrases.of(i)), complements, i, tree.end(i));
                copulas.copular(clause, subject, all);
            }
        }
        return all;
    }
}
