package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;
import org.dateline.resolve.across.PersonName.Match;

/** Compares the senses of a block in pairs: by name first, then by context. */
final class Comparison {
    private static final double CONTEXT = 0.8;
    /** What is left of the doubt if no other name fits. */
    private static final double ONLY = 0.6;

    /** What is left of it if the other is far better known than any that fits. */
    private static final double FAMOUS = 0.4;

    /** In so many documents, somebody is the one that his name alone means. */
    private static final int WELL_KNOWN = 5;

    /** From here on a name is a form of another, and not only alike. */
    private static final double A_FORM = 0.75;

    private static final double AT_HOME = 0.82;
    private static final double MARGIN = 0.08;

    private static final int ROUNDS = 2;
    private static final int MOST_WORDS = 6;
    /** Where more bear a name of one word, it is compared with fuller names alone. */
    private static final int MOST_VAGUE = 200;

    private static final Comparator<Likeness> BY_SCORE = Comparator.comparingDouble(Likeness::score)
            .thenComparing(Likeness::one, Comparator.reverseOrder())
            .thenComparing(Likeness::other, Comparator.reverseOrder());

    private final List<Sense> senses;
    private final List<Object> names = new ArrayList<>();
    private final boolean[] toldApart;

    Comparison(List<Sense> senses) {
        this.senses = senses;
        this.toldApart = new boolean[senses.size()];
        for (int i = 0; i < toldApart.length; i++) {
            names.add(name(senses.get(i)));
            toldApart[i] = senses.get(i).type() != EntityType.PERSON && isToldApart(senses.get(i));
        }
    }

    private static Object name(Sense sense) {
        return switch (sense.type()) {
            case PERSON -> PersonName.of(sense.label());
            case ORGANISATION ->
                new OrganisationMatcher(
                        OrganisationName.of(SharedNames.fullName(sense).orElse(sense.label())));
            case PLACE -> PlaceName.of(SharedNames.fullName(sense).orElse(sense.label()));
        };
    }

