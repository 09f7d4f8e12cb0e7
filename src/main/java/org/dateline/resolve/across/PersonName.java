package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.WordList;
import org.dateline.resolve.EntityKeys;
import org.dateline.resolve.PersonForms;
import org.dateline.resolve.Skeleton;
import org.dateline.resolve.Spelling;

/**
 * A person's name in the form in which names of different documents are compared: without particles and titles, the
 * number of a ruler apart.
 *
 * @param words the words of the name, folded; at least one
 * @param number the Roman number behind it, or an empty string
 */
record PersonName(List<String> words, String number) {
    private static final Set<String> PARTICLES = WordList.set(PersonName.class, "name-particles.txt");
    private static final Set<String> FAMILY_FIRST = WordList.set(PersonName.class, "family-first.txt");
    private static final Set<String> COMMON = WordList.set(PersonName.class, "common-family-names.txt");
    /** Low enough that such names are left for a person to judge: "Martin Luther" and "Martin Luther King". */
    private static final double LONGER = 0.2;

    private static final Pattern OF_PLACE = Pattern.compile("^(\\S+ \\S+.*?) of .+");
    private static final Pattern NUMBER = Pattern.compile("[ivx]+");
    private static final Pattern ARTICLE = Pattern.compile("^(al|el)(?=[a-z]{4})");

    /** How two names relate: how sure it is, from the names alone, that they mean one person. */
    record Match(double prior, String reason) {}

    static PersonName of(String label) {
        List<String> words = new ArrayList<>();
        String name = OF_PLACE.matcher(EntityKeys.fold(label)).replaceFirst("$1");
        List<String> folded = Arrays.asList(name.split(" "));
        for (int i = 0; i < folded.size(); i++) {
            if (i == folded.size() - 1 || !PARTICLES.contains(folded.get(i))) {
                words.add(folded.get(i));
            }
        }
        String number = "";
        int last = words.size() - 1;
        if (last > 0 && NUMBER.matcher(words.get(last)).matches()) {
            number = words.remove(last);
        }
        return new PersonName(words.isEmpty() ? folded : List.copyOf(words), number);
    }

    /** True of a word, folded, that very many people have as their family name or are called by. */
    static boolean isOfMany(String word) {
        return COMMON.contains(word) || OrganisationName.isGivenName(word);
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    String family() {
        return familyFirst() ? words.get(0) : words.get(words.size() - 1);
    }

    private boolean familyFirst() {
        return words.size() > 1 && FAMILY_FIRST.contains(words.get(0));
    }

    private String joined() {
        return String.join("", words);
    }

    /** How this name relates to another; nothing if they cannot mean one person. */
    Optional<Match> match(PersonName other) {
        boolean numbersDiffer = !number.isEmpty() && !other.number.isEmpty() && !number.equals(other.number);
        if (numbersDiffer) {
            return Optional.empty();
        }
        if (words.equals(other.words) || joined().equals(other.joined())) {
            boolean sameNumber = number.equals(other.number);
            return Optional.of(
                    sameNumber && !isOneWord() ? new Match(0.95, "the same name") : new Match(0.5, "the same word"));
        }
        if (isOneWord() || other.isOneWord()) {
            return oneWord(other);
        }
        boolean strangers = words.stream().noneMatch(other.words::contains)
                && !Skeleton.of(words.get(0)).equals(Skeleton.of(other.words.get(0)))
                && words.get(0).charAt(0) != other.words.get(0).charAt(0);
        return strangers
                ? Optional.empty()
                : spelling(other).or(() -> shorter(other)).or(() -> other.shorter(this));
    }

    private Optional<Match> oneWord(PersonName other) {
        PersonName shorter = isOneWord() ? this : other;
        PersonName longer = isOneWord() ? other : this;
        String word = shorter.words.get(0);
        if (shorter.words.size() == longer.words.size()) {
            return word.length() > 4 && Spelling.alike(word, longer.words.get(0))
                    ? Optional.of(new Match(0.3, "the same word in another spelling"))
                    : Optional.empty();
        }
        if (word.equals(longer.family())) {
            return Optional.of(new Match(COMMON.contains(word) ? 0.4 : 0.6, "the family name alone"));
        }
        if (word.length() > 5 && Spelling.alike(word, longer.family())) {
            return Optional.of(new Match(0.35, "the family name alone, in another spelling"));
        }
        return Optional.empty();
    }

    private Optional<Match> spelling(PersonName other) {
        if (words.size() != other.words.size()) {
            return Optional.empty();
        }
        int equal = 0;
        for (int i = 0; i < words.size(); i++) {
            String one = words.get(i);
            String two = other.words.get(i);
            if (one.equals(two) || bare(one).equals(bare(two))) {
                equal++;
            } else if (!Spelling.alike(one, two)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(equal > 0 ? 0.82 : 0.7, "the same name in another spelling"));
    }

    private static String bare(String word) {
        return ARTICLE.matcher(word).replaceFirst("");
    }

    /** Whether this leaves out names of the other, has them as initials, or a given name in its short form. */
    private Optional<Match> shorter(PersonName other) {
        String one = String.join(" ", words);
        String full = String.join(" ", other.words);
        boolean sameFamily = Spelling.alike(bare(family()), bare(other.family()));
        if (!familyFirst() && sameFamily && (PersonForms.isShort(one, full) || initials(other))) {
            return Optional.of(new Match(0.75, "a fuller form of the name"));
        }
        if (!familyFirst() && words.size() < other.words.size() && containsInOrder(other.words, words)) {
            if (sameFamily) {
                return Optional.of(new Match(0.7, "a fuller form of the name in another spelling"));
            }
            return Optional.of(new Match(LONGER, "a longer form of the name"));
        }
        return Optional.empty();
    }

    private static boolean containsInOrder(List<String> all, List<String> some) {
        int found = 0;
        for (String word : all) {
            if (found < some.size() && Spelling.alike(bare(word), bare(some.get(found)))) {
                found++;
            }
        }
        return found == some.size() && Spelling.alike(all.get(0), some.get(0));
    }

    private boolean initials(PersonName other) {
        if (words.size() > other.words.size()) {
            return false;
        }
        int last = words.size() - 1;
        for (int i = 0; i < last; i++) {
            String word = words.get(i);
            String full = other.words.get(i);
            boolean fits = word.length() == 1
                    ? full.startsWith(word)
                    : word.equals(full) || full.length() == 1 && word.startsWith(full);
            if (!fits) {
                return false;
            }
        }
        return words.size() == other.words.size();
    }
}
