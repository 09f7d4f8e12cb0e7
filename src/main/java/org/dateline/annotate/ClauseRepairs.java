package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.WordList;

/** Mends where one clause ends and another begins: each repair is for one class of sentences. Works on one sentence. */
final class ClauseRepairs extends WordRepairs {
    /** Prepositions that begin a clause as well. */
    private static final Set<String> LINKS = Set.of("after", "before", "until", "since");

    private static final Set<String> LOOSE = Set.of("ccomp", "advcl", "parataxis", "xcomp", "conj");
    private static final Set<String> ACCUSING = WordList.set(ClauseRepairs.class, "accusing-forms.txt");
    private static final Set<String> GERUND_LINKS = Set.of("of", "from");
    private static final Set<String> WHICH = Set.of("last", "this", "next");

    private static final Set<String> BE = Set.of("was", "were", "is", "are");

    private ClauseRepairs(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        super(words, tags, names, tree);
    }

    static Dependencies of(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        ClauseRepairs repairs = new ClauseRepairs(words, tags, names, tree);
        for (int i = 0; i < words.length; i++) {
            repairs.mendWord(i);
            repairs.clauseBehindLink(i);
            repairs.participleBeforeBe(i);
            repairs.participleAsSubject(i);
            repairs.participleBeforeAuxiliary(i);
            repairs.gerundBehindAccusing(i);
            repairs.secondBy(i);
        }
        repairs.openingPhrase();
        repairs.sentenceBeforeLink();
        return new Dependencies(repairs.heads, repairs.relations);
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
                    && (has(i, "aux") || has(i, "cop") || !hasTo(i) && has(i, "obj"));
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

    /** "In a report published Friday the union says …": not what was published says so. */
    private void participleAsSubject(int participle) {
        int verb = heads.get(participle);
        int noun = participle - 1;
        int subject = verb - 1;
        boolean opens = tags[participle].equals("VERB")
                && relations.get(participle).startsWith("nsubj")
                && noun > 0
                && heads.get(noun) == participle
                && relations.get(noun).equals("obl")
                && hasCase(noun)
                && subject > participle
                && (isNoun(subject) || names[subject])
                && heads.get(subject) == participle
                && !hasCase(subject);
        if (opens) {
            hang(subject, verb, "nsubj");
            hang(noun, verb, "obl");
            hang(participle, noun, "acl");
        }
    }

    /** "A singer kidnapped in Norway last month has been freed": the verb of the clause has the auxiliary, and neither month nor singer did it. */
    private void participleBeforeAuxiliary(int verb) {
        int participle = heads.get(verb);
        boolean astray = participle >= 0
                && participle < verb
                && LOOSE.contains(relations.get(verb))
                && tags[participle].equals("VERB")
                && words[participle].endsWith("ed")
                && !REPORTING.contains(words[participle])
                && has(verb, "aux")
                && !has(verb, "mark")
                && !has(verb, "cc")
                && !has(participle, "aux")
                && !has(participle, "obj");
        int noun = participle - 1;
        if (!astray
                || noun < 0
                || heads.get(noun) != participle
                || !relations.get(noun).startsWith("nsubj")) {
            return;
        }
        for (int i = participle + 1; i < verb; i++) {
            if (heads.get(i) == verb && relations.get(i).startsWith("nsubj")) {
                if (!WHICH.contains(words[i - 1])) {
                    return;
                }
                hang(i, participle, "obl:unmarked");
            }
        }
        hang(verb, heads.get(participle), relations.get(participle));
        hang(noun, verb, has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        hang(participle, noun, "acl");
    }

    /** "accused Norway of arming smugglers": what somebody does, and not what kind of smugglers they are. */
    private void gerundBehindAccusing(int gerund) {
        int noun = heads.get(gerund);
        int preposition = gerund - 1;
        boolean clause = noun >= 0
                && noun < preposition
                && relations.get(gerund).equals("acl")
                && heads.get(preposition) == gerund
                && GERUND_LINKS.contains(words[preposition])
                && relations.get(noun).equals("obj")
                && ACCUSING.contains(words[heads.get(noun)]);
        if (clause) {
            hang(gerund, heads.get(noun), "advcl");
            return;
        }
        boolean modifier = noun > gerund
                && preposition > 0
                && words[gerund].endsWith("ing")
                && GERUND_LINKS.contains(words[preposition])
                && heads.get(preposition) == noun
                && (relations.get(gerund).equals("amod")
                        || relations.get(gerund).equals("compound"));
        int above = modifier ? heads.get(noun) : -1;
        int verb = above >= 0 && relations.get(above).equals("obj") ? heads.get(above) : above;
        if (verb < 0 || verb > gerund || !ACCUSING.contains(words[verb])) {
            return;
        }
        hang(gerund, verb, "advcl");
        hang(preposition, gerund, "mark");
        hang(noun, gerund, "obj");
        for (int i = noun + 1; i < words.length; i++) {
            if (heads.get(i) == verb && relations.get(i).equals("obl")) {
                hang(i, gerund, "obl");
            }
        }
        tags[gerund] = "VERB";
    }

    /** "was banned by Norway in May and by Sweden in June": Sweden is joined to Norway, and not to May. */
    private void secondBy(int noun) {
        int first = heads.get(noun);
        int by = child(noun, "case");
        boolean joined = first >= 0
                && first < noun
                && relations.get(noun).equals("conj")
                && by > first
                && words[by].equals("by")
                && child(first, "case") >= 0
                && !words[child(first, "case")].equals("by");
        int verb = joined ? heads.get(first) : -1;
        for (int i = 0; verb >= 0 && i < first; i++) {
            int preposition = heads.get(i) == verb && relations.get(i).startsWith("obl") ? child(i, "case") : -1;
            if (preposition >= 0 && words[preposition].equals("by")) {
                hang(noun, i, "conj");
                return;
            }
        }
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

    /** "The firm issued its report a day before the minister is to leave": the sentence is what stands before the link. */
    private void sentenceBeforeLink() {
        int second = heads.indexOf(-1);
        int noun = second - 1;
        while (noun > 0 && (tags[noun].equals("AUX") || tags[noun].equals("PART") || tags[noun].equals("ADV"))) {
            noun--;
        }
        int link = -1;
        for (int i = 0; i < noun; i++) {
            link = heads.get(i) == noun
                            && LINKS.contains(words[i])
                            && relations.get(i).equals("case")
                    ? i
                    : link;
        }
        int first = -1;
        for (int i = 1; i < link && first < 0; i++) {
            boolean past = tags[i].equals("VERB")
                    && !words[i].endsWith("ing")
                    && relations.get(i).equals("acl")
                    && has(i, "obj")
                    && heads.get(i) < i
                    && heads.get(heads.get(i)) == second
                    && relations.get(heads.get(i)).startsWith("nsubj");
            first = past ? i : -1;
        }
        if (first < 0 || !tags[second].equals("VERB")) {
            return;
        }
        hang(heads.get(first), first, "nsubj");
        hang(first, -1, "root");
        hang(second, first, "advcl");
        hang(noun, second, has(second, "aux:pass") ? "nsubj:pass" : "nsubj");
        hang(link, second, "mark");
        hang(
                words.length - 1,
                tags[words.length - 1].equals("PUNCT") ? first : heads.get(words.length - 1),
                relations.get(words.length - 1));
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
