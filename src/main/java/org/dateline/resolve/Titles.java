package org.dateline.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Genders;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.WordList;

/**
 * Whom a title before a family name can mean, of those who have the name: "Mr. Velde" is no woman, and "President Velde" is the
 * one who is called president elsewhere in the text.
 */
final class Titles {
    private static final Set<String> OFFICES = WordList.lines(Titles.class, "titles-of-office.txt").stream()
            .map(EntityKeys::fold)
            .collect(Collectors.toUnmodifiableSet());
    /** Titles of faith, with which people are called by one name that is no family name. */
    private static final Set<String> OF_FAITH = Set.of("imam", "prophet", "saint", "st");

    private static final int LONGEST = 24;

    private final Text text;

    Titles(Text text) {
        this.text = text;
    }

    /** Those of the bearers of a name whom a mention of it can mean by its title; all of them if it tells nothing. */
    <T> List<T> fitting(Mention mention, List<T> bearers, Function<T, Collection<Mention>> mentions) {
        String title = before(mention);
        if (OFFICES.contains(EntityKeys.fold(title))) {
            List<T> holders = bearers.stream()
                    .filter(b -> mentions.apply(b).stream()
                            .anyMatch(m -> EntityKeys.fold(before(m)).equals(EntityKeys.fold(title))))
                    .toList();
            return holders.isEmpty() ? bearers : holders;
        }
        List<T> fitting =
                bearers.stream().filter(b -> agrees(title, mentions.apply(b))).toList();
        return fitting.isEmpty() ? bearers : fitting;
    }

    /** "Imam Osteri" after Jon Osteri: a title of faith before what is the family name of somebody who has no such title. */
    boolean excludes(Mention mention, Collection<Mention> bearer) {
        String family = " " + EntityKeys.fold(mention.text());
        return isOfFaith(mention)
                && bearer.stream()
                        .noneMatch(
                                m -> isOfFaith(m) || !EntityKeys.fold(m.text()).endsWith(family));
    }

    private boolean isOfFaith(Mention mention) {
        return OF_FAITH.contains(EntityKeys.fold(before(mention)));
    }

    private static boolean agrees(String title, Collection<Mention> bearer) {
        Genders gender = Genders.ofWord(title);
        return bearer.stream().map(m -> Genders.ofName(m.text())).allMatch(gender::agrees);
    }

    /** The word before a mention, without its full stop; nothing where a mark stands between. */
    private String before(Mention mention) {
        int begin = mention.span().begin();
        String words = text.slice(new Span(Math.max(0, begin - LONGEST), begin));
        if (words.isEmpty() || !Character.isWhitespace(words.charAt(words.length() - 1))) {
            return "";
        }
        List<String> all = Arrays.asList(words.strip().split("\\s+"));
        return all.get(all.size() - 1).replaceAll("\\.$", "");
    }
}
