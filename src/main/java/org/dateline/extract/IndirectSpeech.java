package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds reported speech and thought on the tree of a sentence: the clause that a verb of saying governs or stands beside, a
 * noun's content ("a claim that …"), "according to", and "as X put it".
 */
final class IndirectSpeech {
    private static final Set<String> LINKS = Set.of("that", "as", "like");
    private static final Set<String> ACCUSING = Set.of("accuse");
    /** Verbs whose object is who hears it. */
    private static final Set<String> ADDRESSING =
            Set.of("advise", "assure", "brief", "inform", "remind", "tell", "warn");

    private static final Set<String> MARKS = Set.of(".", "!", "?", ",", ";", ":", "-", "–", "—", "--");

    private final SentenceView view;
    private final Tree tree;
    private final List<Cue> cues;
    private final Speakers speakers;
    private final List<Clause> clauses;
    private final List<SpeechItem> items = new ArrayList<>();

    IndirectSpeech(ParsedSentence parsed, List<Cue> cues) {
        this.view = parsed.view();
        this.tree = view.tree();
        this.cues = cues;
        this.speakers = new Speakers(parsed);
        this.clauses = parsed.clauses();
    }

    List<SpeechItem> items() {
        cues.forEach(this::said);
        for (int i = 0; i + 2 < view.size(); i++) {
            if (view.word(i).equalsIgnoreCase("according") && view.word(i + 1).equals("to")) {
                accordingTo(i);
            }
        }
        clauses.forEach(this::accused);
        return items;
    }

    /** "accused Norwind of dumping oil": what it is accused of is claimed by who accuses it. */
    private void accused(Clause clause) {
        int verb = clause.predicate();
        int object = tree.child(verb, "obj");
        boolean accuses = ACCUSING.contains(view.token(verb).lemma())
                && !clause.verb().passive()
                && !clause.verb().negated()
                && object > verb;
        Optional<Term> speaker = accuses ? speakers.of(clause.subjects()) : Optional.empty();
        for (int child : accuses ? tree.children(verb) : List.<Integer>of()) {
            Optional<Integer> of = tree.children(child).stream()
                    .filter(c -> view.isWord(c, "of") && c < child)
                    .findFirst();
            if (child > object && of.isPresent() && speaker.isPresent()) {
                String cue = view.verbWords(clause.from(), verb + 1);
                items.add(item(speaker.get(), cue, SpeechItem.Kind.INDIRECT, false, of.get(), tree.end(child)));
                return;
            }
        }
    }

    private void said(Cue cue) {
        int verb = cue.predicate();
        int content = content(verb);
        if (content >= 0 && isQuestion(content)) {
            return;
        }
        if (content >= 0) {
            int from = afterLink(tree.first(content));
            add(cue, Math.max(from, behindAddressee(verb, content)), endOf(verb, content));
        } else if (isBeside(verb)) {
            beside(cue);
        } else if (isInfinitiveAs(verb)) {
            add(cue, startOfSentence(), endOfSentence());
        } else if (commaBeforeSpeaker(verb) > 0) {
            add(cue, startOfSentence(), commaBeforeSpeaker(verb));
        } else {
            behind(cue);
        }
    }

    /** The comma between a clause and who says it ("…, Interior Minister Ana Velde said"); -1 if there is none. */
    private int commaBeforeSpeaker(int verb) {
        if (tree.hangs(verb, "acl") || tree.child(verb, "obj") > verb) {
            return -1;
        }
        int i = beforeCue(verb) - 1;
        while (i > 0
                && (view.hasTag(i, "NOUN")
                        || view.hasTag(i, "PROPN")
                        || view.hasTag(i, "ADJ")
                        || view.hasTag(i, "DET"))) {
            i--;
        }
        return i > 0 && view.word(i).equals(",") && hasVerb(0, i) ? i : -1;
    }

    /** "asked whether", "has not said if": nothing is said to be so. */
    private boolean isQuestion(int content) {
        return tree.children(content, "mark").stream()
                .map(this::lower)
                .anyMatch(m -> m.equals("whether") || m.equals("if"));
    }

    /** The clause that the verb governs, the first behind it; -1 if there is none. */
    private int content(int verb) {
        for (int child : tree.children(verb)) {
            boolean clause = tree.hangs(child, "ccomp") || tree.hangs(child, "parataxis") && child > verb;
            if (clause && (isFinite(child) || child < verb)) {
                return child;
            }
        }
        return -1;
    }

    private boolean isFinite(int clause) {
        return tree.has(clause, "nsubj") || tree.has(clause, "expl") || tree.has(clause, "csubj") || hasFinite(clause);
    }

    private boolean hasFinite(int clause) {
        return tree.has(clause, "aux") || tree.has(clause, "cop");
    }

    /** Past whom it is said to, where the parser has that inside the content. */
    private int behindAddressee(int verb, int content) {
        for (int i = Math.max(verb + 1, tree.first(content)); i < content; i++) {
            if (view.word(i).equalsIgnoreCase("that") && view.hasTag(i, "SCONJ") && tree.head(i) == content) {
                return i + 1;
            }
        }
        return 0;
    }

