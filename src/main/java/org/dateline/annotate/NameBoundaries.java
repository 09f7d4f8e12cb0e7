package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;

/**
 * Sets the ends of names where convention, not probability, decides: no leading article; "Toledo region" where the name
 * alone would be the city; "Italy's Senate" as one where the body's own name fits many; no name in "US $5".
 */
final class NameBoundaries {
    private static final Set<String> ARTICLES = Set.of("the", "The", "THE", "a", "A", "an", "An");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Set<String> regionWords = WordList.set(NameBoundaries.class, "region-words.txt");
    private final Set<String> genericBodies = WordList.set(NameBoundaries.class, "generic-bodies.txt");
    private final Lexicon lexicon;

    NameBoundaries(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    TaggedSentence apply(TaggedSentence sentence) {
        List<Name> names = new ArrayList<>();
        for (Name found : sentence.names()) {
            Name name = withRegionWord(sentence, trimmed(sentence, found));
            if (name.begin() < name.end() && !isMoney(sentence, name)) {
                addJoined(sentence, names, name);
            }
        }
        return sentence.with(names);
    }

    private static Name trimmed(TaggedSentence sentence, Name name) {
        int begin = name.begin();
        int end = name.end();
        while (begin < end && ARTICLES.contains(sentence.tokens().get(begin))) {
            begin++;
        }
        while (end > begin && isPossessive(sentence.tokens().get(end - 1))) {
            end--;
        }
        return new Name(begin, end, name.type(), name.probability());
    }

    private static boolean isPossessive(String token) {
        return token.equals("'s") || token.equals("'");
    }

    private Name withRegionWord(TaggedSentence sentence, Name name) {
        boolean extended = name.type() == MentionType.PLACE
                && name.end() < sentence.tokens().size()
                && regionWords.contains(sentence.tokens().get(name.end()))
                && lexicon.has(sentence.words(name), NameClass.CITY);
        return extended ? new Name(name.begin(), name.end() + 1, name.type(), name.probability()) : name;
    }

    /** Adds a name, joined with the place before it if that says whose body it is. */
    private void addJoined(TaggedSentence sentence, List<Name> names, Name name) {
        boolean joined = !names.isEmpty()
                && name.type() == MentionType.ORGANISATION
                && names.get(names.size() - 1).type() == MentionType.PLACE
                && names.get(names.size() - 1).end() == name.begin() - 1
                && isPossessive(sentence.tokens().get(name.begin() - 1))
                && genericBodies.contains(String.join(" ", sentence.words(name)));
        if (joined) {
            Name owner = names.remove(names.size() - 1);
            double probability = Math.min(owner.probability(), name.probability());
            names.add(new Name(owner.begin(), name.end(), name.type(), probability));
        } else {
            names.add(name);
        }
    }

    private static boolean isMoney(TaggedSentence sentence, Name name) {
        boolean one = name.end() - name.begin() == 1;
        String word = sentence.tokens().get(name.begin());
        boolean beforeSign = name.end() < sentence.tokens().size()
                && Characters.isCurrency(sentence.tokens().get(name.end()).charAt(0));
        return one && (beforeSign || name.type() == MentionType.ORGANISATION && CURRENCIES.contains(word));
    }
}
