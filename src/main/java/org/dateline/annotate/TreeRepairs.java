package org.dateline.annotate;

import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.WordList;

/** Mends trees where news sentences lead the parser astray: each repair is for one class of them. Works on one sentence. */
final class TreeRepairs extends VerbRepairs {
    private static final Set<String> DAYS = WordList.set(TreeRepairs.class, "day-words.txt");
    private static final Set<String> ADVERBS = Set.of("today", "yesterday", "tomorrow");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");
    /** What the parser makes of a second object. */
    private static final Set<String> ASTRAY =
            Set.of("appos", "conj", "dep", "flat", "list", "nmod", "nmod:unmarked", "obl:unmarked");

    private static final Set<String> GIVING = WordList.set(TreeRepairs.class, "giving-forms.txt");
    /** What stands with a number behind an object, and is no object. */
    private static final Set<String> MEASURES = Set.of(
            "%",
            "percent",
            "point",
            "points",
            "time",
            "times",
            "second",
            "seconds",
            "minute",
            "minutes",
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "mile",
            "miles",
            "kilometres",
            "kilometers",
            "metres",
            "meters",
            "feet");

    private static final Set<String> LOOSE = Set.of("flat", "compound", "appos", "nmod", "nmod:desc", "conj");

    private TreeRepairs(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        super(words, tags, names, tree);
    }

    static Dependencies of(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        TreeRepairs repairs = new TreeRepairs(words, tags, names, tree);
        for (int i = 0; i < words.length; i++) {
            repairs.obliqueSubject(i);
            repairs.nameBehindDay(i);
            repairs.nameBehindTitle(i);
            repairs.nameBehindNoun(i);
            repairs.dayBehindNoun(i);
            repairs.amountBehindObject(i);
            repairs.mendVerb(i);
        }
        repairs.verbBehindRelative();
        repairs.verbBehindParticiple();
        repairs.verbBehindApposition();
        repairs.sentenceWithoutVerb();
        return new Dependencies(repairs.heads, repairs.relations);
    }

    /** "Near Bergen, one storm destroyed …", "According to the Herald, Ana Velde said": what has a preposition is no subject. */
    private void obliqueSubject(int noun) {
        int verb = heads.get(noun);
        int preposition = -1;
        for (int i = 0; i < noun && preposition < 0; i++) {
            preposition = heads.get(i) == noun && relations.get(i).equals("case") && !words[i].equals("'s") ? i : -1;
        }
        if (preposition < 0 || verb < noun || !relations.get(noun).startsWith("nsubj")) {
            return;
        }
        int subject = -1;
        for (int i = noun + 1; i < verb && subject < 0; i++) {
            boolean behindComma = heads.get(i) == noun && LOOSE.contains(relations.get(i)) && hasComma(noun, i);
            subject = behindComma && (isNoun(i) || names[i]) && !hasCase(i) ? i : -1;
        }
        if (subject < 0 && isPartOf(verb - 1, noun)) {
            // "In a statement issued on Friday the union says …"
            hang(verb - 1, verb, relations.get(noun));
            hang(noun, verb, "obl");
            return;
        }
        if (subject < 0) {
            return;
        }
        for (int i = subject + 1; i < words.length; i++) {
            if (heads.get(i) == noun) {
                hang(i, subject, relations.get(i));
            }
        }
        hang(subject, verb, relations.get(noun));
        hang(noun, verb, "obl");
    }

    /** Whether a noun without a preposition hangs on a participle of another noun. */
    private boolean isPartOf(int token, int noun) {
        int participle = heads.get(token);
        return token > noun
                && (isNoun(token) || names[token])
                && !hasCase(token)
                && participle > noun
                && heads.get(participle) == noun
                && relations.get(participle).equals("acl")
                && participle < token - 1;
    }

    /** "Divers from Bergen, who had been sent for, found 27 wrecks": behind the relative clause stands the verb of the sentence. */
    private void verbBehindRelative() {
        int noun = heads.indexOf(-1);
        boolean bare = noun >= 0 && isNoun(noun) && !has(noun, "cop") && !has(noun, "nsubj");
        int relative = -1;
        for (int i = noun + 1; bare && i < words.length && relative < 0; i++) {
            relative = RELATIVES.contains(words[i]) && hasComma(noun, i) ? i : -1;
        }
        for (int verb = relative + 2; relative >= 0 && verb < words.length; verb++) {
            boolean finite = words[verb - 1].equals(",")
                    && tags[verb].equals("VERB")
                    && !words[verb].endsWith("ing")
                    && heads.get(verb) >= relative
                    && !has(verb, "nsubj")
                    && !has(verb, "mark");
            if (finite) {
                raise(verb, noun);
                hang(noun, verb, "nsubj");
                return;
            }
        }
    }

    /** "The port's captain, Ana Velde, told divers …": behind the apposition stands the verb of the sentence. */
    private void verbBehindApposition() {
        int noun = heads.indexOf(-1);
        boolean bare = (isNoun(noun) || names[noun]) && !has(noun, "cop") && !has(noun, "nsubj") && has(noun, "appos");
        for (int verb = noun + 3; bare && verb < words.length; verb++) {
            boolean behind = words[verb - 1].equals(",")
                    && tags[verb].equals("VERB")
                    && !words[verb].endsWith("ing")
                    && heads.get(verb) == noun
                    && hasComma(noun, verb - 1)
                    && (has(verb, "obj") || has(verb, "iobj") || has(verb, "ccomp"))
                    && !has(verb, "nsubj")
                    && !has(verb, "mark")
                    && !hasConjunction(verb);
            if (behind) {
                raise(verb, noun);
                hang(noun, verb, "nsubj");
                return;
            }
        }
    }

