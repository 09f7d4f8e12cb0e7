package org.dateline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.dateline.model.WordList;

/**
 * Corrects types that the words of a name gainsay: "Istituto Verdi" is no person, "Osterby Bridge" no body, "Danish" no
 * place, "OSTERBY" before a report no acronym; a number is a model ("the 3GS"), and so is a maker's name before one ("Airbus A400M"), unless the name is known.
 */
final class NameHeads {
    /** A reading at least this likely is not changed for its last word. */
    private static final double FIRM = 0.94;

    private static final Set<String> CHILD_OF = Set.of("ibn", "bint");

    private static final Pattern MODEL = Pattern.compile("\\p{Lu}{1,4}-?\\d+\\p{Lu}*s?");
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\p{Lu}\\w*");

    private final Map<String, MentionType> first = new HashMap<>();
    private final Map<String, MentionType> last = new HashMap<>();
    private final Set<String> technical = WordList.set(NameHeads.class, "technical-acronyms.txt");
    private final Set<String> clauseWords = WordList.set(NameHeads.class, "clause-words.txt");
    private final Lexicon lexicon;

    NameHeads(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String line : WordList.lines(NameHeads.class, "name-heads.tsv")) {
            String[] columns = line.split("\t");
            (columns[0].equals("first") ? first : last).put(columns[1], MentionType.valueOf(columns[2]));
        }
    }

    /** The sentence with its names' types corrected, and without what no name can be. */
    TaggedSentence apply(TaggedSentence sentence) {
        return sentence.with(sentence.names().stream()
                .filter(name -> !isEntity(name) || sentence.words(name).stream().noneMatch(clauseWords::contains))
                .map(name -> isBeforeModel(sentence, name)
                        ? new Name(name.begin(), name.end() + 1, MentionType.OTHER, name.probability())
                        : type(sentence, name)
                                .map(type -> new Name(name.begin(), name.end(), type, name.probability()))
                                .orElse(name))
                .toList());
    }

    private static boolean isEntity(Name name) {
        return name.type() != MentionType.OTHER && name.type() != MentionType.GROUP;
    }

    private Optional<MentionType> type(TaggedSentence sentence, Name name) {
        List<String> words = sentence.words(name);
        if (name.begin() == 0 && words.size() == 1 && isShoutedCity(words.get(0))) {
            return Optional.of(MentionType.PLACE);
        }
        if (words.size() == 1 && isTechnical(words)) {
            return Optional.of(MentionType.OTHER);
        }
        if (isPatronymic(words)) {
            return Optional.of(MentionType.PERSON);
        }
        if (isPeople(words)) {
            return Optional.of(MentionType.GROUP);
        }
        return words.size() > 1 ? byHead(name, words) : Optional.empty();
    }

    private Optional<MentionType> byHead(Name name, List<String> words) {
        MentionType begins = first.get(words.get(0));
        if (begins != null) {
            return Optional.of(begins);
        }
        boolean surname = name.type() == MentionType.PERSON;
        MentionType ends = last.get(words.get(words.size() - 1));
        boolean byname = name.type() == MentionType.GROUP && ends == MentionType.PERSON;
        boolean stays = !byname && name.probability() >= FIRM || surname && ends == MentionType.PLACE;
        return stays || name.type() == MentionType.OTHER ? Optional.empty() : Optional.ofNullable(ends);
    }

    /** "Yusuf ibn Osteri", but not "Yusuf ibn Osteri University". */
    private boolean isPatronymic(List<String> words) {
        int size = words.size();
        return size > 2
                && words.subList(1, size - 1).stream().anyMatch(CHILD_OF::contains)
                && !last.containsKey(words.get(size - 1))
                && !first.containsKey(words.get(0));
    }

    /** "OSTERBY", as a dateline writes it. */
    private boolean isShoutedCity(String word) {
        String city = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        return word.length() > 3
                && word.equals(word.toUpperCase(Locale.ROOT))
                && (lexicon.has(List.of(city), NameClass.CITY) || lexicon.has(List.of(city), NameClass.CAPITAL));
    }

    private boolean isTechnical(List<String> words) {
        boolean numbered = NUMBERED.matcher(words.get(0)).matches() && !isKnown(words);
        return numbered || technical.contains(words.get(0));
    }

    private static boolean isBeforeModel(TaggedSentence sentence, Name name) {
        int next = name.end();
        return name.type() == MentionType.ORGANISATION
                && next < sentence.tokens().size()
                && MODEL.matcher(sentence.tokens().get(next)).matches()
                && sentence.isFree(next, next + 1);
    }

    private boolean isKnown(List<String> words) {
        return lexicon.has(words, NameClass.COMPANY) || lexicon.has(words, NameClass.MEDIA);
    }

    private boolean isPeople(List<String> words) {
        return lexicon.has(words, NameClass.PEOPLE)
                && !lexicon.has(words, NameClass.COUNTRY)
                && !lexicon.has(words, NameClass.CITY)
                && !lexicon.has(words, NameClass.REGION);
    }
}
