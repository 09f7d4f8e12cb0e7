package org.dateline.extract;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Mention;

/** Reads noun phrases off the tree: which words belong to a head, and which heads are coordinated. */
final class NounPhrases {
    /** What hangs on a noun and says more of it than which one it is, or is no part of it. */
    private static final Set<String> OUTSIDE = Set.of(
            "case",
            "cc",
            "conj",
            "punct",
            "appos",
            "parataxis",
            "cop",
            "nsubj",
            "csubj",
            "aux",
            "mark",
            "advcl",
            "discourse",
            "expl",
            "dep",
            "vocative",
            "dislocated",
            "ccomp",
            "list",
            "root",
            "reparandum");

    private static final Set<String> DAYS = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(DayOfWeek::name), Stream.of("TODAY", "YESTERDAY", "TOMORROW"))
            .collect(Collectors.toSet());

    private static final String RELATIVE = "acl:relcl";

    private final SentenceView view;
    private final Tree tree;

    NounPhrases(SentenceView view) {
        this.view = view;
        this.tree = view.tree();
    }

    /** The phrase of a head without what is coordinated to it. */
    Argument of(int head) {
        return phrase(head, false);
    }

    /** The phrase of a head with all that is coordinated to it ("wind and rain"). */
    Argument withConjuncts(int head) {
        return phrase(head, true);
    }

    /** The phrases that a head and its conjuncts make: each alone if any is a name, else all as one. */
    List<Argument> parts(int head) {
        List<Integer> conjuncts = tree.children(head, "conj");
        boolean apart = conjuncts.stream().anyMatch(this::isNamed) || !conjuncts.isEmpty() && isNamed(head);
        if (!apart) {
            return List.of(withConjuncts(head));
        }
        List<Argument> parts = new ArrayList<>(List.of(of(head)));
        conjuncts.stream()
                .filter(this::isNominal)
                .filter(c -> !view.isPerson(head) || !view.hasTag(c, "NUM"))
                .map(this::of)
                .forEach(parts::add);
        return parts;
    }

    private boolean isNamed(int token) {
        return view.entity(token) != null;
    }

    private boolean isNominal(int token) {
        return view.hasTag(token, "NOUN")
                || view.hasTag(token, "PROPN")
                || view.hasTag(token, "PRON")
                || view.hasTag(token, "NUM")
                || view.hasTag(token, "X")
                || view.entity(token) != null;
    }

    /** The phrase of a head without the participles that hang on it ("a firm [based in Bergen]"). */
    Argument bare(int head) {
        return phrase(head, false, true);
    }

    /** "the police [on Tuesday] arrested …": without the day at its end, by which reports say when the verb behind it is. */
    Argument withoutDay(Argument phrase) {
        int to = phrase.to();
        while (to - 1 > phrase.head() && view.isTime(to - 1)) {
            to--;
        }
        boolean day = to < phrase.to() && to - 1 > phrase.head() && view.isWord(to - 1, "on");
        return day ? new Argument(phrase.from(), phrase.head(), to - 1) : phrase;
    }

    /** "a bomb in Bergen [Sunday] hit …": a bare day behind a noun belongs to the verb. */
    private boolean isDay(int token) {
        return DAYS.contains(view.word(token).toUpperCase(Locale.ROOT))
                && view.mention(token) == null
                && (view.hasTag(token - 1, "NOUN") || view.hasTag(token - 1, "PROPN"));
    }

    private Argument phrase(int head, boolean conjuncts) {
        return phrase(head, conjuncts, false);
    }

    private Argument phrase(int head, boolean conjuncts, boolean bare) {
        boolean[] inside = new boolean[view.size()];
        inside[head] = true;
        for (int child : tree.children(head)) {
            boolean coordination = tree.hangs(child, "conj") || tree.hangs(child, "cc");
            if (coordination ? conjuncts && !isClause(child) : belongs(child, bare)) {
                mark(child, inside);
            }
        }
        int from = head;
        while (from > 0 && joins(from - 1, from - 2, inside)) {
            from--;
        }
        int to = head + 1;
        while (to < view.size() && joins(to, to + 1, inside)) {
            to++;
        }
        return trimmed(firstOfName(from), head, endOfName(to));
    }

    /** Whether a token belongs to the phrase, or is a mark with the phrase on its far side as well. */
    private boolean joins(int token, int beyond, boolean[] inside) {
        boolean mark = view.hasTag(token, "PUNCT") && beyond >= 0 && beyond < inside.length && inside[beyond];
        return inside[token] || mark;
    }

    /** Everything that hangs on a token, save relative clauses. */
    private void mark(int token, boolean[] inside) {
        inside[token] = true;
        for (int child : tree.children(token)) {
            if (!tree.relation(child).equals(RELATIVE) && !tree.hangs(child, "parataxis") && !isSentence(child)) {
                mark(child, inside);
            }
        }
    }

    /** "a deal last year, [but talks stalled]", "the town [as they met]": a clause with a subject that the parser hangs too deep. */
    private boolean isSentence(int token) {
        boolean clause = tree.hangs(token, "conj") || tree.hangs(token, "advcl");
        return clause && tree.has(token, "nsubj");
    }

    private boolean isClause(int token) {
        return tree.hangs(token, "conj") && (view.hasTag(token, "VERB") || tree.has(token, "nsubj"));
    }

    private boolean belongs(int child, boolean bare) {
        String relation = tree.relation(child);
        int head = tree.head(child);
        if (relation.equals(RELATIVE)) {
            return !bare && view.hasTag(head, "PRON");
        }
        if (relation.equals("acl") && (bare || isClauseOfItsOwn(child) || isBehindComma(child))) {
            return false;
        }
        boolean adverbial = tree.hangs(child, "obl") || tree.hangs(child, "advmod");
        boolean ofCopula = adverbial && tree.has(head, "cop") && !view.hasTag(head, "ADJ");
        boolean behindAdjective = tree.hangs(child, "obl") && view.hasTag(head, "ADJ");
        return !tree.hangs(child, OUTSIDE) && !ofCopula && !behindAdjective;
    }

    /** "an order [that they enter]", "North and South Korea [exchanged fire]": a sentence that the parser hangs on a noun. */
    private boolean isClauseOfItsOwn(int child) {
        boolean active = tree.has(child, "obj") && !isGerund(child) && !startsWithTo(child);
        return tree.has(child, "nsubj") || active;
    }

    /** "the union, [founded in 1911,]": what only adds to it. */
    private boolean isBehindComma(int child) {
        int first = tree.first(child);
        return view.isWord(first, ",") || first > 0 && view.isWord(first - 1, ",");
    }

    private boolean isGerund(int token) {
        return view.word(token).endsWith("ing");
    }

    private boolean startsWithTo(int token) {
        return tree.children(token, "mark").stream().anyMatch(m -> view.word(m).equalsIgnoreCase("to"));
    }

    private int firstOfName(int from) {
        Mention name = view.mention(from);
        return name == null ? from : Math.min(from, view.tokenFrom(name.span().begin()));
    }

    private int endOfName(int to) {
        Mention name = view.mention(to - 1);
        return name == null ? to : Math.max(to, view.tokenFrom(name.span().end()));
    }

    /** Without brackets that open or close nothing, marks at the ends, and a day behind it. */
    private Argument trimmed(int first, int head, int end) {
        int from = first;
        int to = end;
        while (from < head && view.hasTag(from, "PUNCT")) {
            from++;
        }
        while (to > head + 1 && (view.hasTag(to - 1, "PUNCT") || isDay(to - 1))) {
            to--;
        }
        return new Argument(from, head, to);
    }
}
