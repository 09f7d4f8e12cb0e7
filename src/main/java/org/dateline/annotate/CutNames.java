package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;

/**
 * Makes a person's name whole that was found in part or in pieces, where a given name or a rank tells what belongs to it: "Tomas
 * Karl Velde" where "Karl Velde" was found, "Ana Luise Karla Velde" where "Ana" and "Karla Velde" were, "Prince Tomas of Osterby"
 * where "Tomas" and "Osterby" were found as people, "Tomas the Elder".
 */
final class CutNames {
    private static final Set<String> CHILD_OF = Set.of("bin", "bint", "ibn", "binti");

    private final Set<String> titles = WordList.set(CutNames.class, "titles.txt");
    private final Set<String> offices = WordList.set(CutNames.class, "offices.txt");
    private final Set<String> royal = WordList.set(CutNames.class, "royal-titles.txt");
    private final Set<String> epithets = WordList.set(CutNames.class, "epithets.txt");
    private final Lexicon lexicon;

    CutNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    TaggedSentence apply(TaggedSentence sentence) {
        List<Name> names = new ArrayList<>();
        for (Name found : sentence.names()) {
            Name name = found.type() == MentionType.PERSON ? withGivenName(sentence, found) : found;
            Name last = names.isEmpty() ? null : names.get(names.size() - 1);
            if (last != null && areOne(sentence, last, name)) {
                names.set(names.size() - 1, new Name(last.begin(), name.end(), name.type(), last.probability()));
            } else {
                names.add(name);
            }
        }
        return sentence.with(names);
    }

    /** With the given names right before it, but for the word that begins the sentence, which may be any. */
    private Name withGivenName(TaggedSentence sentence, Name name) {
        int begin = name.begin();
        while (begin > 1
                && isGivenName(sentence, begin - 1)
                && lexicon.has(List.of(sentence.tokens().get(begin)), NameClass.GIVEN_NAME)) {
            begin--;
        }
        begin -= isBesideFamilyName(sentence, name, begin) ? 1 : 0;
        begin -= begin > 0 && sentence.tokens().get(begin - 1).equals("Ra's") ? 1 : 0;
        return new Name(begin, name.end(), name.type(), name.probability());
    }

    /** "the veteran Ana Velde", where only the family name was found. */
    private boolean isBesideFamilyName(TaggedSentence sentence, Name name, int begin) {
        return begin > 1
                && name.end() - begin == 1
                && isGivenName(sentence, begin - 1)
                && Character.isLowerCase(sentence.tokens().get(begin - 2).charAt(0));
    }

    private boolean isGivenName(TaggedSentence sentence, int place) {
        String word = sentence.tokens().get(place);
        return isNameWord(sentence, place) && lexicon.has(List.of(word), NameClass.GIVEN_NAME);
    }

    private boolean isNameWord(TaggedSentence sentence, int place) {
        String word = sentence.tokens().get(place);
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1))
                && sentence.isFree(place, place + 1)
                && !titles.contains(word)
                && !royal.contains(word)
                && !offices.contains(word);
    }

    private boolean areOne(TaggedSentence sentence, Name last, Name name) {
        boolean people = last.type() == MentionType.PERSON && name.type() == MentionType.PERSON;
        return people
                && (name.begin() == last.end() && isCutGivenName(sentence, name)
                        || isBetweenGivenNames(sentence, last, name)
                        || isOf(sentence, last, name)
                        || isJoined(sentence, last, name));
    }

    /** Whether a name was only found whole now, by the given names that join it to the one before. */
    private boolean isCutGivenName(TaggedSentence sentence, Name name) {
        return sentence.isFree(name.begin(), name.begin() + 1);
    }

    /** Whether one name that is not known stands between given names: "Ana Luisia Karla". */
    private boolean isBetweenGivenNames(TaggedSentence sentence, Name last, Name name) {
        return name.begin() == last.end() + 1
                && isNameWord(sentence, last.end())
                && lexicon.has(List.of(sentence.tokens().get(last.end() - 1)), NameClass.GIVEN_NAME)
                && lexicon.has(List.of(sentence.tokens().get(name.begin())), NameClass.GIVEN_NAME);
    }

    /** "Ana bint Tomas", "Tomas the Younger". */
    private boolean isJoined(TaggedSentence sentence, Name last, Name name) {
        if (name.begin() != last.end() + 1) {
            return false;
        }
        String between = sentence.tokens().get(last.end());
        return CHILD_OF.contains(between)
                || between.equals("the")
                        && name.end() - name.begin() == 1
                        && epithets.contains(sentence.tokens().get(name.begin()));
    }

    /** "Prince Tomas of Osterby", where a land is a part of the name. */
    private boolean isOf(TaggedSentence sentence, Name last, Name name) {
        return last.begin() > 0
                && last.end() - last.begin() == 1
                && name.begin() == last.end() + 1
                && sentence.tokens().get(last.end()).equals("of")
                && royal.contains(sentence.tokens().get(last.begin() - 1));
    }
}