    private int afterLink(int from) {
        int first = from;
        while (first < view.size() && (MARKS.contains(view.word(first)) || isThat(first))) {
            first++;
        }
        return first;
    }

    private boolean isThat(int token) {
        return view.word(token).equalsIgnoreCase("that") && (view.hasTag(token, "SCONJ") || tree.hangs(token, "mark"));
    }

    /** The end of the content, with clauses beside the verb that have subjects of their own and say nothing themselves. */
    private int endOf(int verb, int content) {
        int above = tree.head(verb);
        boolean inside = above > content && tree.first(above) <= verb && !tree.hangs(verb, "conj");
        int end = inside ? tree.end(above) : tree.end(content);
        if (content < verb) {
            return Math.min(end, beforeCue(verb));
        }
        if (view.token(verb).lemma().equals("say")
                && end < view.size()
                && !view.hasTag(end, "PUNCT")
                && !view.hasTag(end, "CCONJ")
                && tree.hangs(end, "parataxis")) {
            // "officials say its troops killed one civilian", torn by the parser
            return endOfSentence();
        }
        for (int child : tree.children(verb, "conj")) {
            boolean own = tree.has(child, "nsubj") && cues.stream().noneMatch(c -> c.predicate() == child);
            if (child > content && own && tree.first(child) <= end + 2) {
                end = tree.end(child);
            }
        }
        return end;
    }

    /** The first token of the cue with its subject. */
    private int beforeCue(int verb) {
        int first = verb;
        for (int child : tree.children(verb)) {
            if (tree.hangs(child, "nsubj") || tree.hangs(child, "aux")) {
                first = Math.min(first, tree.first(child));
            }
        }
        return Math.min(first, speakerOf(verb));
    }

    /** The first token of who speaks before a verb; the verb itself if nobody does. */
    private int speakerOf(int verb) {
        for (Cue cue : cues) {
            if (cue.predicate() == verb && cue.speaker().isPresent()) {
                Span speaker = cue.speaker().get().span();
                boolean here = view.span().contains(speaker)
                        && speaker.begin() < view.token(verb).span().begin();
                return here ? view.tokenFrom(speaker.begin()) : verb;
            }
        }
        return verb;
    }

    /** "…, officials said", "The plant, he says, will close": the verb hangs on the content. */
    private boolean isBeside(int verb) {
        boolean subject = tree.has(verb, "nsubj") && !hasThing(verb);
        return subject && (tree.hangs(verb, "parataxis") || tree.hangs(verb, "conj") && commaBefore(beforeCue(verb)));
    }

    /** "…, and Velde announced the plan": what is said is told already, save where the object is who hears it, or when. */
    private boolean hasThing(int verb) {
        int object = tree.child(verb, "obj");
        return object > verb
                && view.hasTag(object, "NOUN")
                && !view.isTime(object)
                && !ADDRESSING.contains(view.token(verb).lemma());
    }

    private boolean commaBefore(int token) {
        return token > 0 && view.word(token - 1).equals(",");
    }