    /** "cost the region 40 million kroner": an amount right behind the object of a verb is a second object. */
    private void amountBehindObject(int amount) {
        int head = heads.get(amount);
        boolean astray = head >= 0 && head < amount && ASTRAY.contains(relations.get(amount));
        int object = astray && tags[head].equals("VERB") ? objectOf(head, amount) : head;
        int number = object + 1;
        boolean beside = astray
                && object >= 0
                && amount > number
                && relations.get(object).equals("obj")
                && heads.get(object) < object
                && GIVING.contains(words[heads.get(object)])
                && isThing(object)
                && (tags[amount].equals("NOUN") || tags[amount].equals("SYM"))
                && (tags[number].equals("NUM") || words[number].endsWith("$") || words[number].equals("€"))
                && !hasConjunction(amount)
                && !MEASURES.contains(words[amount]);
        if (beside) {
            hang(amount, heads.get(object), "obj");
            hang(object, heads.get(object), "iobj");
        }
    }

    private boolean isThing(int token) {
        boolean noun = tags[token].equals("NOUN") || tags[token].equals("PROPN") || names[token];
        return noun && !DAYS.contains(words[token].toLowerCase(Locale.ROOT)) && !ADVERBS.contains(words[token]);
    }

    /** "Divers searching the harbour told the port …": without an auxiliary, what ends in "-ing" is no verb of a sentence. */
    private void verbBehindParticiple() {
        int participle = heads.indexOf(-1);
        int noun = participle - 1;
        boolean bare = noun >= 0
                && tags[participle].equals("VERB")
                && words[participle].endsWith("ing")
                && isNoun(noun)
                && heads.get(noun) == participle
                && relations.get(noun).equals("nsubj")
                && !has(participle, "aux");
        for (int verb = participle + 2; bare && verb < words.length && !words[verb].equals(","); verb++) {
            int object = subject(verb);
            if (isFinite(verb, participle) && object > participle && object < verb) {
                raise(verb, participle);
                hang(object, participle, "obj");
                hang(noun, verb, "nsubj");
                hang(participle, noun, "acl");
                return;
            }
        }
    }

    /** Whether a verb may be that of the sentence: no adverbial or relative clause, no infinitive. */
    private boolean isFinite(int verb, int above) {
        return tags[verb].equals("VERB")
                && heads.get(verb) == above
                && !relations.get(verb).startsWith("a")
                && !words[verb].endsWith("ing")
                && !hasTo(verb)
                && !has(verb, "mark")
                && !has(verb, "cop");
    }

    private int subject(int verb) {
        for (int i = 0; i < words.length; i++) {
            if (heads.get(i) == verb && relations.get(i).equals("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    /** "On Tuesday Ana Velde, the minister, met …": the name is the subject of the verb that the day belongs to. */
    private void nameBehindDay(int name) {
        int day = heads.get(name);
        boolean astray = names[name] && day >= 0 && day < name && LOOSE.contains(relations.get(name));
        boolean when = astray && DAYS.contains(words[day].toLowerCase(Locale.ROOT));
        boolean oblique = astray && hasCase(day) && name == day + 1 && tags[day].equals("NOUN");
        if (!when && !oblique || hasCase(name)) {
            return;
        }
        int verb = heads.get(day);
        boolean subject = verb > name && relations.get(day).startsWith("nsubj");
        if (subject) {
            hang(day, verb, "obl:unmarked");
        }
        if (verb > name && (subject || !has(verb, "nsubj"))) {
            hang(name, verb, "nsubj");
            for (int i = name + 1; i < verb; i++) {
                if (heads.get(i) == day) {
                    hang(i, name, relations.get(i));
                }
            }
        }
    }

    /** "Norwind chief executive Ana Velde": the person is the head, not what comes first. */
    private void nameBehindTitle(int name) {
        int first = heads.get(name);
        boolean flat = names[name] && first >= 0 && first < name - 1 && names[first];
        if (!flat || !relations.get(name).equals("flat")) {
            return;
        }
        for (int i = first + 1; i < name; i++) {
            if (names[i] || !isNoun(i) && !tags[i].equals("ADJ")) {
                return;
            }
        }
        hang(name, heads.get(first), relations.get(first));
        for (int i = 0; i < words.length; i++) {
            if (heads.get(i) == first) {
                hang(i, name, i > first && i < name ? "compound" : relations.get(i));
            }
        }
        hang(first, name, "compound");
    }

    /** "the film maker Ana Velde, whose films …": nobody is called upon, and the name is what the noun is said of. */
    private void nameBehindNoun(int name) {
        int noun = name - 1;
        boolean beside = noun >= 0
                && names[name]
                && relations.get(name).equals("vocative")
                && heads.get(name) == noun
                && tags[noun].equals("NOUN");
        if (!beside) {
            return;
        }
        hang(name, heads.get(noun), relations.get(noun));
        for (int i = name + 1; i < words.length; i++) {
            if (heads.get(i) == noun) {
                hang(i, name, relations.get(i));
            }
        }
        hang(noun, name, "nmod:desc");
    }

    /** "A storm yesterday caused …": not the day is the subject. */
    private void dayBehindNoun(int day) {
        boolean subject = day > 0 && relations.get(day).startsWith("nsubj") && ADVERBS.contains(words[day]);
        int noun = day - 1;
        if (subject && tags[noun].equals("NOUN") && heads.get(noun) == day) {
            hang(noun, heads.get(day), relations.get(day));
            for (int i = 0; i < words.length; i++) {
                if (heads.get(i) == day) {
                    hang(i, noun, relations.get(i));
                }
            }
            hang(day, heads.get(noun), "obl:unmarked");
        }
    }
}
