package org.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/** Tells whom the subject of a verb of saying means; "he" and "she" mean the one person who was just spoken of, if it is one. */
final class Speakers {
    private static final Set<String> PERSONAL = Set.of("he", "she");

    private final List<ParsedSentence> sentences;
    private @Nullable Term last;

    Speakers(List<ParsedSentence> sentences) {
        this.sentences = sentences;
    }

    /** The speaker, or null if the text does not tell. Remembers it as the last one. */
    @Nullable
    Term speaker(int sentence, Argument argument) {
        SentenceView view = sentences.get(sentence).view();
        Term speaker = PERSONAL.contains(view.word(argument.head()).toLowerCase(Locale.ROOT))
                ? person(sentence, argument)
                : new Terms(view).of(argument).orElse(null);
        if (speaker != null) {
            last = speaker;
        }
        return speaker;
    }

    private @Nullable Term person(int sentence, Argument pronoun) {
        List<EntityMention> before = sentences.get(sentence).view().entities(0, pronoun.from());
        Optional<Term> here = onlyPerson(before);
        if (here.isPresent() || sentence == 0) {
            return here.orElse(last);
        }
        SentenceView previous = sentences.get(sentence - 1).view();
        return onlyPerson(previous.entities(0, previous.size())).orElse(isPerson(last) ? last : null);
    }

    private static Optional<Term> onlyPerson(List<EntityMention> mentions) {
        List<Entity> persons = mentions.stream()
                .map(EntityMention::entity)
                .filter(e -> e.type() == EntityType.PERSON)
                .distinct()
                .toList();
        if (persons.size() != 1) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(m -> Objects.equals(m.entity(), persons.get(0)))
                .findFirst()
                .map(m -> new Term.Known(m.mention().span(), m.entity()));
    }

    private static boolean isPerson(@Nullable Term term) {
        return term instanceof Term.Known known && known.entity().type() == EntityType.PERSON;
    }
}