    /** Joins what means one thing: fuller names first, then the shorter ones, each to the one it fits best. */
    void join(Clustering clustering) {
        List<Likeness> found = new ArrayList<>();
        Map<Integer, List<Likeness>> ofShort = new TreeMap<>();
        boolean many = IntStream.range(0, senses.size()).filter(this::isVague).count() > MOST_VAGUE;
        NavigableMap<String, List<Integer>> byName = new TreeMap<>();
        for (int i = 0; i < senses.size(); i++) {
            byName.computeIfAbsent(senses.get(i).name(), name -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < senses.size(); i++) {
            for (int j : ofLaterNames(i, byName)) {
                if (!many || !isVague(i) || !isVague(j)) {
                    compare(Math.min(i, j), Math.max(i, j), found, ofShort);
                }
            }
        }
        clustering.joinBy(found);
        for (int length = MOST_WORDS; length > 0; length--) {
            List<Likeness> chosen = new ArrayList<>();
            for (Map.Entry<Integer, List<Likeness>> candidates : ofShort.entrySet()) {
                if (length(candidates.getKey()) == length) {
                    chosen.add(best(clustering, candidates.getKey(), candidates.getValue()));
                }
            }
            clustering.joinBy(chosen);
        }
        for (int round = 0; round < ROUNDS && !many; round++) {
            clustering.joinBy(ofGroups(clustering));
        }
    }

    /** Two senses of one name are never one, and a name may have very many; so a sense is compared with those of other names. */
    private Iterable<Integer> ofLaterNames(int sense, NavigableMap<String, List<Integer>> byName) {
        return () -> byName.tailMap(senses.get(sense).name(), false).values().stream()
                .flatMap(List::stream)
                .iterator();
    }

    /** What is known of all that was joined tells more than each by itself: compares what only one word names once more. */
    private List<Likeness> ofGroups(Clustering clustering) {
        List<List<Integer>> groups = clustering.numbers();
        Map<Integer, Sense> whole = new HashMap<>();
        List<Likeness> chosen = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).stream().allMatch(this::isVague)) {
                continue;
            }
            int vague = groups.get(i).get(0);
            List<Likeness> full = new ArrayList<>();
            List<Likeness> alike = new ArrayList<>();
            for (int j = 0; j < groups.size(); j++) {
                if (i != j) {
                    List<Likeness> candidates = groups.get(j).stream().allMatch(this::isVague) ? alike : full;
                    likeness(vague, groups, i, j, whole).ifPresent(candidates::add);
                }
            }
            for (List<Likeness> candidates : List.of(full, alike)) {
                if (!candidates.isEmpty()) {
                    chosen.add(best(clustering, vague, candidates));
                }
            }
        }
        return chosen;
    }

    private Sense whole(List<Integer> group) {
        List<Occurrence> occurrences = new ArrayList<>();
        group.forEach(sense -> occurrences.addAll(senses.get(sense).occurrences()));
        Sense first = senses.get(group.get(0));
        return new Sense(first.iri(), first.name(), occurrences, false);
    }

    private Optional<Likeness> likeness(
            int vague, List<List<Integer>> groups, int i, int j, Map<Integer, Sense> whole) {
        Optional<Likeness> best = Optional.empty();
        for (int member : groups.get(j)) {
            Optional<Match> match =
                    conflict(senses.get(vague), senses.get(member)) ? Optional.empty() : match(vague, member);
            if (match.isPresent()) {
                Sense one = whole.computeIfAbsent(i, n -> whole(groups.get(n)));
                Sense other = whole.computeIfAbsent(j, n -> whole(groups.get(n)));
                Likeness likeness = likeness(vague, member, match.get(), one, other);
                best = best.filter(known -> known.score() >= likeness.score()).or(() -> Optional.of(likeness));
            }
        }
        return best;
    }

    private Likeness likeness(int i, int j, Match match, Sense one, Sense other) {
        Context context = Context.of(one, other);
        boolean abroad = (isVague(i) || isVague(j)) && one.isAbroadFrom(other);
        double weight = abroad ? CONTEXT / 2 : CONTEXT;
        List<String> reasons = new ArrayList<>(List.of(match.reason()));
        reasons.addAll(context.reasons());
        double score = 1 - (1 - match.prior()) * (1 - weight * context.score());
        return new Likeness(Math.min(i, j), Math.max(i, j), score, reasons);
    }

    private int length(int sense) {
        return names.get(sense) instanceof PersonName name
                ? Math.min(MOST_WORDS, name.words().size())
                : 1;
    }

    private void compare(int i, int j, List<Likeness> found, Map<Integer, List<Likeness>> ofShort) {
        Sense one = senses.get(i);
        Sense other = senses.get(j);
        Optional<Match> match = conflict(one, other) ? Optional.empty() : match(i, j);
        if (match.isEmpty()) {
            return;
        }
        Likeness likeness = likeness(i, j, match.get(), one, other);
        int difference = fullness(i) - fullness(j);
        if (difference == 0) {
            found.add(likeness);
        } else {
            ofShort.computeIfAbsent(difference < 0 ? i : j, s -> new ArrayList<>())
                    .add(likeness);
        }
    }

    /** Two senses of one name, and things of two kinds, are never one. */
    private static boolean conflict(Sense one, Sense other) {
        return one.name().equals(other.name()) || one.type() != other.type() || areApart(one, other);
    }

    /** Two people whom one document tells apart. */
    private static boolean areApart(Sense one, Sense other) {
        return one.type() == EntityType.PERSON && !Collections.disjoint(one.documents(), other.documents());
    }

    /** Whether two senses cannot be one, not even by way of a third. */
    boolean cannotBeOne(int i, int j) {
        return conflict(senses.get(i), senses.get(j))
                || areStrangers(senses.get(i), senses.get(j))
                || !isVague(i) && !isVague(j) && match(i, j).isEmpty();
    }

    /** How much a name tells: one that tells less may be short for one that tells more. */
    private int fullness(int sense) {
        if (names.get(sense) instanceof PersonName name) {
            return name.words().size() * 4 + (name.number().isEmpty() ? 0 : 1);
        }
        if (names.get(sense) instanceof OrganisationMatcher matcher) {
            OrganisationName name = matcher.name();
            return name.isBody() ? 2 : name.isAcronym() ? 0 : name.plain().contains(" ") ? 2 : 1;
        }
        return 0;
    }

    /** A name that many may have: a person's of one word. */
    private boolean isVague(int sense) {
        return names.get(sense) instanceof PersonName name && name.isOneWord();
    }

    /** The best of the fuller names that a short one may stand for; unsure if one of another thing is nearly as good. */
    private Likeness best(Clustering clustering, int shorter, List<Likeness> candidates) {
        Likeness best = candidates.stream().max(BY_SCORE).orElseThrow();
        int thing = clustering.find(full(shorter, best));
        Optional<Likeness> next = candidates.stream()
                .filter(l -> clustering.find(full(shorter, l)) != thing)
                .max(BY_SCORE);
        int known = clustering.documents(thing);
        int others = next.map(l -> clustering.documents(clustering.find(full(shorter, l))))
                .orElse(0);
        boolean wellKnown = known >= WELL_KNOWN && known >= 3 * others;
        if (next.isEmpty() || wellKnown) {
            double left = wellKnown ? FAMOUS : ONLY;
            return new Likeness(best.one(), best.other(), 1 - (1 - best.score()) * left, best.reasons());
        }
        if (best.score() - next.get().score() >= MARGIN) {
            return best;
        }
        List<String> reasons = new ArrayList<>(best.reasons());
        reasons.add("others of that name are as near");
        return new Likeness(best.one(), best.other(), Math.min(best.score(), Clustering.SAME - 0.01), reasons);
    }

    private static int full(int shorter, Likeness likeness) {
        return likeness.one() == shorter ? likeness.other() : likeness.one();
    }

    private Optional<Match> match(int i, int j) {
        if (names.get(i) instanceof PersonName one && names.get(j) instanceof PersonName other) {
            return persons(i, j, one, other);
        }
        if (names.get(i) instanceof OrganisationMatcher one && names.get(j) instanceof OrganisationMatcher other) {
            if (toldApart[i] || toldApart[j]) {
                return Optional.empty();
            }
            return one.name().isBody() && other.name().isBody()
                    ? bodies(i, j, one.name(), other.name())
                    : one.match(other).map(match -> atHome(i, j, one.name(), other.name(), match));
        }
        if (names.get(i) instanceof PlaceName one && names.get(j) instanceof PlaceName other) {
            return toldApart[i] || toldApart[j] ? Optional.empty() : one.match(other);
        }
        return Optional.empty();
    }

    /** A name that several have, of a thing that the tables do not know. */
    private static boolean isToldApart(Sense thing) {
        return SharedNames.isShared(thing.occurrences().get(0))
                && !thing.iri().equals(thing.name())
                && SharedNames.fullName(thing).isEmpty();
    }

    private Optional<Match> persons(int i, int j, PersonName one, PersonName other) {
        Optional<KnownPerson> here = senses.get(i).known();
        Optional<KnownPerson> there = senses.get(j).known();
        if (areStrangers(senses.get(i), senses.get(j))) {
            return Optional.empty();
        }
        if (here.isPresent() && there.isPresent()) {
            return Optional.of(new Match(0.96, "both mean " + here.get().name() + ", a public figure"));
        }
        boolean stranger = here.isPresent() && !other.isOneWord() && !isNameOf(here.get(), senses.get(j), other)
                || there.isPresent() && !one.isOneWord() && !isNameOf(there.get(), senses.get(i), one);
        return stranger ? Optional.empty() : one.match(other);
    }

    /** True of two public figures, and of a man in public view and a woman of his name. */
    private static boolean areStrangers(Sense one, Sense other) {
        Optional<KnownPerson> here = one.known();
        Optional<KnownPerson> there = other.known();
        boolean two = here.isPresent() && there.isPresent() && !here.equals(there);
        return two || isMarried(one, other) || isMarried(other, one) || !mayMean(one, there) || !mayMean(other, here);
    }

    private static boolean mayMean(Sense sense, Optional<KnownPerson> person) {
        return person.isEmpty()
                || sense.known().isPresent()
                || sense.occurrences().stream().allMatch(o -> PublicFigures.mayMean(o, person.get()));
    }

    private static boolean isMarried(Sense one, Sense other) {
        return one.known()
                        .filter(person -> person.sex() == KnownPerson.Sex.MALE)
                        .isPresent()
                && other.occurrences().stream().anyMatch(PublicFigures::isCalledWoman);
    }

    private static boolean isNameOf(KnownPerson person, Sense sense, PersonName name) {
        return !PublicFigures.isOfAnother(sense.label(), person)
                && Stream.concat(Stream.of(person.name()), person.otherNames().stream())
                        .map(PersonName::of)
                        .anyMatch(known -> !known.isOneWord()
                                && known.match(name)
                                        .filter(match -> match.prior() >= A_FORM)
                                        .isPresent());
    }

    /** The letters of a name that begins with its country, in a text about that country: "ISF" in Iraq. */
    private Match atHome(int i, int j, OrganisationName one, OrganisationName other, Match match) {
        boolean letters = one.isAcronym() != other.isAcronym() && match.prior() < AT_HOME;
        String country = one.isAcronym() ? other.country() : one.country();
        int acronym = one.isAcronym() ? i : j;
        boolean home = letters
                && !country.isEmpty()
                && CountryVotes.of(senses.get(acronym).occurrences().get(0)).equalsIgnoreCase(country);
        return home ? new Match(AT_HOME, match.reason() + ", in its country") : match;
    }

    private Optional<Match> bodies(int i, int j, OrganisationName one, OrganisationName other) {
        String here = country(i, one);
        String there = country(j, other);
        return one.body().equals(other.body()) && !here.isEmpty() && here.equals(there)
                ? Optional.of(new Match(0.93, "the same body of the same state"))
                : Optional.empty();
    }

    private String country(int sense, OrganisationName name) {
        return name.country().isEmpty()
                ? CountryVotes.of(senses.get(sense).occurrences().get(0))
                : name.country().toLowerCase(java.util.Locale.ROOT);
    }
}
