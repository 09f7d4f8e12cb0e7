package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.WordList;

/** Mends where one clause ends and another begins: each repair is for one class of sentences. Works on one sentence. */
final class ClauseRepairs extends EditedTree {
    private static final Set<String> REPORTING = WordList.set(ClauseRepairs.class, "reporting-forms.txt");
    private static final Set<String> NAMING = WordList.set(ClauseRepairs.class, "naming-forms.txt");
    private static final Set<String> PLURALS = Set.of("police", "people", "men", "women", "children");
    /** Prepositions that begin a clause as well. */
    private static final Set<String> LINKS = Set.of("after", "before", "until", "since");

    private static final Set<String> TIME_LINKS = Set.of("after", "before", "later", "earlier", "ago");
    private static final Set<String> SPANS = Set.of(
            "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

    private static final Set<String> WEEKDAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final Set<String> NOMINAL =
            Set.of("nmod", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "conj", "nmod:desc");

    private static final Set<String> BE = Set.of("was", "were", "is", "are");

    private ClauseRepairs(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        super(words, tags, names, tree);
    }

    static Dependencies of(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        ClauseRepairs repairs = new ClauseRepairs(words, tags, names, tree);
        for (int i = 0; i < words.length; i++) {
            repairs.thatBeforePlural(i);
            repairs.following(i);
            repairs.calledSo(i);
            repairs.clauseBehindLink(i);
            repairs.timeBeforeLink(i);
            repairs.dayBehindName(i);
            repairs.participleBeforeBe(i);
        }
        repairs.openingPhrase();
        return new Dependencies(repairs.heads, repairs.relations);
    }

    /** "said on Monday that police have left": "that" is singular, so it begins the clause. */
    private void thatBeforePlural(int that) {
        int noun = heads.get(that);
        boolean article = words[that].equals("that") && relations.get(that).equals("det") && noun > that && noun >= 0;
        if (!article || !isPlural(noun) || !relations.get(noun).startsWith("nsubj")) {
            return;
        }
        int verb = heads.get(noun);
        int governor = heads.get(verb);
        if (governor >= 0 && governor < that && REPORTING.contains(words[governor]) && !has(verb, "mark")) {
            hang(that, verb, "mark");
            tags[that] = "SCONJ";
        }
    }

    private boolean isPlural(int noun) {
        String word = words[noun];
        return tags[noun].equals("NOUN") && (PLURALS.contains(word) || word.endsWith("s") && !word.endsWith("ss"));
    }

    /** "were freed on Monday following a shoot-out": a preposition, save where it is what a subject does. */
    private void following(int word) {
        boolean clause =
                relations.get(word).equals("advcl") || relations.get(word).equals("acl");
        if (!words[word].equals("following") || !clause || has(word, "aux") || has(word, "mark")) {
            return;
        }
        int object = -1;
        for (int i = word + 1; i < words.length && object < 0; i++) {
            object = heads.get(i) == word && relations.get(i).equals("obj") ? i : -1;
        }
        int head = heads.get(word);
        if (object < 0 || head > word) {
            return;
        }
        hang(object, head, tags[head].equals("VERB") || has(head, "cop") ? "obl" : "nmod");
        for (int i = 0; i < words.length; i++) {
            if (heads.get(i) == word) {
                hang(i, object, relations.get(i));
            }
        }
        hang(word, object, "case");
        tags[word] = "ADP";
    }

    /** "called the rules a step ahead": the second object says what the first is. */
    private void calledSo(int verb) {
        if (!NAMING.contains(words[verb])) {
            return;
        }
        int first = -1;
        int second = -1;
        for (int i = verb + 1; i < words.length; i++) {
            if (heads.get(i) == verb) {
                first = relations.get(i).equals("iobj") ? i : first;
                second = relations.get(i).equals("obj") && first >= 0 ? i : second;
            }
        }
        if (second >= 0) {
            hang(first, verb, "obj");
            hang(second, verb, "xcomp");
        }
    }

    /** "left after rebels gave up their weapons": a verb with an object or an auxiliary, on a noun behind such a word, is a clause. */
    private void clauseBehindLink(int link) {
        int noun = heads.get(link);
        if (!LINKS.contains(words[link]) || !relations.get(link).equals("case") || noun < link) {
            return;
        }
        int verb = -1;
        for (int i = noun + 1; i < words.length && verb < 0; i++) {
            boolean finite = (isParticiple(i, noun) || isSubjectless(i, link))
                    && tags[i].equals("VERB")
                    && !words[i].endsWith("ing")
                    && !hasTo(i)
                    && (has(i, "obj") || has(i, "aux"));
            verb = finite ? i : -1;
        }
        int head = verb >= 0 && relations.get(verb).equals("advcl") ? heads.get(verb) : heads.get(noun);
        if (verb < 0 || head < 0 || head > link) {
            return;
        }
        for (int i = verb + 1; i < words.length; i++) {
            if (heads.get(i) == noun) {
                hang(i, verb, relations.get(i).equals("nmod") ? "obl" : relations.get(i));
            }
        }
        hang(verb, head, "advcl");
        hang(noun, verb, has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        hang(link, verb, "mark");
    }

    private boolean isParticiple(int verb, int noun) {
        return heads.get(verb) == noun && relations.get(verb).equals("acl");
    }

    private boolean isSubjectless(int verb, int link) {
        return heads.get(verb) < link
                && heads.get(verb) >= 0
                && relations.get(verb).equals("advcl")
                && !has(verb, "nsubj")
                && !has(verb, "mark");
    }

    /** "met two days after the vote": a time before another, and nothing that is met. */
    private void timeBeforeLink(int link) {
        int time = link - 1;
        if (time <= 0 || !TIME_LINKS.contains(words[link]) || !SPANS.contains(words[time])) {
            return;
        }
        int head = heads.get(time);
        if (relations.get(time).equals("obj")) {
            hang(time, head, "obl:unmarked");
        } else if (relations.get(time).equals("nmod:unmarked")
                && relations.get(head).equals("obj")) {
            hang(time, heads.get(head), "obl:unmarked");
        }
    }

    /** "fell in Bergen Sunday": the day is no part of the name. */
    private void dayBehindName(int day) {
        int name = day - 1;
        boolean joined = name >= 0
                && names[name]
                && !names[day]
                && heads.get(name) == day
                && heads.get(day) >= 0
                && WEEKDAYS.contains(words[day]);
        if (!joined) {
            return;
        }
        int head = heads.get(day);
        hang(name, head, relations.get(day));
        for (int i = 0; i < words.length; i++) {
            if (heads.get(i) == day) {
                hang(i, name, relations.get(i));
            }
        }
        int verb = head;
        while (heads.get(verb) >= 0 && NOMINAL.contains(relations.get(verb)) && !tags[verb].equals("VERB")) {
            verb = heads.get(verb);
        }
        hang(day, tags[verb].equals("VERB") ? verb : head, "obl:unmarked");
    }

    /** "In a statement issued on Friday, the union called the plan a trap": the verb of the sentence stands behind the comma. */
    private void openingPhrase() {
        int participle = heads.indexOf(-1);
        int noun = participle - 1;
        boolean opens = noun > 0
                && tags[participle].equals("VERB")
                && heads.get(noun) == participle
                && relations.get(noun).equals("obl")
                && hasCase(noun)
                && !has(participle, "nsubj")
                && !has(participle, "aux");
        int comma = participle;
        while (opens && comma < words.length && !words[comma].equals(",")) {
            comma++;
        }
        int verb = opens ? participleOfSubject(comma) : -1;
        if (verb < 0) {
            return;
        }
        int subject = heads.get(verb);
        hang(verb, -1, "root");
        hang(subject, verb, "nsubj");
        hang(noun, verb, "obl");
        hang(participle, noun, "acl");
        for (int i = comma; i < words.length; i++) {
            if (i != verb && (heads.get(i) == participle || i > verb && heads.get(i) == subject)) {
                hang(i, verb, relations.get(i));
            }
        }
    }

    /** The first past form behind a comma that hangs on a noun there; -1 if there is none, or another verb before it. */
    private int participleOfSubject(int comma) {
        for (int i = comma + 2; i < words.length; i++) {
            if (tags[i].equals("VERB") || tags[i].equals("AUX")) {
                boolean past = heads.get(i) > comma
                        && heads.get(i) < i
                        && relations.get(i).equals("acl")
                        && !words[i].endsWith("ing")
                        && !hasTo(i)
                        && !hasCase(heads.get(i));
                return past ? i : -1;
            }
        }
        return -1;
    }

    /** "The two men killed were brothers": behind a past form stands the verb of the sentence, so that it is a participle. */
    private void participleBeforeBe(int verb) {
        int be = verb + 1;
        boolean before = be < words.length
                && tags[verb].equals("VERB")
                && words[verb].endsWith("ed")
                && BE.contains(words[be])
                && !has(verb, "aux");
        int said = before ? heads.get(be) : -1;
        if (said < be || heads.get(said) != verb || !relations.get(be).startsWith("cop")) {
            return;
        }
        int noun = -1;
        for (int i = 0; i < verb; i++) {
            noun = heads.get(i) == verb && relations.get(i).startsWith("nsubj") ? i : noun;
        }
        if (noun < 0 || noun != verb - 1) {
            return;
        }
        hang(said, heads.get(verb), relations.get(verb));
        for (int i = 0; i < words.length; i++) {
            if (heads.get(i) == verb && i != noun) {
                hang(i, said, relations.get(i));
            }
        }
        hang(noun, said, "nsubj");
        hang(verb, noun, "acl");
    }
}