    private void beside(Cue cue) {
        int verb = cue.predicate();
        int top = tree.head(verb);
        int cueFrom = beforeCue(verb);
        int cueTo = cueEnd(verb);
        if (top < cueFrom) {
            add(cue, startOfSentence(), cueFrom);
        } else {
            boolean clauseBefore = cueFrom > 3 && hasVerb(0, cueFrom);
            add(cue, clauseBefore ? startOfSentence() : cueTo, clauseBefore ? cueFrom : endOfSentence());
        }
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.hasTag(i, "VERB") && tree.has(i, "nsubj")) {
                return true;
            }
        }
        return false;
    }

    private int cueEnd(int verb) {
        int end = verb + 1;
        while (end < view.size() && !MARKS.contains(view.word(end))) {
            end++;
        }
        return Math.min(end, view.size());
    }

    /** "As Velde told the court, …" */
    private boolean isInfinitiveAs(int verb) {
        return tree.hangs(verb, "advcl")
                && tree.children(verb, "mark").stream()
                        .anyMatch(m -> view.word(m).equalsIgnoreCase("as"))
                && tree.has(verb, "nsubj");
    }

    /** "said on Monday that …", "claims she …", where the parser sees no content: a clause behind the verb to its end. */
    private void behind(Cue cue) {
        int verb = cue.predicate();
        boolean plans = verb + 1 < view.size() && view.isWord(verb + 1, "to") && view.hasTag(verb + 1, "PART");
        if (cue.clause().verb().passive() || cue.speaker().isEmpty() || plans) {
            return;
        }
        if (saysMoreThanAName(verb)) {
            add(cue, verb + 1, endOfSentence());
            return;
        }
        int above = tree.head(verb);
        boolean told =
                above > verb && tree.hangs(verb, "ccomp") && cues.stream().anyMatch(c -> c.predicate() == above);
        if (told) {
            // "Norwind maintains its course, Velde said": what Velde says, and not Norwind.
            return;
        }
        if (above > verb && tree.children(above, "nsubj").stream().anyMatch(s -> s > verb && s < above)) {
            int end = tree.has(verb, "mark") ? nextComma(verb) : endOfSentence();
            if (end == endOfSentence() || hasVerb(verb + 1, end)) {
                add(cue, verb + 1, end);
            }
            return;
        }
        for (int i = verb + 1; i < view.size(); i++) {
            boolean that = view.word(i).equalsIgnoreCase("that");
            boolean opens = isThat(i) || !tree.has(verb, "obj") && tree.head(i) > i;
            if (that && (i == verb + 1 || opens && hasVerb(i, view.size()))) {
                add(cue, i + 1, endOfSentence());
                return;
            }
            boolean stop = view.hasTag(i, "VERB")
                    || MARKS.contains(view.word(i)) && !view.word(i).equals(",");
            if (stop) {
                return;
            }
        }
    }

    /** "officials say two bombs killed three": what is said is no noun, for a verb follows that has no other subject. */
    private boolean saysMoreThanAName(int verb) {
        int object = tree.child(verb, "obj");
        if (!view.token(verb).lemma().equals("say") || object < verb || !view.hasTag(object, "NOUN")) {
            return false;
        }
        for (int i = object + 1; i < view.size(); i++) {
            boolean finite = view.hasTag(i, "AUX")
                    || view.hasTag(i, "VERB") && !view.word(i).endsWith("ing");
            boolean governed = i > 0 && (view.isWord(i - 1, "to") || view.isWord(i + 1, "by"));
            if (finite
                    && !governed
                    && !tree.hangs(i, "amod")
                    && !tree.relation(i).equals("acl")) {
                return true;
            }
        }
        return false;
    }

    private int nextComma(int from) {
        int i = from;
        while (i < view.size() && !view.word(i).equals(",")) {
            i++;
        }
        return i;
    }

    private void accordingTo(int token) {
        int noun = speakers.source(token);
        if (noun <= token) {
            return;
        }
        Optional<Term> source = speakers.at(noun);
        int top = tree.head(noun);
        if (source.isEmpty() || top < 0) {
            return;
        }
        int end = sourceEnd(noun);
        boolean opens = token == 0 || token <= 2 && !hasVerb(0, token);
        int from = opens ? end : clauseStart(top, token);
        int to = opens || token < top ? endOfSentence() : token;
        from = token > from && token < top ? end : from;
        items.add(item(source.get(), "according to", SpeechItem.Kind.INDIRECT, false, from, to));
    }

    private int sourceEnd(int noun) {
        int end = noun + 1;
        while (end < view.size() && !MARKS.contains(view.word(end)) && tree.isUnder(end, noun)) {
            end++;
        }
        return end;
    }

    /** Where the clause begins that a source is given for: at the nearest relative pronoun or at the sentence's begin. */
    private int clauseStart(int top, int token) {
        int up = top;
        while (up >= 0 && !tree.relation(up).equals("acl:relcl") && tree.head(up) >= 0) {
            up = tree.head(up);
        }
        return up >= 0 && tree.relation(up).equals("acl:relcl") && tree.first(up) < token ? tree.first(up) : 0;
    }

    private int startOfSentence() {
        int first = 0;
        boolean link = first < view.size() && view.hasTag(first, "CCONJ");
        return link ? first + 1 : first;
    }

    private int endOfSentence() {
        return view.size();
    }

    private void add(Cue cue, int from, int to) {
        SpeechItem.Kind kind = cue.said() ? SpeechItem.Kind.INDIRECT : SpeechItem.Kind.THOUGHT;
        // "“Few can say that,” Velde said": what is said in a quotation does not reach out of it.
        boolean out = Subjects.isQuoted(view, cue.predicate()) && !Subjects.isQuoted(view, Math.max(from, to - 1));
        if (hasWord(from, to) && !out) {
            items.add(item(cue.speaker().orElse(null), cue.words(), kind, cue.denied(), from, to));
        }
    }

    /** "Velde denied that.": a mark alone is nothing said. */
    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!view.hasTag(i, "PUNCT") && !MARKS.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    private SpeechItem item(
            @Nullable Term speaker, String cue, SpeechItem.Kind kind, boolean denied, int from, int to) {
        int first = from;
        int end = to;
        while (end > first + 1 && isEdge(end - 1)) {
            end--;
        }
        while (first < end - 1 && (MARKS.contains(view.word(first)) || LINKS.contains(lower(first)) && isThat(first))) {
            first++;
        }
        return new SpeechItem(view.span(first, end), speaker, cue.toLowerCase(Locale.ROOT), kind, denied);
    }

    private String lower(int token) {
        return view.word(token).toLowerCase(Locale.ROOT);
    }

    private boolean isEdge(int token) {
        return MARKS.contains(view.word(token))
                || view.word(token).equals("\"")
                || view.word(token).equals("”");
    }
}
