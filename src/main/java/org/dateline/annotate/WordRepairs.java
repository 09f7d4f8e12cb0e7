package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.WordList;

/** Mends what single words are: links, prepositions, days and spans of time that lead astray. Works on one sentence. */
abstract class WordRepairs extends EditedTree {
    private static final Set<String> NAMING = WordList.set(WordRepairs.class, "naming-forms.txt");
    private static final Set<String> PLURALS = Set.of("police", "people", "men", "women", "children");
    private static final Set<String> TIME_LINKS = Set.of("after", "before", "later", "earlier", "ago");
    private static final Set<String> SPANS = Set.of(
            "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");
    private static final Set<String> GOING = Set.of("go", "goes", "going", "gone", "went");
    private static final Set<String> TAKING = Set.of("take", "taken", "takes", "taking", "took");
    private static final Set<String> BACK_WHAT = Set.of("NUM", "DET", "NOUN", "PROPN");
    private static final Set<String> NOMINAL =
            Set.of("nmod", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "conj", "nmod:desc");

    WordRepairs(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        super(words, tags, names, tree);
    }

    /** Mends what a word is. */
    final void mendWord(int word) {
        thatBeforePlural(word);
        following(word);
        calledSo(word);
        timeBeforeLink(word);
        dayBehindName(word);
        dayBeforeSubject(word);
        wayOfGoing(word);
        bound(word);
    }

    /** "will go up by 5 percent", "took over as mayor", "gave back 14 bronzes": what goes up does not go by. */
    private void wayOfGoing(int way) {
        boolean going =
                way > 0 && (words[way].equals("up") || words[way].equals("down")) && GOING.contains(words[way - 1]);
        boolean taking =
                way > 0 && words[way].equals("over") && tags[way].equals("ADV") && TAKING.contains(words[way - 1]);
        boolean giving = way > 0
                && way + 1 < words.length
                && words[way].equals("back")
                && !has(way, "fixed")
                && BACK_WHAT.contains(tags[way + 1]);
        boolean behind = (going || taking || giving) && tags[way - 1].equals("VERB");
        if (behind && child(way, "") < 0) {
            hang(way, way - 1, "compound:prt");
        }
    }

    /** "lower it by up to two metres": "up to" bounds the number, and nothing is lowered to it. */
    private void bound(int up) {
        boolean bounds = up > 0
                && up + 2 < words.length
                && words[up].equals("up")
                && words[up + 1].equals("to")
                && tags[up - 1].equals("ADP")
                && tags[up + 2].equals("NUM");
        int noun = bounds ? heads.get(up + 1) : -1;
        if (noun > up + 1 && relations.get(up + 1).equals("case") && !isUnder(noun, up) && !isUnder(noun, up - 1)) {
            hang(up - 1, noun, "case");
            hang(up, noun, "advmod");
            hang(up + 1, up, "fixed");
        }
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
        boolean clause = relations.get(word).equals("advcl")
                || relations.get(word).equals("acl")
                || relations.get(word).equals("conj") && !has(word, "cc");
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
        int verb = relations.get(head).equals("obj") ? heads.get(head) : head;
        hang(object, verb, tags[verb].equals("VERB") || has(verb, "cop") ? "obl" : "nmod");
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
            return;
        }
        // … and in quotation marks: called the rules "a step ahead".
        int object = child(verb, "obj");
        int quoted = object < verb ? -1 : child(object, "appos");
        int mark = object + 1;
        if (quoted > mark && (words[mark].equals("\"") || words[mark].equals("“"))) {
            hang(quoted, verb, "xcomp");
        }
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

    /** "said Tuesday workers had left": the day is when it was said. */
    private void dayBeforeSubject(int day) {
        int noun = heads.get(day);
        int verb = noun > day ? heads.get(noun) : -1;
        boolean content = verb >= 0
                && WEEKDAYS.contains(words[day])
                && !names[day]
                && relations.get(day).equals("compound")
                && relations.get(noun).startsWith("nsubj")
                && relations.get(verb).equals("ccomp")
                && heads.get(verb) < day
                && !words[day + 1].equals("'s");
        if (content) {
            hang(day, heads.get(verb), "obl:unmarked");
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
}
