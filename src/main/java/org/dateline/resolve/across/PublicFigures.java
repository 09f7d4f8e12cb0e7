package org.dateline.resolve.across;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Occurrence;
import org.dateline.resolve.Countries;
import org.dateline.resolve.Country;
import org.dateline.resolve.EntityKeys;
import org.dateline.resolve.across.KnownPerson.Sex;
import org.dateline.resolve.across.KnownPerson.Tenure;
import org.dateline.resolve.across.KnownPerson.Years;

/**
 * Whom of the table of public figures a name in a document means: by how well known each bearer of the name is, the titles
 * beside it, the countries spoken of, and whether it is the bearer's time.
 */
final class PublicFigures {
    private static final double SURE = 0.65;
    /** How sure it has to be of a full name, by prominence: many share the name of somebody little known. */
    private static final double[] SURE_IN_FULL = {1.1, 1.1, 1.05, 0.86, 0.8, 0.8};

    private static final double SURE_OF_MANY = 0.85;
    private static final double NAMED_IN_FULL = 0.4;
    private static final double MARGIN = 0.1;
    private static final double FULL_NAME = 0.35;
    private static final double RARE_NAME = 0.15;
    private static final double ONLY_FAMOUS = 0.3;
    private static final double[] PROMINENCE = {0, 0.05, 0.1, 0.2, 0.45, 0.5};
    private static final double ROLE = 0.35;
    private static final double COUNTRY_BESIDE = 0.3;
    private static final double COUNTRY_OF_TEXT = 0.2;
    private static final double COUNTRY_NAMED = 0.1;
    private static final double NO_COUNTRY = -0.1;
    private static final double IN_TIME = 0.2;
    private static final double OUT_OF_TIME = -0.3;
    /** From nobody named beside being of his time to everybody. */
    private static final double TIME_SPAN = 0.55;
    /** How much it counts if somebody named beside was in view in the same years, but not while he held what he is known for. */
    private static final double IN_VIEW = 0.3;
    /** How much it counts if those named beside came later. */
    private static final double REMEMBERED = 0.5;

    /** One witness who says neither, so that a single other name does not decide. */
    private static final double NEUTRAL = 0.55;

    private static final double NOT_YET = -0.6;
    private static final double OTHER_SEX = -0.5;
    private static final double LONG_PAST = -0.4;
    private static final int SOON = 2;
    private static final int LATER = 20;
    private static final int WELL_KNOWN = 4;
    private static final int FAMOUS = 5;
    private static final int FAR_BETTER_KNOWN = 2;

    private static final Set<String> FEMALE = Set.of("mrs", "ms", "miss", "lady", "queen", "princess");
    private static final Set<String> MALE = Set.of("mr", "sir", "king", "prince");

    private final Occurrence occurrence;
    private final Setting setting;
    private final Set<String> beside;
    private final Set<String> besideCountries;
    private final Set<String> told;
    private final boolean fullName;

    private PublicFigures(Occurrence occurrence) {
        this.occurrence = occurrence;
        setting = Setting.of(occurrence.surroundings());
        beside = folded(occurrence);
        besideCountries = occurrence.neighbours().stream()
                .flatMap(word ->
                        Countries.shipped()
                                .namedOrOfCapital(word)
                                .or(() -> Countries.shipped().described(word))
                                .stream())
                .map(Country::iso)
                .collect(Collectors.toSet());
        told = new HashSet<>(beside);
        occurrence
                .posts()
                .forEach(post -> told.addAll(List.of(EntityKeys.fold(post).split("[ ,]+"))));
        told.addAll(occurrence.descriptions());
        List.copyOf(told).forEach(word -> told.add(singular(word)));
        fullName = !PersonName.of(occurrence.label()).isOneWord();
    }

    private static Set<String> folded(Occurrence occurrence) {
        return occurrence.neighbours().stream().map(EntityKeys::fold).collect(Collectors.toSet());
    }

