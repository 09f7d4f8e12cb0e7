package org.dateline.extract;

import java.util.Locale;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a quantity counts or measures: the noun behind it, the noun that it hangs on ("a panel of twelve", "a two-hour
 * strike"), the subject or object that is said to have it ("output rose by 5 percent"), or the noun for a verb or adjective
 * ("costs $40", "2 metres thick").
 */
final class CountedFinder {
    private static final Set<String> AGE_WORDS = Set.of("aged", "age", "ages");
    private static final Set<String> LISTING = Set.of("to", "and", "or", ",");
    private static final Set<String> POINTING = Set.of("last", "next", "this", "that");
    private static final Set<String> LIVED = Set.of("year", "month", "week", "day");
    private static final Set<String> PRIVATIVE = WordList.set(CountedFinder.class, "privative-words.txt");
    private static final Set<String> LASTING = WordList.set(CountedFinder.class, "lasting-nouns.txt");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");

    private final SentenceView view;
    private final Tree tree;
    private final NounPhrases phrases;
    private final CountedPeople people;
    private final CountedNouns nouns;
    private final MeasureNouns measures;
    private final BesideFigure beside;
    private final FigureVerbs verbs;

    CountedFinder(ParsedSentence parsed) {
        this.view = parsed.view();
        this.tree = view.tree();
        this.phrases = new NounPhrases(view);
        this.people = new CountedPeople(view);
        this.nouns = new CountedNouns(view);
        this.measures = new MeasureNouns(parsed);
        this.beside = new BesideFigure(view);
        this.verbs = new FigureVerbs(view);
    }

    /**
     * What a quantity counts; null if the sentence does not say.
     *
     * @param clause the clause that it stands in, or null
     */
    @Nullable
    Counted of(Quantity quantity, @Nullable Clause clause) {
        Counted counted = find(quantity, clause);
        if (counted != null && counted.span() != null && isWhen(counted.span())) {
            int from = view.tokenFrom(quantity.span().begin());
            int to = Math.max(from + 1, view.tokenFrom(quantity.span().end()));
            counted = clause == null ? null : verbs.ofClause(quantity, clause, from, to);
        }
        if (counted == null || isComparison(counted)) {
            return null;
        }
        if (isPart(quantity) || isPrivative(counted)) {
            return new Counted(counted.words(), counted.span(), null);
        }
        if (!isCount(quantity) && CountedPeople.EVENTS.contains(String.valueOf(counted.concept()))) {
            return new Counted(counted.words(), counted.span(), null);
        }
        String concept = counted.concept() == null && clause != null && isCount(quantity)
                ? people.concept(quantity, counted, clause)
                : null;
        return concept == null ? counted : new Counted(counted.words(), counted.span(), concept);
    }

    /** "six of the bodies", "six of 27 bodies": a part of what is counted elsewhere, which must not be compared with the whole. */
    private boolean isPart(Quantity quantity) {
        int to = view.tokenFrom(quantity.span().end());
        return isCount(quantity)
                && view.isWord(to, "of")
                && to + 1 < view.size()
                && (view.hasTag(to + 1, "DET") || view.hasTag(to + 1, "PRON") || view.hasTag(to + 1, "NUM"));
    }

    /** "a third less than in May": nothing is counted by the word that compares. */
    private boolean isComparison(Counted counted) {
        int first = counted.span() == null ? -1 : view.tokenFrom(counted.span().begin());
        return first >= 0 && view.isWord(first + 1, "than");
    }

    /** "140 former workers" are not to be compared with workers. */
    private boolean isPrivative(Counted counted) {
        return counted.span() != null
                && view.isWord(view.tokenFrom(counted.span().begin()), PRIVATIVE);
    }

    private @Nullable Counted find(Quantity quantity, @Nullable Clause clause) {
        int from = view.tokenFrom(quantity.span().begin());
        int to = Math.max(from + 1, view.tokenFrom(quantity.span().end()));
        if (from >= view.size()) {
            return null;
        }
        if (isAge(quantity, from, to)) {
            return nouns.named("age");
        }
        if (quantity.counted() != null) {
            Counted whole =
                    clause == null || !quantity.unit().equals("percent") ? null : verbs.ofWhole(clause, from, to);
            return whole != null ? whole : nouns.at(quantity.counted());
        }
        Counted money = beside.inWhat(quantity, to);
        if (money != null) {
            return money;
        }
        Counted near = beside.beside(from, to);
        if (near != null) {
            return near;
        }
        if (tree.hangs(from, "flat") && tree.head(from) == from - 1 && view.hasTag(from - 1, "NOUN")) {
            // "population 3,400"
            return nouns.at(view.token(from - 1).span());
        }
        Counted noun = ofNoun(top(from, to), from, to);
        Counted measured = noun == null && isCount(quantity) ? measures.ofMeasureNoun(quantity, from) : noun;
        return measured != null || clause == null ? measured : verbs.ofClause(quantity, clause, from, to);
    }

    /** "fell to 2.6 million last year": when it was, and not what is counted. */
    private boolean isWhen(Span counted) {
        int first = view.tokenFrom(counted.begin());
        int last = view.tokenFrom(counted.end()) - 1;
        return last > first
                && view.isWord(first, POINTING)
                && LIVED.contains(view.token(last).lemma());
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.unit().equals("count");
    }

    /** "Anna Berg, 42", "aged 14", "a nine-month-old boy". */
    private boolean isAge(Quantity quantity, int from, int to) {
        if (!LIVED.contains(quantity.unit()) || isOfThing(to)) {
            return false;
        }
        String text = quantity.text().toLowerCase(Locale.ROOT);
        // A number of a list has its unit from the last: "from four to five years".
        boolean listed = view.isWord(to, LISTING) && view.inQuantity(to + 1);
        boolean bare = !text.contains(quantity.unit()) && !listed;
        boolean old =
                text.endsWith("old") || view.isWord(to, "old") || view.isWord(to, "-") && view.isWord(to + 1, "old");
        boolean aged =
                view.isWord(from - 1, AGE_WORDS) || view.isWord(from - 1, "of") && view.isWord(from - 2, AGE_WORDS);
        return bare || old || aged || view.isWord(to, "of") && view.isWord(to + 1, "age");
    }

    /** "a 21-year-old civil [war]". */
    private boolean isOfThing(int to) {
        int noun = to;
        while (noun + 1 < view.size()
                && (view.hasTag(noun, "ADJ") || view.hasTag(noun, "NOUN"))
                && view.hasTag(noun + 1, "NOUN")) {
            noun++;
        }
        return noun < view.size()
                && view.hasTag(noun, "NOUN")
                && LASTING.contains(view.token(noun).lemma());
    }

    /** The token of the quantity that hangs on something outside it. */
    private int top(int from, int to) {
        for (int i = from; i < to; i++) {
            int head = tree.head(i);
            if (head < from || head >= to) {
                if (!view.hasTag(i, "ADP") && !view.hasTag(i, "ADV") && !view.hasTag(i, "PUNCT")) {
                    return i;
                }
            }
        }
        return to - 1;
    }

    /** The noun that the quantity hangs on: behind it ("a two-hour strike") or before it with "of" ("a panel of twelve"). */
    private @Nullable Counted ofNoun(int top, int from, int to) {
        int noun = tree.head(top);
        if (noun < 0 || view.mention(noun) != null || !view.hasTag(noun, "NOUN")) {
            return null;
        }
        boolean behind = noun >= to && tree.hangs(top, Set.of("compound", "nummod", "amod", "nmod", "advmod", "obl"));
        if (behind && view.span(to, noun + 1).length() > 0 && isNounPhrase(to, noun)) {
            return nouns.at(view.span(nouns.withoutArticle(to), noun + 1));
        }
        boolean of = noun < from && tree.hangs(top, "nmod") && view.isWord(from - 1, "of");
        boolean apposed = noun < from && tree.hangs(top, "appos");
        return of || apposed ? beforeNumber(noun, from) : null;
    }

    private boolean isNounPhrase(int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (!NOMINAL.contains(view.token(i).tag()) && !view.hasTag(i, "VERB") && !view.hasTag(i, "PUNCT")) {
                return false;
            }
        }
        return !view.inQuantity(noun);
    }

    /** The phrase of a noun, up to the number that it holds. */
    private @Nullable Counted beforeNumber(int noun, int number) {
        Argument phrase = phrases.bare(noun);
        int first = nouns.withoutArticle(phrase.from());
        int end = phrase.to() > number && phrase.head() < number ? number : phrase.to();
        while (end > noun + 1 && (view.hasTag(end - 1, "ADP") || view.hasTag(end - 1, "PUNCT"))) {
            end--;
        }
        return first < end && !view.inQuantity(noun) ? nouns.at(view.span(first, end)) : null;
    }
}
