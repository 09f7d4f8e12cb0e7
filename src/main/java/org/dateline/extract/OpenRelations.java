package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Sentence;
import org.dateline.model.Text;

/** Gives the clauses of a parsed sentence as open relations, all of them, named or not. */
public final class OpenRelations {
    private static final double VERBAL = 0.9;
    private static final double INHERITED = 0.7;
    private static final double NOMINAL = 0.6;

    private final SentenceView view;
    private final Tree tree;
    private final NounPhrases phrases;
    private final Control control;
    private final List<OpenRelation> found = new ArrayList<>();

    private OpenRelations(Text text, Sentence sentence) {
        view = new SentenceView(text, sentence, List.of(), List.of(), List.of(), List.of());
        tree = view.tree();
        phrases = new NounPhrases(view);
        control = new Control(view, VerbSettings.shipped());
    }

    /**
     * The open relations of a sentence.
     *
     * @param text the text that it stands in
     * @param sentence the sentence, parsed
     */
    public static List<OpenRelation> of(Text text, Sentence sentence) {
        OpenRelations relations = new OpenRelations(text, sentence);
        new ClauseFinder(relations.view, VerbSettings.shipped()).clauses().forEach(relations::clause);
        relations.appositions();
        return relations.found;
    }

    private void clause(Clause clause) {
        if (clause.subjects().isEmpty()) {
            return;
        }
        int predicate = clause.predicate();
        boolean own = tree.has(predicate, "nsubj");
        for (Argument subject : clause.subjects()) {
            List<String> arguments = new ArrayList<>(List.of(words(subject)));
            TreeSet<Integer> relation = new TreeSet<>();
            verbs(predicate, relation, 3);
            String last = arguments(clause, relation, arguments);
            if (arguments.size() > 1) {
                found.add(new OpenRelation(own ? VERBAL : INHERITED, join(relation) + last, arguments));
            }
        }
    }

    /** The tokens of the verb with its auxiliaries, negation and particle, and of those it depends on. */
    private void verbs(int predicate, TreeSet<Integer> tokens, int depth) {
        boolean nominal = tree.has(predicate, "cop");
        if (!nominal) {
            tokens.add(predicate);
        }
        for (int child : tree.children(predicate)) {
            boolean part = tree.hangs(child, "aux")
                    || tree.hangs(child, "cop")
                    || tree.relation(child).equals("compound:prt")
                    || tree.hangs(child, "advmod")
                            && child < predicate
                            && tree.children(child).isEmpty();
            if (part) {
                tokens.add(child);
            }
        }
        int governor = control.governor(predicate);
        if (governor >= 0 && depth > 0 && tree.hangs(predicate, "xcomp") && control.object(predicate, governor) < 0) {
            tree.children(predicate, "mark").forEach(tokens::add);
            verbs(governor, tokens, depth - 1);
        }
    }

    /** Adds the arguments behind the subject; gives the preposition that goes with the relation. */
    private String arguments(Clause clause, TreeSet<Integer> relation, List<String> arguments) {
        int predicate = clause.predicate();
        String last = "";
        List<int[]> rest = new ArrayList<>();
        for (int child : tree.children(predicate)) {
            boolean object = tree.hangs(child, "obj") || tree.hangs(child, "iobj");
            boolean oblique = tree.hangs(child, "obl") || tree.hangs(child, "ccomp");
            boolean said = tree.hangs(child, "xcomp") && !view.hasTag(child, "VERB");
            boolean adverb = tree.hangs(child, "advmod") && child > predicate;
            if (object || oblique || said || adverb) {
                rest.add(new int[] {child, object || said ? 0 : 1});
            }
        }
        if (tree.has(predicate, "cop")) {
            arguments.add(words(phrases.withConjuncts(predicate)));
        }
        rest.sort((a, b) -> a[1] != b[1] ? a[1] - b[1] : a[0] - b[0]);
        for (int[] child : rest) {
            int from = tree.first(child[0]);
            int to = tree.end(child[0]);
            int preposition = tree.child(child[0], "case");
            if (arguments.size() == 1 && preposition >= 0 && preposition == from) {
                int end = preposition + 1;
                while (end < child[0] && tree.head(end) == preposition) {
                    end++;
                }
                last = " " + words(from, end);
                from = end;
            }
            String words = words(from, to);
            if (!words.isEmpty()) {
                arguments.add(words);
            }
        }
        return last;
    }

    /** "X, mayor of Y" */
    private void appositions() {
        for (int i = 0; i < view.size(); i++) {
            if (tree.hangs(i, "appos") && tree.head(i) < i) {
                found.add(new OpenRelation(
                        NOMINAL, "is", List.of(words(phrases.of(tree.head(i))), words(phrases.withConjuncts(i)))));
            }
        }
    }

    private String words(Argument argument) {
        return words(argument.from(), argument.to());
    }

    private String words(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && view.hasTag(first, "PUNCT")) {
            first++;
        }
        while (end > first && view.hasTag(end - 1, "PUNCT")) {
            end--;
        }
        return first < end ? view.words(view.span(first, end)) : "";
    }

    private String join(Iterable<Integer> tokens) {
        List<String> words = new ArrayList<>();
        tokens.forEach(t -> words.add(view.word(t)));
        return String.join(" ", words);
    }
}
