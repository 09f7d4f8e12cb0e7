package org.dateline.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * What the full names of somebody and the titles before them tell.
     *
     * @param titles the words before the names, folded
     * @param genders what the names say of the sex
     */
    record Borne(Set<String> titles, Set<Genders> genders) {}

    /** What mentions of one person by full names tell. */
    Borne borne(Collection<Mention> full) {
        return new Borne(
                full.stream().map(this::before).map(EntityKeys::fold).collect(Collectors.toSet()),
                full.stream().map(m -> Genders.ofName(m.text())).collect(Collectors.toSet()));
    }

    /** The places in a list of those whom a mention of a name can mean by its title; all of them if it tells nothing. */
    List<Integer> fitting(Mention mention, List<Borne> bearers) {
        List<Integer> all = IntStream.range(0, bearers.size()).boxed().toList();
        String title = before(mention);
        String folded = EntityKeys.fold(title);
        Genders gender = Genders.ofWord(title);
        List<Integer> fitting = all.stream()
                .filter(i -> OFFICES.contains(folded)
                        ? bearers.get(i).titles().contains(folded)
                        : bearers.get(i).genders().stream().allMatch(gender::agrees))
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    /** "Imam Osteri" after Jon Osteri: whether all mentions have a title of faith and the fuller name, of which it is the end, has none. */
    boolean exclude(Collection<Mention> mentions, Collection<Mention> full) {
        return mentions.stream().allMatch(this::isOfFaith)
                && full.stream().noneMatch(this::isOfFaith)
                && mentions.stream()
                        .map(m -> " " + EntityKeys.fold(m.text()))
                        .distinct()
                        .allMatch(end -> full.stream()
                                .map(m -> EntityKeys.fold(m.text()))
                                .distinct()
                                .anyMatch(name -> name.endsWith(end)));
    }

    private boolean isOfFaith(Mention mention) {
        return OF_FAITH.contains(EntityKeys.fold(before(mention)));
    }

    /** The word before a mention, without its full stop; nothing where a mark stands between. */
    String before(Mention mention) {
        int begin = mention.span().begin();
        String words = text.slice(new Span(Math.max(0, begin - LONGEST), begin));
        if (words.isEmpty() || !Character.isWhitespace(words.charAt(words.length() - 1))) {
            return "";
        }
        List<String> all = Arrays.asList(words.strip().split("\\s+"));
        return all.get(all.size() - 1).replaceAll("\\.$", "");
    }
}
