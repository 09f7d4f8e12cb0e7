package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;

/**
 * Groups the occurrences of one name. A full name is taken to mean one thing, unless two groups of documents that tell
 * enough of it have nothing in common, or mean two public figures of the name. A person's name of one word has to have
 * more in common.
 */
final class Homonyms {
    private static final double STRANGE = 0.1;
    private static final double ONE_WORD = 0.3;
    private static final double ELSEWHERE = 0.3;
    private static final double FITTING = 0.75;
    /** So much a name has to share with a public figure of that name, if nothing else tells that he is meant. */
    private static final double NAMESAKE = 0.2;

    private static final int ENOUGH_COMPANY = 3;
    private static final int ENOUGH_WORDS = 6;

    private record Affinity(int one, int other, double score) {}

    private final List<Occurrence> occurrences;
    private final List<Sense> senses = new ArrayList<>();
    private final int[] group;
    private final double least;

    private Homonyms(String name, List<Occurrence> occurrences) {
        this.occurrences = occurrences;
        occurrences.forEach(o -> senses.add(new Sense(name, name, List.of(o), false)));
        group = IntStream.range(0, senses.size()).toArray();
        Occurrence first = occurrences.get(0);
        boolean oneWord = first.type() == EntityType.PERSON
                        && PersonName.of(first.label()).isOneWord()
                || first.type() == EntityType.ORGANISATION
                        && OrganisationName.of(first.label()).isCommonNoun();
        least = oneWord ? ONE_WORD : STRANGE;
    }

    /** @param occurrences in the order of their ids */
    static List<List<Occurrence>> groups(String name, List<Occurrence> occurrences) {
        Homonyms homonyms = new Homonyms(name, occurrences);
        homonyms.joinKnown();
        homonyms.joinAlike();
        return homonyms.grouped();
    }

    /** One group for each public figure, and one for all others. */
    static List<List<Occurrence>> byKnown(String name, List<Occurrence> occurrences) {
        Homonyms homonyms = new Homonyms(name, occurrences);
        homonyms.joinKnown();
        int rest = -1;
        for (int i = 0; i < homonyms.group.length; i++) {
            if (homonyms.senses.get(i).known().isEmpty()) {
                rest = rest < 0 ? i : rest;
                homonyms.group[i] = rest;
            }
        }
        return homonyms.grouped();
    }

    private void joinKnown() {
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            Optional<KnownPerson> known = senses.get(i).known();
            if (known.isPresent()) {
                Integer earlier = first.putIfAbsent(known.get().name(), i);
                group[i] = earlier == null ? i : earlier;
            }
        }
    }

    private void joinAlike() {
        List<Affinity> alike = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                double affinity = group[i] == group[j] ? 0 : affinity(senses.get(i), senses.get(j));
                if (affinity >= least) {
                    alike.add(new Affinity(i, j, affinity));
                }
            }
        }
        alike.sort(Comparator.comparingDouble(Affinity::score)
                .reversed()
                .thenComparing(Affinity::one)
                .thenComparing(Affinity::other));
        alike.forEach(pair -> join(group[pair.one()], group[pair.other()]));
    }

    private void join(int one, int other) {
        Optional<KnownPerson> here = known(one);
        Optional<KnownPerson> there = known(other);
        if (one == other
                || here.isPresent() && there.isPresent() && !here.equals(there)
                || isMarried(one, other)
                || !mayMean(one, there)
                || !mayMean(other, here)) {
            return;
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == Math.max(one, other) ? Math.min(one, other) : group[i];
        }
    }

    /** True if one is spoken of as a woman and the other is a man in public view: Mrs. Bush is not the president. */
    private boolean isMarried(int one, int other) {
        return isMan(one) && isCalledWoman(other) || isMan(other) && isCalledWoman(one);
    }

    private boolean mayMean(int number, Optional<KnownPerson> person) {
        return person.isEmpty()
                || IntStream.range(0, group.length)
                        .filter(i -> group[i] == number)
                        .allMatch(i -> PublicFigures.mayMean(occurrences.get(i), person.get()));
    }

    private boolean isMan(int number) {
        return known(number)
                .filter(person -> person.sex() == KnownPerson.Sex.MALE)
                .isPresent();
    }

    private boolean isCalledWoman(int number) {
        return IntStream.range(0, group.length)
                .filter(i -> group[i] == number)
                .anyMatch(i -> PublicFigures.isCalledWoman(occurrences.get(i)));
    }

    private Optional<KnownPerson> known(int number) {
        return IntStream.range(0, group.length)
                .filter(i -> group[i] == number)
                .mapToObj(i -> senses.get(i).known())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<List<Occurrence>> grouped() {
        Map<Integer, List<Occurrence>> grouped = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            grouped.computeIfAbsent(group[i], g -> new ArrayList<>()).add(occurrences.get(i));
        }
        return new ArrayList<>(grouped.values());
    }

    private double affinity(Sense one, Sense other) {
        double shared = Context.of(one, other).score();
        if (one.type() != EntityType.PERSON && (one.isAbroadFrom(other) || isElsewhere(one, other))) {
            return shared >= ELSEWHERE ? shared : 0;
        }
        boolean oneKnown = one.known().isPresent() != other.known().isPresent();
        if (oneKnown && !fits(one, other)) {
            return shared >= NAMESAKE ? shared : 0;
        }
        boolean telling = least > STRANGE || tells(one) && tells(other);
        return telling ? shared : Math.max(shared, STRANGE);
    }

    /** Whether what speaks of one may well mean the public figure that the other is. */
    private static boolean fits(Sense one, Sense other) {
        KnownPerson person = one.known().or(other::known).orElseThrow();
        Sense open = one.known().isPresent() ? other : one;
        return PublicFigures.fit(open.occurrences().get(0), person) >= FITTING;
    }

    /** True if both are spoken of with parts of states, as Kansas and Maryland, and with none in common. */
    private static boolean isElsewhere(Sense one, Sense other) {
        Set<String> here = regions(one);
        Set<String> there = regions(other);
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    private static Set<String> regions(Sense sense) {
        return sense.occurrences().stream()
                .flatMap(o -> Setting.of(o.surroundings()).regions().stream())
                .collect(Collectors.toSet());
    }

    private static boolean tells(Sense sense) {
        return sense.company().size() >= ENOUGH_COMPANY
                && sense.topics().size() + sense.descriptions().size() >= ENOUGH_WORDS;
    }
}
