package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;

/**
 * Makes one name of a person's name that something stands within, and takes away what is none of it: "Tomas (Tom) Velde", "Ana
 * "the Voice" Velde", "Ana [Velde]", "Ana O' Velde", "Tomas Velde Jr." are whole; "Grain Board Director Ana Velde" is Ana Velde,
 * and "the Director" alone is nobody's name.
 */
final class PersonBoundaries {
    private static final Set<String> OPENING = Set.of("(", "[", "\"", "``", "'");
    private static final Set<String> CLOSING = Set.of(")", "]", "\"", "''", "'");
    private static final Set<String> JUNIORS = Set.of("Jr.", "Jr", "Sr.", "Sr");
    private static final Set<String> NUMBERS =
            Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "V", "VI", "VII", "VIII");
    /** As in "Attorney General". */
    private static final String GENERAL = "General";

    private static final int LONGEST_NICKNAME = 3;

    private static final Pattern LEADING = Pattern.compile("\\d[\\d.,]*-[\\p{Ll}-]+|née|né|nee|aka|a\\.k\\.a\\.");
    /** "VEL-deh", as the way to say a name is written. */
    private static final Pattern RESPELLING =
            Pattern.compile("(?:\\p{Lu}{2,}-(?:\\p{Ll}+-?)+|(?:\\p{Ll}{3,}-)+\\p{Lu}{2,}(?:-\\p{Ll}+)*)");

    private static final Set<String> PREPOSITIONS =
            Set.of("about", "after", "as", "at", "before", "by", "for", "from", "in", "into", "on", "to", "with");

    private final Set<String> offices = WordList.set(PersonBoundaries.class, "offices.txt");
    private final Set<String> faiths = WordList.set(PersonBoundaries.class, "faith-adjectives.txt");
    private final Lexicon lexicon;

    PersonBoundaries(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    TaggedSentence apply(TaggedSentence sentence) {
        TaggedSentence joined = sentence;
        for (Name name : sentence.names()) {
            if (name.type() == MentionType.PERSON && joined.names().contains(name)) {
                joined = withNickname(joined, name);
            }
        }
        List<Name> names = new ArrayList<>();
        for (Name name : joined.names()) {
            if (name.type() == MentionType.PERSON) {
                addWithoutOffice(joined, withEnd(joined, withoutPhrase(joined, withoutLeading(joined, name))), names);
            } else {
                names.add(name);
            }
        }
        return joined.with(names);
    }

    /** Joined with the name behind it, if what is in brackets or quotation marks stands between. */
    private TaggedSentence withNickname(TaggedSentence sentence, Name name) {
        Optional<Name> whole = behindNickname(sentence, name).or(() -> inSquareBrackets(sentence, name));
        if (whole.isEmpty()) {
            return sentence;
        }
        Name joined = whole.get();
        List<Name> names = new ArrayList<>(sentence.names());
        names.removeIf(other -> other.overlaps(joined.begin(), joined.end()));
        names.add(joined);
        return sentence.with(names);
    }

    private Optional<Name> behindNickname(TaggedSentence sentence, Name name) {
        List<String> tokens = sentence.tokens();
        int open = name.end();
        if (open >= tokens.size() || !OPENING.contains(tokens.get(open))) {
            return Optional.empty();
        }
        int close = open + 1;
        while (close < tokens.size() && close - open <= LONGEST_NICKNAME && isNickname(tokens.get(close))) {
            close++;
        }
        boolean closed = close > open + 1 && close < tokens.size() && CLOSING.contains(tokens.get(close));
        return closed ? personAt(sentence, close + 1).map(last -> join(name, last)) : Optional.empty();
    }

    private static boolean isNickname(String token) {
        return token.equals("the") || Character.isUpperCase(token.codePointAt(0));
    }

    /** "Ana [Velde]", "[Ana] Velde": what an editor has put in. */
    private static Optional<Name> inSquareBrackets(TaggedSentence sentence, Name name) {
        List<String> tokens = sentence.tokens();
        int end = name.end();
        boolean before = end < tokens.size() && tokens.get(end).equals("[");
        boolean inside = end < tokens.size()
                && tokens.get(end).equals("]")
                && name.begin() > 0
                && tokens.get(name.begin() - 1).equals("[");
        if (!before && !inside) {
            return Optional.empty();
        }
        return personAt(sentence, end + 1)
                .or(() -> inside ? familyAt(sentence, end + 1) : Optional.empty())
                .filter(last -> inside
                        || last.end() < tokens.size() && tokens.get(last.end()).equals("]"))
                .map(last -> join(name, last))
                .map(whole -> inside ? whole : longer(whole));
    }

    /** A word of a name that was not found, as the family name behind "[Ana]". */
    private static Optional<Name> familyAt(TaggedSentence sentence, int place) {
        boolean family = place < sentence.tokens().size()
                && sentence.isFree(place, place + 1)
                && sentence.tokens().get(place).length() > 2
                && Character.isUpperCase(sentence.tokens().get(place).charAt(0));
        return family ? Optional.of(new Name(place, place + 1, MentionType.PERSON, 0)) : Optional.empty();
    }

    private static Name longer(Name name) {
        return new Name(name.begin(), name.end() + 1, name.type(), name.probability());
    }

    private static Optional<Name> personAt(TaggedSentence sentence, int place) {
        return sentence.names().stream()
                .filter(name -> name.type() == MentionType.PERSON && name.overlaps(place, place + 1))
                .findFirst();
    }

    private static Name join(Name first, Name last) {
        return new Name(first.begin(), last.end(), first.type(), Math.min(first.probability(), last.probability()));
    }

    /** With "' Velde" behind "Ana O", with "Jr." */
    private static Name withEnd(TaggedSentence sentence, Name name) {
        List<String> tokens = sentence.tokens();
        int end = name.end();
        if (end + 1 < tokens.size()
                && tokens.get(end - 1).equals("O")
                && tokens.get(end).equals("'")
                && Character.isUpperCase(tokens.get(end + 1).codePointAt(0))) {
            end += 2;
        }
        int number = end < tokens.size() && tokens.get(end).equals(",") ? end + 1 : end;
        if (number < tokens.size()
                && sentence.isFree(number, number + 1)
                && (number == end ? NUMBERS : JUNIORS).contains(tokens.get(number))) {
            end = number + 1;
        }
        return new Name(name.begin(), end, name.type(), name.probability());
    }

    /** Without "40-year-old", "90-kilo" or "née" before it. */
    private static Name withoutLeading(TaggedSentence sentence, Name name) {
        int begin = name.begin();
        while (begin + 1 < name.end()
                && LEADING.matcher(sentence.tokens().get(begin)).matches()) {
            begin++;
        }
        return new Name(begin, name.end(), name.type(), name.probability());
    }

    /** Without "in singing" behind it: a preposition with nothing but small words to the end. */
    private static Name withoutPhrase(TaggedSentence sentence, Name name) {
        int end = name.end();
        while (end > name.begin()
                && Character.isLowerCase(sentence.tokens().get(end - 1).codePointAt(0))) {
            end--;
        }
        boolean phrase = end > name.begin()
                && end < name.end()
                && PREPOSITIONS.contains(sentence.tokens().get(end));
        return phrase ? new Name(name.begin(), end, name.type(), name.probability()) : name;
    }

    private void addWithoutOffice(TaggedSentence sentence, Name name, List<Name> names) {
        List<String> words = sentence.words(name);
        int office = words.size() - 1;
        while (office >= 0 && !offices.contains(words.get(office))) {
            office--;
        }
        if (words.stream().allMatch(word -> RESPELLING.matcher(word).matches())) {
            return;
        }
        boolean general = office >= 0
                && office == words.size() - 2
                && words.get(office + 1).equals(GENERAL);
        boolean whole = general || office == words.size() - 1;
        if (whole && words.stream().noneMatch(this::isGiven)) {
            return;
        }
        boolean named = !whole && Character.isUpperCase(words.get(office + 1).codePointAt(0));
        int begin = named ? office + 1 : 0;
        begin += begin == 0 ? origin(words) : 0;
        names.add(new Name(name.begin() + begin, name.end(), name.type(), name.probability()));
    }

    private boolean isGiven(String word) {
        return lexicon.has(List.of(word), NameClass.GIVEN_NAME) && !offices.contains(word);
    }

    /** How many words before a name say but where its bearer is from: "Norwegian Velde", "to the United States Ana Velde". */
    private int origin(List<String> words) {
        for (int length = words.size() - 2; length > 0; length--) {
            if (lexicon.has(words.subList(0, length), NameClass.COUNTRY) && !isGiven(words.get(0))) {
                return length;
            }
        }
        String first = words.get(0);
        boolean people = words.size() > 1
                && Character.isUpperCase(words.get(1).codePointAt(0))
                && (lexicon.has(List.of(first), NameClass.PEOPLE) || faiths.contains(first))
                && !isGiven(first)
                && !lexicon.has(List.of(first), NameClass.SURNAME);
        return people ? 1 : 0;
    }
}