    private static String singular(String word) {
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The public figure that an occurrence of a person's name means; nothing where that is not clear. */
    static Optional<KnownPerson> meantBy(Occurrence occurrence) {
        List<KnownPerson> bearers = bearers(occurrence.label());
        return bearers.isEmpty() ? Optional.empty() : choose(occurrence, scores(occurrence, bearers));
    }

    private static Map<KnownPerson, Double> scores(Occurrence occurrence, List<KnownPerson> bearers) {
        return Setting.of(occurrence.surroundings())
                .scores(occurrence.name(), () -> new PublicFigures(occurrence).scores(bearers));
    }

    /** How well an occurrence fits one bearer of its name; 0 for somebody else. */
    static double fit(Occurrence occurrence, KnownPerson person) {
        List<KnownPerson> bearers = bearers(occurrence.label());
        return bearers.contains(person) ? scores(occurrence, bearers).get(person) : 0;
    }

    /** False if others of the name fit an occurrence far better than this bearer, or it speaks against him. */
    static boolean mayMean(Occurrence occurrence, KnownPerson person) {
        List<KnownPerson> bearers = bearers(occurrence.label());
        if (!bearers.contains(person)) {
            return true;
        }
        Map<KnownPerson, Double> scores = scores(occurrence, bearers);
        double highest = scores.values().stream().max(Double::compare).orElseThrow();
        return scores.get(person) >= highest - MARGIN / 2;
    }

    /** True of a full name that others in public view have, and not this person. */
    static boolean isOfAnother(String label, KnownPerson person) {
        List<KnownPerson> named = KnownPeople.named(label);
        return !named.isEmpty() && !named.contains(person);
    }

    private static List<KnownPerson> bearers(String label) {
        List<KnownPerson> named = KnownPeople.named(label);
        PersonName name = PersonName.of(label);
        if (!name.number().isEmpty()) {
            return named;
        }
        if (name.isOneWord()) {
            Set<KnownPerson> bearers = new LinkedHashSet<>(named);
            bearers.addAll(KnownPeople.withShortName(label));
            return List.copyOf(bearers);
        }
        return named.isEmpty() ? KnownPeople.alike(label) : named;
    }

    /** The country of whoever a folded name means first; nothing if its best known bearers are of two countries. */
    static Optional<String> country(String label) {
        List<KnownPerson> bearers = label.contains(" ")
                ? KnownPeople.named(label)
                : KnownPeople.withShortName(label).stream()
                        .filter(person -> person.prominence() >= WELL_KNOWN)
                        .toList();
        Set<String> countries = bearers.stream()
                .flatMap(person -> person.countries().stream().limit(1))
                .collect(Collectors.toSet());
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }

    /** The one public figure whom a folded name means by itself. */
    static Optional<KnownPerson> only(String label) {
        boolean full = label.contains(" ");
        List<KnownPerson> bearers = full ? KnownPeople.named(label) : KnownPeople.withShortName(label);
        boolean known = !bearers.isEmpty() && (full || bearers.get(0).prominence() >= WELL_KNOWN);
        boolean alone = bearers.size() == 1
                || known && bearers.get(0).prominence() >= bearers.get(1).prominence() + FAR_BETTER_KNOWN;
        return known && alone ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static Optional<KnownPerson> choose(Occurrence occurrence, Map<KnownPerson, Double> scores) {
        KnownPerson best = null;
        double highest = 0;
        double next = 0;
        for (Map.Entry<KnownPerson, Double> scored : scores.entrySet()) {
            double score = scored.getValue();
            if (score > highest) {
                next = highest;
                highest = score;
                best = scored.getKey();
            } else {
                next = Math.max(next, score);
            }
        }
        PersonName name = PersonName.of(occurrence.label());
        boolean ofMany = name.isOneWord() && PersonName.isOfMany(EntityKeys.fold(occurrence.label()));
        double sure = ofMany ? SURE_OF_MANY : name.isOneWord() || best == null ? SURE : SURE_IN_FULL[best.prominence()];
        return highest >= sure && highest - next >= MARGIN ? Optional.ofNullable(best) : Optional.empty();
    }

    private Map<KnownPerson, Double> scores(List<KnownPerson> bearers) {
        Map<KnownPerson, Double> scores = new TreeMap<>(java.util.Comparator.comparing(KnownPerson::name));
        bearers.forEach(person -> scores.put(person, score(person) + (bearers.size() == 1 ? only(person) : 0)));
        return scores;
    }

    private double only(KnownPerson person) {
        boolean common = !fullName && PersonName.isOfMany(EntityKeys.fold(occurrence.label()));
        boolean place = !fullName && PlaceName.of(occurrence.label()).isKnown();
        return common || place ? 0 : person.prominence() == FAMOUS ? ONLY_FAMOUS : RARE_NAME;
    }

    private double score(KnownPerson person) {
        double score = PROMINENCE[person.prominence()] + (fullName ? FULL_NAME : 0);
        return score + role(person) + country(person) + time(person) + sex(person) + inFull(person);
    }

    /** The same document may name the person in full elsewhere. */
    private double inFull(KnownPerson person) {
        boolean named = !fullName
                && setting.figures().entrySet().stream()
                        .anyMatch(figure -> figure.getKey().contains(" ")
                                && figure.getValue().equals(person));
        return named ? NAMED_IN_FULL : 0;
    }

    private double role(KnownPerson person) {
        boolean called = person.tenures().stream().map(Tenure::role).anyMatch(role -> RoleWords.name(role, told));
        return called ? ROLE : 0;
    }

    private double country(KnownPerson person) {
        double best = setting.ofPlaces().isEmpty() ? 0 : NO_COUNTRY;
        for (String code : person.countries()) {
            if (Countries.shipped().ofCode(code).isEmpty()) {
                best = Math.max(best, 0);
            } else if (besideCountries.contains(code)) {
                best = Math.max(best, COUNTRY_BESIDE);
            } else if (setting.ofPlaces().containsValue(code)) {
                best = Math.max(best, COUNTRY_OF_TEXT);
            } else if (setting.countries().contains(code)) {
                best = Math.max(best, COUNTRY_NAMED);
            }
        }
        return best;
    }

    private double time(KnownPerson person) {
        Years years = person.yearsInView();
        boolean remembered = person.prominence() == FAMOUS;
        if (occurrence.surroundings().published() != null) {
            int year = occurrence.surroundings().published().getYear();
            if (year < years.first() - SOON) {
                return NOT_YET;
            }
            if (year <= years.last() + (long) SOON) {
                return IN_TIME;
            }
            return remembered ? 0 : year <= years.last() + (long) LATER ? OUT_OF_TIME / 2 : LONG_PAST;
        }
        List<KnownPerson> known = others();
        if (known.isEmpty()) {
            return 0;
        }
        double contemporaries = 0;
        for (KnownPerson other : known) {
            Years theirs = other.yearsInView();
            boolean later = theirs.first() > years.last() && remembered;
            contemporaries += person.isKnownWhile(other) ? 1 : years.overlap(theirs) ? IN_VIEW : later ? REMEMBERED : 0;
        }
        return OUT_OF_TIME + TIME_SPAN * (contemporaries + NEUTRAL) / (known.size() + 1);
    }

    /** Other public figures: those beside the name, or if there are none, those that the document names elsewhere. */
    private List<KnownPerson> others() {
        String own = EntityKeys.fold(occurrence.label());
        List<KnownPerson> near = setting.figures().entrySet().stream()
                .filter(figure -> !figure.getKey().equals(own) && Setting.isWithin(figure.getKey(), beside))
                .map(Map.Entry::getValue)
                .toList();
        return near.isEmpty()
                ? setting.figures().entrySet().stream()
                        .filter(figure -> !figure.getKey().equals(own))
                        .map(Map.Entry::getValue)
                        .toList()
                : near;
    }

    /** True if a woman's title stands beside the name and no man's. */
    static boolean isCalledWoman(Occurrence occurrence) {
        Set<String> words = folded(occurrence);
        return words.stream().anyMatch(FEMALE::contains) && words.stream().noneMatch(MALE::contains);
    }

    private double sex(KnownPerson person) {
        if (person.sex() == Sex.UNKNOWN) {
            return 0;
        }
        boolean man = person.sex() == Sex.MALE;
        boolean own = beside.stream().anyMatch((man ? MALE : FEMALE)::contains);
        boolean other = beside.stream().anyMatch((man ? FEMALE : MALE)::contains);
        return other && !own ? OTHER_SEX : 0;
    }
}
