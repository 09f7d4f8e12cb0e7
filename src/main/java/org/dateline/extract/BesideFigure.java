package org.dateline.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.MeasuredWords.Kind;
import org.dateline.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads what the words right behind a quantity say that it measures. */
final class BesideFigure {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");
    private static final Pattern FISCAL_YEAR = Pattern.compile("FY-?\\d{2,4}");
    private static final Set<String> PRICING = Set.of("cost", "sell", "trade", "fetch", "auction");
    private static final int LONGEST_ASIDE = 3;
    private static final int CODE_LENGTH = 3;

    private final SentenceView view;
    private final Tree tree;
    private final CountedNouns nouns;
    private final MeasuredWords words = MeasuredWords.shipped();

    BesideFigure(SentenceView view) {
        this.view = view;
        this.tree = view.tree();
        this.nouns = new CountedNouns(view);
    }

    /** What the words right behind a quantity say: "2 metres thick", "40 killed", "two years behind schedule". */
    @Nullable
    Counted beside(int from, int to) {
        int next = behindBrackets(to);
        if (next >= view.size()) {
            return null;
        }
        String lemma = view.token(next).lemma().toLowerCase(Locale.ROOT);
        String adjective = words.noun(Kind.ADJECTIVE, view.word(next).toLowerCase(Locale.ROOT));
        if (adjective != null) {
            return nouns.named(adjective);
        }
        String harmed = words.noun(Kind.HARM, lemma);
        if (harmed != null && isBareNumber(from, to) && view.word(next).equalsIgnoreCase(harmed) && !hasObject(next)) {
            return nouns.named(harmed);
        }
        boolean state = isBareNumber(from, to) && view.hasTag(next, "ADJ") && !isNounAt(next + 1);
        boolean comparative = view.hasTag(next, "ADJ") && isComparative(next);
        return state || comparative ? nouns.at(view.span(next, next + 1)) : aside(next);
    }

    /** "€80 million in aid", "422,000 euros in arrears": what a sum of money is. */
    @Nullable
    Counted inWhat(Quantity quantity, int to) {
        int noun = to + 1;
        boolean money =
                quantity.unit().length() == CODE_LENGTH && !quantity.unit().equals("count");
        if (!money || !view.isWord(to, "in") || noun >= view.size()) {
            return null;
        }
        int end = noun;
        while (end < view.size() && NOMINAL.contains(view.token(end).tag()) && view.mention(end) == null) {
            end++;
        }
        boolean plain = end > noun && view.hasTag(end - 1, "NOUN") && !view.isTime(noun);
        boolean year = FISCAL_YEAR.matcher(view.word(noun)).matches();
        return plain && !year && !isPrice(view.tokenFrom(quantity.span().begin()), to)
                ? nouns.at(view.span(noun, end))
                : null;
    }

    /** "cost $144 in electronic trading": what was paid for is the subject. */
    private boolean isPrice(int from, int to) {
        int verb = to - 1;
        while (verb >= from && verb < to) {
            verb = tree.head(verb);
        }
        return verb >= 0
                && verb < from
                && view.hasTag(verb, "VERB")
                && PRICING.contains(view.token(verb).lemma());
    }

    private boolean hasObject(int verb) {
        return tree.has(verb, "obj") || tree.has(verb, "aux");
    }

    private boolean isNounAt(int token) {
        return token < view.size() && (view.hasTag(token, "NOUN") || view.hasTag(token, "PROPN"));
    }

    private boolean isComparative(int token) {
        String word = view.word(token).toLowerCase(Locale.ROOT);
        return !word.equals(view.token(token).lemma()) && word.endsWith("er") && !isNounAt(token + 1);
    }

    private boolean isBareNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.hasTag(i, "NOUN") && !tree.hangs(i, "fixed") || view.hasTag(i, "SYM")) {
                return view.token(i).lemma().matches("dozen|hundred|thousand|million|billion|scores?");
            }
        }
        return true;
    }

    private int behindBrackets(int token) {
        if (!view.isWord(token, "(")) {
            return token;
        }
        int at = token;
        while (at < view.size() && !view.isWord(at, ")")) {
            at++;
        }
        return at + 1;
    }

    private @Nullable Counted aside(int next) {
        String two = next + 1 < view.size() ? view.word(next) + " " + view.word(next + 1) : "";
        boolean pair = words.noun(Kind.ASIDE, two.toLowerCase(Locale.ROOT)) != null;
        boolean one = words.noun(Kind.ASIDE, view.word(next).toLowerCase(Locale.ROOT)) != null;
        if (!pair && !one) {
            return null;
        }
        int noun = next + (pair ? 2 : 1);
        int end = noun;
        while (end < Math.min(view.size(), noun + LONGEST_ASIDE)
                && NOMINAL.contains(view.token(end).tag())) {
            end++;
        }
        return end > noun && view.hasTag(end - 1, "NOUN") && !view.isTime(noun) ? nouns.at(view.span(next, end)) : null;
    }
}
