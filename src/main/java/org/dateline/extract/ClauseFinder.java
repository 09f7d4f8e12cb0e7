package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.Chunk.Kind;
import org.dateline.extract.Clause.Argument;
import org.dateline.extract.Clause.Complement;
import org.dateline.model.Modality;

/**
 * Finds the verbs of a sentence and the noun phrases that belong to them, from chunks alone. It prefers to leave a subject out
 * rather than take the wrong one: a noun phrase that another verb or a preposition governs is no subject.
 */
final class ClauseFinder {
    private static final int LONGEST_PARENTHESIS = 24;

    private final SentenceView view;
    private final List<Chunk> chunks;
    private final VerbSettings settings;
    private final SpeechVerbs speech;
    private final Map<Integer, VerbGroup> verbs = new HashMap<>();
    private final Map<Integer, List<Argument>> subjects = new HashMap<>();

    ClauseFinder(SentenceView view, List<Chunk> chunks, VerbSettings settings, SpeechVerbs speech) {
        this.view = view;
        this.chunks = chunks;
        this.settings = settings;
        this.speech = speech;
    }

    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).is(Kind.VERB)) {
                VerbGroup group = VerbGroup.of(view, chunks.get(i), settings);
                verbs.put(i, isOpenQuestion(i) ? group.within(Modality.CONDITIONAL) : group);
                List<Argument> found = subjectsOf(i);
                subjects.put(i, found);
                clauses.add(clause(i, found));
            }
        }
        return clauses;
    }

    /** Whether the verb stands in a clause with "whether" or "if", which does not say that it is so. */
    private boolean isOpenQuestion(int verb) {
        for (int i = verb - 1; i >= 0 && !is(i, Kind.VERB) && !is(i, Kind.COMMA); i--) {
            if (is(i, Kind.SUBORDINATOR) && (word(i).equals("whether") || word(i).equals("if"))) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int i, Kind kind) {
        return i >= 0 && i < chunks.size() && chunks.get(i).is(kind);
    }

    private String word(int chunk) {
        Chunk words = chunks.get(chunk);
        return words.is(Kind.PREPOSITION)
                ? view.words(view.span(words.from(), words.to())).toLowerCase(Locale.ROOT)
                : view.word(words.from()).toLowerCase(Locale.ROOT);
    }

    // Subjects

    private List<Argument> subjectsOf(int verb) {
        int i = verb - 1;
        while (is(i, Kind.ADVERB)) {
            i--;
        }
        VerbGroup group = verbs.get(verb);
        if (group.form() == VerbGroup.Form.PARTICIPLE) {
            return subjectOfParticiple(i, group.lemma());
        }
        if (group.form() == VerbGroup.Form.INFINITIVE) {
            return List.of();
        }
        if (is(i, Kind.RELATIVE)) {
            int noun = is(i - 1, Kind.COMMA) ? i - 2 : i - 1;
            return is(noun, Kind.NOUN) && !word(i).equals("whom") ? List.of(base(noun)) : List.of();
        }
        if (is(i, Kind.CONJUNCTION) || is(i, Kind.COMMA) && is(i - 1, Kind.CONJUNCTION)) {
            return subjectOfPrevious(i);
        }
        if (is(i, Kind.COMMA)) {
            int noun = beforeParenthesis(i);
            return noun < 0 ? List.of() : nominal(noun);
        }
        return is(i, Kind.NOUN) ? nominal(i) : List.of();
    }

    /** "after meeting with X", "while visiting Y": the subject of the sentence's verb before. */
    private List<Argument> subjectOfParticiple(int before, String lemma) {
        boolean adverbial = (is(before, Kind.PREPOSITION) || is(before, Kind.SUBORDINATOR))
                && Chunker.isSubordinatePreposition(word(before));
        boolean saying = is(before, Kind.COMMA)
                || is(before, Kind.PREPOSITION) && word(before).equals("by");
        return adverbial || saying && speech.contains(lemma) ? subjectOfPrevious(before) : List.of();
    }

    private List<Argument> subjectOfPrevious(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (is(i, Kind.VERB) && verbs.get(i).form() != VerbGroup.Form.INFINITIVE) {
                return subjects.getOrDefault(i, List.of());
            }
            if (is(i, Kind.RELATIVE) || is(i, Kind.SUBORDINATOR) || is(i, Kind.QUOTE)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The noun phrase before a parenthesis between commas that ends here ("X, secretary of Y, met"), or -1. */
    private int beforeParenthesis(int close) {
        for (int i = close - 1; i > 0 && close - i < LONGEST_PARENTHESIS; i--) {
            if (is(i, Kind.COMMA) && is(i - 1, Kind.NOUN) && opensParenthesis(i + 1)) {
                return i - 1;
            }
        }
        return -1;
    }

    private boolean opensParenthesis(int i) {
        boolean participle = is(i, Kind.VERB)
                && verbs.get(i) != null
                && !verbs.get(i).words().contains(" ");
        return is(i, Kind.NOUN) || is(i, Kind.RELATIVE) || is(i, Kind.PREPOSITION) || participle;
    }

    /** A noun phrase as subject, with those coordinated to it, unless something else governs it. */
    private List<Argument> nominal(int noun) {
        int first = noun;
        while (is(first - 1, Kind.PREPOSITION) && is(first - 2, Kind.NOUN)) {
            first -= 2;
        }
        int before = first - 1;
        if (is(before, Kind.PREPOSITION) || is(before, Kind.VERB) && !leavesClauseOpen(before)) {
            return List.of();
        }
        Argument argument = extended(first, noun);
        if (is(before, Kind.CONJUNCTION) && word(before).equals("and") && is(before - 1, Kind.NOUN)) {
            return coordinated(before - 1, argument);
        }
        return is(before, Kind.CONJUNCTION) && is(before - 1, Kind.VERB) ? List.of() : List.of(argument);
    }

    private List<Argument> coordinated(int noun, Argument last) {
        boolean governed = is(noun - 1, Kind.VERB) || is(noun - 1, Kind.PREPOSITION);
        boolean longer = is(noun - 1, Kind.COMMA) && is(noun - 2, Kind.NOUN);
        if (governed) {
            return List.of();
        }
        return longer ? List.of(last) : List.of(base(noun), last);
    }

    /** A verb that may have a clause without "that" behind it: "said Kim had agreed". */
    private boolean leavesClauseOpen(int verb) {
        return speech.contains(verbs.get(verb).lemma());
    }

    // Objects and complements

    private Clause clause(int verb, List<Argument> subjects) {
        List<Argument> objects = new ArrayList<>();
        List<Complement> complements = new ArrayList<>();
        int i = skipAdverbs(verb + 1);
        if (is(i, Kind.NOUN) && !startsClause(i) && !isTime(i)) {
            i = objects(i, objects);
        }
        i = skipTimes(i);
        while (is(i, Kind.PREPOSITION) && is(i + 1, Kind.NOUN)) {
            List<Argument> arguments = new ArrayList<>();
            String preposition = word(i);
            i = skipTimes(objects(i + 1, arguments));
            arguments.forEach(a -> complements.add(new Complement(preposition, a)));
        }
        int end = i > verb
                ? chunks.get(Math.min(i, chunks.size()) - 1).to()
                : chunks.get(verb).to();
        return new Clause(
                subjects,
                verbs.get(verb),
                objects,
                complements,
                chunks.get(verb).from(),
                chunks.get(verb).to(),
                end);
    }

    private int skipAdverbs(int i) {
        while (is(i, Kind.ADVERB)) {
            i++;
        }
        return i;
    }

    private int skipTimes(int i) {
        int at = skipAdverbs(i);
        return is(at, Kind.NOUN) && isTime(at) ? skipAdverbs(at + 1) : at;
    }

    private boolean isTime(int noun) {
        return view.isTime(chunks.get(noun).last());
    }

    /** Whether the noun phrase is the subject of a verb that follows it. */
    private boolean startsClause(int noun) {
        int i = skipAdverbs(noun + 1);
        while (is(i, Kind.PREPOSITION) && word(i).equals("of") && is(i + 1, Kind.NOUN)) {
            i += 2;
        }
        if (!is(i, Kind.VERB)) {
            return false;
        }
        VerbGroup next = VerbGroup.of(view, chunks.get(i), settings);
        return next.form() == VerbGroup.Form.FINITE;
    }

    /** Reads a noun phrase and those coordinated to it; returns the chunk after. */
    private int objects(int noun, List<Argument> arguments) {
        int last = ofEnd(noun);
        arguments.add(extended(noun, last));
        int i = last + 1;
        while ((is(i, Kind.CONJUNCTION) && (word(i).equals("and") || word(i).equals("or")))
                && is(i + 1, Kind.NOUN)
                && !startsClause(i + 1)) {
            int next = ofEnd(i + 1);
            arguments.add(extended(i + 1, next));
            i = next + 1;
        }
        return i;
    }

    private int ofEnd(int noun) {
        int last = noun;
        while (is(last + 1, Kind.PREPOSITION) && word(last + 1).equals("of") && is(last + 2, Kind.NOUN)) {
            last += 2;
        }
        return last;
    }

    private Argument base(int noun) {
        Chunk chunk = chunks.get(noun);
        return new Argument(chunk.from(), head(chunk), chunk.to());
    }

    private Argument extended(int first, int last) {
        Chunk chunk = chunks.get(first);
        return new Argument(chunk.from(), head(chunk), chunks.get(last).to());
    }

    /** The last token of a noun phrase that is no mark. */
    private int head(Chunk chunk) {
        int head = chunk.last();
        while (head > chunk.from() && !Character.isLetterOrDigit(view.word(head).codePointAt(0))) {
            head--;
        }
        return head;
    }
}
