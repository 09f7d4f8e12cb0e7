package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Quantity;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/** Tells what people are counted as where their noun is too general: the killed, the missing, workers, fighters. */
final class CountedPeople {
    /** Concepts of what happens to people, which no unit measures. */
    static final Set<String> EVENTS = Set.of("death", "injury", "missing", "displaced", "rescue", "arrest");

    private static final Set<String> PEOPLE =
            Set.of("people", "person", "man", "woman", "other", "resident", "civilian");
    /** The verbs of which the people are the subject: the dead die, the killed are killed. */
    private static final Set<String> OF_THEIR_OWN = new HashSet<>();

    private static final Map<String, String> CONCEPTS = read();

    private final SentenceView view;

    CountedPeople(SentenceView view) {
        this.view = view;
    }

    private static Map<String, String> read() {
        Map<String, String> concepts = new HashMap<>();
        for (String line : WordList.lines(CountedPeople.class, "counted-verbs.tsv")) {
            String[] row = line.split("\t");
            for (String lemma : row[1].split(" ")) {
                concepts.put(lemma.replace("*", ""), row[0]);
                if (lemma.endsWith("*")) {
                    OF_THEIR_OWN.add(lemma.replace("*", ""));
                }
            }
        }
        return concepts;
    }

    /** The concept that a clause makes of the people that a quantity counts in it; null if it makes none. */
    @Nullable
    String concept(Quantity quantity, Counted counted, Clause clause) {
        boolean people = counted.span() != null
                && arePeople(view.tokenFrom(counted.span().end()) - 1);
        String left = people ? leftBehind(counted, clause) : null;
        return left != null || !people ? left : concept(quantity, clause);
    }

    /** "left 36 people dead": the adjective right behind the people. */
    private @Nullable String leftBehind(Counted counted, Clause clause) {
        int behind = view.tokenFrom(counted.span().end());
        boolean left = behind < view.size()
                && view.token(clause.predicate()).lemma().equals("leave")
                && view.isWord(behind, CONCEPTS.keySet());
        return left ? CONCEPTS.get(view.word(behind).toLowerCase(Locale.ROOT)) : null;
    }

    /** Whether words end in a noun that is too general to tell what people are counted as. */
    static boolean isGeneral(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return PEOPLE.contains(last) || last.endsWith("s") && PEOPLE.contains(last.substring(0, last.length() - 1));
    }

    /** The concept that a clause makes of those whom a quantity counts as its subject or object; null if it makes none. */
    @Nullable
    String concept(Quantity quantity, Clause clause) {
        boolean subject = clause.subjects().stream().anyMatch(s -> isWithin(quantity, s));
        boolean object = !clause.verb().passive() && clause.objects().stream().anyMatch(o -> isWithin(quantity, o));
        if (!subject && !object) {
            return null;
        }
        String word = view.word(clause.predicate()).toLowerCase(Locale.ROOT);
        String lemma = view.token(clause.predicate()).lemma();
        if (subject && CONCEPTS.containsKey(word) && !word.equals(lemma) && word.endsWith("ing")) {
            return CONCEPTS.get(word);
        }
        String alone = CONCEPTS.get(lemma);
        boolean suffered = clause.verb().passive() || clause.verb().copula() || object || OF_THEIR_OWN.contains(lemma);
        if (alone != null) {
            return suffered ? alone : null;
        }
        return subject ? withObject(lemma, clause) : null;
    }

    private @Nullable String withObject(String lemma, Clause clause) {
        if (clause.verb().passive()) {
            return CONCEPTS.get(lemma + "+-");
        }
        int object = view.tree().child(clause.predicate(), "obj");
        return object < 0 ? null : CONCEPTS.get(lemma + "+" + view.token(object).lemma());
    }

    private boolean arePeople(int head) {
        if (head < 0) {
            return false;
        }
        Mention name = view.mention(head);
        return name != null
                ? name.type() == MentionType.GROUP
                : PEOPLE.contains(view.token(head).lemma());
    }

    private boolean isWithin(Quantity quantity, Argument argument) {
        return view.span(argument.from(), argument.to()).overlaps(quantity.span());
    }
}
