package org.dateline.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/** What the text is speaking of, sentence by sentence, and what has been learnt of those it names. */
final class Topic {
    private static final int LONGEST_DATELINE = 12;

    private final NamesWithin names;
    private final Attribution attribution;
    private final Map<String, Entity> employers = new HashMap<>();
    private List<Entity> subject = List.of();
    /** The last place or organisation among them; while there is none, the person. */
    private List<Entity> thing = List.of();

    private @Nullable Entity lastPlace;
    /** How many sentences were read, and how many when the last had a subject. */
    private int read;

    private int subjectAt;

    Topic(NamesWithin names, Attribution attribution) {
        this.names = names;
        this.attribution = attribution;
    }

    /** The subject of the last sentence that had one. */
    List<Entity> subject() {
        return subject;
    }

    /** The last place or organisation that was spoken of; while there is none, the person. */
    List<Entity> thing() {
        return thing;
    }

    /** How many sentences have been read since the last that had a subject; 0 if that was the last. */
    int distance() {
        return read - subjectAt;
    }

    /** The last place named. */
    @Nullable
    Entity lastPlace() {
        return lastPlace;
    }

    /** Those found, and after a person what he or she leads or works for. */
    Collection<Entity> withEmployers(Collection<Entity> found) {
        Set<Entity> all = new LinkedHashSet<>(found);
        found.forEach(e -> Optional.ofNullable(employers.get(e.key())).ifPresent(all::add));
        return all;
    }

    /** Takes in what somebody leads or works for. */
    void employs(Statement post) {
        if (post.post() != null
                && post.subject() instanceof Term.Known person
                && post.object() instanceof Term.Known employer) {
            employers.put(person.entity().key(), employer.entity());
        }
    }

    /**
     * Takes in a sentence that has been read, for those that follow: they go on speaking of its subject.
     *
     * @param cues the predicates in it that only say who speaks
     * @param vouchers who only vouches for its figures
     */
    void read(ParsedSentence sentence, Set<Integer> cues, Set<Entity> vouchers) {
        if (Bylines.isByline(sentence.view())) {
            return;
        }
        Set<Entity> subjects = new LinkedHashSet<>();
        for (Clause clause : sentence.clauses()) {
            if (subjects.isEmpty() && !cues.contains(clause.predicate())) {
                subjects.addAll(names.ofArguments(
                        sentence, clause.subjects(), sentence.view().span(), null));
            }
        }
        read += isSpoken(sentence.view()) ? 0 : 1;
        subjects.removeAll(vouchers);
        if (subjects.isEmpty() && subject.isEmpty()) {
            subjects.addAll(names.in(sentence, behindDateline(sentence.view()), null));
            subjects.removeAll(vouchers);
        }
        if (!subjects.isEmpty()) {
            subjectAt = read;
            subject = List.copyOf(subjects).subList(0, 1);
            thing = subject.get(0).type() == EntityType.PERSON && !thing.isEmpty() ? thing : subject;
        }
        SentenceView view = sentence.view();
        for (EntityMention mention : view.entities(0, view.size())) {
            lastPlace = mention.entity().type() == EntityType.PLACE ? mention.entity() : lastPlace;
        }
    }

    /** A sentence that begins with what somebody says: the text goes on behind it where it was before. */
    private boolean isSpoken(SentenceView view) {
        int first = view.hasTag(0, "PUNCT") && view.size() > 1 ? 1 : 0;
        return attribution.content(view.token(first).span()) != null;
    }

    /** The sentence without the place and day that an article may open with ("VIENNA, June 19 — …"). */
    private static Span behindDateline(SentenceView view) {
        for (int i = 1; i < Math.min(view.size(), LONGEST_DATELINE); i++) {
            if (view.word(i).equals("—") || view.word(i).equals("–")) {
                return i + 1 < view.size()
                        ? view.span(i + 1, view.size())
                        : new Span(view.span().end(), view.span().end());
            }
        }
        return view.span();
    }
}
