package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.WordList;

/**
 * Mends what stands between a verb of saying and what is said: days, spans of time, "that". Each repair is for one class of sentences.
 * Works on one sentence.
 */
final class ReportRepairs extends EditedTree {
    private static final Set<String> SPANS =
            Set.of("week", "month", "year", "night", "summer", "autumn", "winter", "spring");
    private static final Set<String> PARTICIPLES = WordList.set(ReportRepairs.class, "saying-participles.txt");
    private static final Set<String> OPEN = Set.of("would", "might", "could");
    private static final Set<String> WHICH = Set.of("last", "this");

    private ReportRepairs(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        super(words, tags, names, tree);
    }

    static Dependencies of(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        ReportRepairs repairs = new ReportRepairs(words, tags, names, tree);
        for (int i = 0; i < words.length; i++) {
            repairs.dayBehindSaid(i);
            repairs.spanBehindSaid(i);
            repairs.thatBeforeSubject(i);
            repairs.participleOfSaying(i);
            repairs.secondVerbOfSaying(i);
            repairs.secondVerbOfContent(i);
        }
        repairs.verbBehindWhoIsSpokenOf();
        return new Dependencies(repairs.heads, repairs.relations);
    }

    /** "said Wednesday the number of ships will grow", "said Tuesday harbour reports showed": the day is when it was said. */
    private void dayBehindSaid(int day) {
        int said = day - 1;
        boolean behind = said > 0
                && day + 1 < words.length
                && WEEKDAYS.contains(words[day])
                && !names[day]
                && tags[said].equals("VERB")
                && REPORTING.contains(words[said])
                && !words[day + 1].equals("'s");
        if (!behind) {
            return;
        }
        if (!relations.get(day).equals("compound")) {
            int verb = heads.get(day) > day ? heads.get(day) : child(said, "ccomp");
            int subject = child(day, "appos");
            boolean torn = heads.get(day) == said || relations.get(day).startsWith("nsubj");
            if (!torn || subject < day || verb < subject || heads.get(day) == said && has(verb, "nsubj")) {
                return;
            }
            hang(subject, verb, has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            for (int i = day + 1; i < words.length; i++) {
                if (heads.get(i) == day) {
                    hang(i, subject, relations.get(i));
                }
            }
        }
        hang(day, said, "obl:unmarked");
    }

    /** "said last week it would close the mine": that is when it was said. */
    private void spanBehindSaid(int span) {
        int first = span - 1;
        boolean which = first > 0 && SPANS.contains(words[span]) && WHICH.contains(words[first]);
        int said = which && words[first - 1].equals("earlier") ? first - 2 : first - 1;
        boolean astray = which
                && said > 0
                && REPORTING.contains(words[said])
                && tags[said].equals("VERB")
                && relations.get(span).startsWith("obl")
                && heads.get(span) > span
                && relations.get(heads.get(span)).equals("ccomp");
        if (astray) {
            hang(span, said, "obl:unmarked");
        }
    }

    /** "told the council that taxes would rise", "said last month that prices had risen": "that" begins what is said. */
    private void thatBeforeSubject(int that) {
        int verb = heads.get(that);
        boolean pronoun =
                words[that].equals("that") && verb > that && relations.get(that).equals("obj");
        int subject = pronoun ? child(verb, "nsubj") : -1;
        if (subject <= that || subject > verb || has(verb, "mark")) {
            return;
        }
        int span = heads.get(verb);
        boolean relative = relations.get(verb).equals("acl:relcl")
                && span == that - 1
                && relations.get(span).startsWith("obl:")
                && REPORTING.contains(words[heads.get(span)]);
        if (relative) {
            hang(verb, heads.get(span), "ccomp");
        }
        if (relations.get(verb).equals("ccomp")) {
            hang(that, verb, "mark");
            tags[that] = "SCONJ";
        }
    }

    /** "rejected the criticism, insisting that the quay was safe": who rejected it insists, and not the criticism. */
    private void participleOfSaying(int participle) {
        int head = heads.get(participle);
        boolean saying = participle > 1
                && words[participle - 1].equals(",")
                && PARTICIPLES.contains(words[participle])
                && tags[participle].equals("VERB")
                && !has(participle, "nsubj")
                && head >= 0
                && head < participle;
        int verb = head;
        while (saying && verb >= 0 && !tags[verb].equals("VERB") && !has(verb, "cop")) {
            verb = heads.get(verb);
        }
        if (saying && verb >= 0 && verb < participle && verb != head) {
            hang(participle, verb, "advcl");
        }
    }

    /** "denied that the villages had fallen and said the front held": who denied says so, and not the villages. */
    private void secondVerbOfSaying(int second) {
        int inner = heads.get(second);
        boolean joined = inner >= 0
                && inner < second
                && relations.get(second).equals("conj")
                && relations.get(inner).equals("ccomp")
                && REPORTING.contains(words[second])
                && tags[second].equals("VERB")
                && !has(second, "nsubj")
                && !has(second, "aux")
                && (has(inner, "aux") || has(inner, "cop"))
                && has(second, "ccomp");
        int outer = joined ? heads.get(inner) : -1;
        if (outer >= 0 && outer < inner && tags[outer].equals("VERB")) {
            hang(second, outer, "conj");
        }
    }

    /** "said it was looking into it and might cut its funds": what it might do is said as well. */
    private void secondVerbOfContent(int second) {
        int said = heads.get(second);
        int and = child(second, "cc");
        int modal = child(second, "aux");
        boolean joined = said >= 0
                && said < second
                && and >= 0
                && modal >= 0
                && relations.get(second).equals("conj")
                && REPORTING.contains(words[said])
                && words[said].endsWith("d")
                && tags[second].equals("VERB")
                && !has(second, "nsubj")
                && words[and].equals("and")
                && OPEN.contains(words[modal]);
        int content = joined ? child(said, "ccomp") : -1;
        if (content > said && content < second) {
            hang(second, content, "conj");
        }
    }

    /** "Ana Velde said Berg, who ran the port, had known of it": Berg had known, and Velde said so. */
    private void verbBehindWhoIsSpokenOf() {
        int verb = heads.indexOf(-1);
        int said = child(verb, "parataxis");
        int noun = said + 1;
        boolean told = said >= 0
                && noun < verb
                && tags[verb].equals("VERB")
                && !has(verb, "nsubj")
                && REPORTING.contains(words[said])
                && heads.get(noun) == said
                && (isNoun(noun) || names[noun])
                && words[noun + 1].equals(",");
        int speaker = told ? child(said, "nsubj") : -1;
        if (speaker < 0 || speaker > said) {
            return;
        }
        hang(said, -1, "root");
        hang(noun, verb, has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        for (int i = 0; i < words.length; i++) {
            if (i > noun && i < verb && heads.get(i) == said) {
                hang(i, noun, tags[i].equals("VERB") ? "acl:relcl" : relations.get(i));
            } else if (i < said && heads.get(i) == verb) {
                hang(i, said, relations.get(i));
            }
        }
        hang(verb, said, "ccomp");
    }
}
