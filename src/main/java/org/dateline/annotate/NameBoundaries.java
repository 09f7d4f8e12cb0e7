package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;

/**
 * Sets the ends of names where convention, not probability, decides: no leading article; the family name after a given
 * name, the first word of an organisation after an article; "Toledo region" where the name alone would be the city; "Italy's Senate" as one where the body's own name fits many; no name in "US $5".
 */
final class NameBoundaries {
    private static final Set<String> ARTICLES = Set.of("the", "The", "THE", "a", "A", "an", "An");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "\"", "'");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Set<String> regionWords = WordList.set(NameBoundaries.class, "region-words.txt");
    private final Set<String> placeBodies = WordList.set(NameBoundaries.class, "place-bodies.txt");
    private final Set<String> nationalBodies = WordList.set(NameBoundaries.class, "national-bodies.txt");
    private final Set<String> nationalWords = WordList.set(NameBoundaries.class, "national-words.txt");
    private final Set<String> abbreviations = WordList.set(NameBoundaries.class, "country-abbreviations.txt");
    private final Set<String> starters = WordList.set(NameBoundaries.class, "sentence-starters.txt");
    private final Set<String> titles = WordList.set(NameBoundaries.class, "titles.txt");
    private final Set<String> genericWords = WordList.set(NameBoundaries.class, "generic-words.txt");
    private final Set<String> jobs = WordList.set(NameBoundaries.class, "job-words.txt");
    private final Set<String> genericBodies = WordList.set(NameBoundaries.class, "generic-bodies.txt");
    private final Set<String> calendar = WordList.lines(NameBoundaries.class, "time/calendar.tsv").stream()
            .flatMap(line -> Stream.of(line.split("\t")[2].split(", ")))
            .collect(Collectors.toSet());
    private final Lexicon lexicon;

    NameBoundaries(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    TaggedSentence apply(TaggedSentence sentence) {
        List<Name> names = new ArrayList<>();
        for (Name found : sentence.names()) {
            Name name = withNationalWord(
                    sentence,
                    withBody(sentence, withRegionWord(sentence, withWholeName(sentence, trimmed(sentence, found)))));
            if (name.begin() < name.end() && !isMoney(sentence, name) && !isGeneric(sentence, name)) {
                addJoined(sentence, names, name);
            }
        }
        return sentence.with(names);
    }

    private Name trimmed(TaggedSentence sentence, Name name) {
        int begin = name.begin();
        int end = name.end();
        while (begin < end && ARTICLES.contains(sentence.tokens().get(begin))) {
            begin++;
        }
        if (name.type() == MentionType.PERSON) {
            begin += begin == 0 && starters.contains(sentence.tokens().get(0)) ? 1 : 0;
            while (begin + 1 < end && titles.contains(sentence.tokens().get(begin))) {
                begin++;
            }
        }
        while (end > begin && isPossessive(sentence.tokens().get(end - 1))) {
            end--;
        }
        if (name.type() == MentionType.ORGANISATION
                && end - begin > 2
                && jobs.contains(sentence.tokens().get(end - 1))) {
            end--;
        }
        return new Name(begin, end, name.type(), name.probability());
    }

    private static boolean isPossessive(String token) {
        return token.equals("'s") || token.equals("'");
    }

    private Name withWholeName(TaggedSentence sentence, Name name) {
        return name.type() == MentionType.ORGANISATION ? withFirstWord(sentence, name) : withFamilyName(sentence, name);
    }

    /** "the Ravel Harbour Board" where only its last words were found. */
    private Name withFirstWord(TaggedSentence sentence, Name name) {
        List<String> tokens = sentence.tokens();
        int first = name.begin() - 1;
        boolean extended = first > 0
                && name.end() - name.begin() > 1
                && isProse(tokens)
                && ARTICLES.contains(tokens.get(first - 1))
                && sentence.isFree(first, name.begin())
                && isNameWord(tokens.get(first));
        return extended ? new Name(first, name.end(), name.type(), name.probability()) : name;
    }

    private static boolean isProse(List<String> tokens) {
        return ENDS.contains(tokens.get(tokens.size() - 1));
    }

    /** "Jon Vale" where only the given name was found: in prose a capitalised word behind it can hardly be anything else. */
    private Name withFamilyName(TaggedSentence sentence, Name name) {
        List<String> tokens = sentence.tokens();
        boolean extended = name.type() == MentionType.PERSON
                && name.end() - name.begin() == 1
                && name.end() + 1 < tokens.size()
                && isProse(tokens)
                && sentence.isFree(name.end(), name.end() + 1)
                && isNameWord(tokens.get(name.end()))
                && !Character.isUpperCase(tokens.get(name.end() + 1).codePointAt(0))
                && lexicon.has(sentence.words(name), NameClass.GIVEN_NAME);
        return extended ? new Name(name.begin(), name.end() + 1, name.type(), name.probability()) : name;
    }

    private boolean isNameWord(String word) {
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).anyMatch(Character::isLowerCase)
                && !calendar.contains(word)
                && !jobs.contains(word)
                && !titles.contains(word);
    }

    private Name withRegionWord(TaggedSentence sentence, Name name) {
        boolean extended = name.type() == MentionType.PLACE
                && name.end() < sentence.tokens().size()
                && regionWords.contains(sentence.tokens().get(name.end()))
                && lexicon.has(sentence.words(name), NameClass.CITY);
        return extended ? new Name(name.begin(), name.end() + 1, name.type(), name.probability()) : name;
    }

    /** "Municipality of Osterby" where only Osterby was found. */
    private Name withBody(TaggedSentence sentence, Name name) {
        int body = name.begin() - 2;
        boolean named = name.type() == MentionType.PLACE
                && body >= 0
                && sentence.tokens().get(body + 1).equals("of")
                && placeBodies.contains(sentence.tokens().get(body))
                && sentence.isFree(body, name.begin());
        return named ? new Name(body, name.end(), MentionType.ORGANISATION, name.probability()) : name;
    }

    /** "Statistics Norway", "Police Scotland", where only the country was found. */
    private Name withNationalWord(TaggedSentence sentence, Name name) {
        int first = name.begin() - 1;
        boolean body = name.type() == MentionType.PLACE
                && first >= 0
                && name.end() - name.begin() <= 2
                && nationalWords.contains(sentence.tokens().get(first))
                && sentence.isFree(first, name.begin())
                && (lexicon.has(sentence.words(name), NameClass.COUNTRY)
                        || lexicon.has(sentence.words(name), NameClass.REGION));
        return body ? new Name(first, name.end(), MentionType.ORGANISATION, name.probability()) : name;
    }

    /** "the Court": it says what kind of body is meant, not which. */
    private boolean isGeneric(TaggedSentence sentence, Name name) {
        return name.type() == MentionType.ORGANISATION
                && name.end() - name.begin() == 1
                && name.begin() > 0
                && genericWords.contains(sentence.tokens().get(name.begin()))
                && ARTICLES.contains(sentence.tokens().get(name.begin() - 1));
    }

    /** Adds a name, joined with the place before it if that says whose body it is. */
    private void addJoined(TaggedSentence sentence, List<Name> names, Name name) {
        boolean joined = !names.isEmpty()
                && name.type() == MentionType.ORGANISATION
                && names.get(names.size() - 1).type() == MentionType.PLACE
                && (isOwnBody(sentence, names.get(names.size() - 1), name)
                        || isNational(sentence, names.get(names.size() - 1), name));
        if (joined) {
            Name owner = names.remove(names.size() - 1);
            double probability = Math.min(owner.probability(), name.probability());
            names.add(new Name(owner.begin(), name.end(), name.type(), probability));
        } else {
            names.add(name);
        }
    }

    private boolean isOwnBody(TaggedSentence sentence, Name owner, Name name) {
        return owner.end() == name.begin() - 1
                && isPossessive(sentence.tokens().get(name.begin() - 1))
                && genericBodies.contains(String.join(" ", sentence.words(name)));
    }

    private boolean isNational(TaggedSentence sentence, Name country, Name name) {
        return country.end() == name.begin()
                && country.end() - country.begin() == 1
                && abbreviations.contains(sentence.tokens().get(country.begin()))
                && nationalBodies.contains(sentence.tokens().get(name.end() - 1));
    }

    private static boolean isMoney(TaggedSentence sentence, Name name) {
        boolean one = name.end() - name.begin() == 1;
        String word = sentence.tokens().get(name.begin());
        boolean beforeSign = name.end() < sentence.tokens().size()
                && Characters.isCurrency(sentence.tokens().get(name.end()).charAt(0));
        return one && (beforeSign || name.type() == MentionType.ORGANISATION && CURRENCIES.contains(word));
    }
}
