package org.dateline.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Annotation;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;

/**
 * Joins the names of people in one document, the surest first: what the text itself says to be another name of somebody, full
 * names that are forms of each other, then single words. Names are joined only where just one person fits. A family name that
 * several bear means the one whom the document is about rather than a relative of theirs, else the one named last.
 */
final class PersonClusters {
    private final List<Cluster> people;
    private final FullerForms fuller;
    private final NearForms near;
    private final Set<Mention> relatives;
    private final NamedTogether together;
    private final Titles titles;
    private final Slips slips;
    private final Map<Mention, Cluster> named = new HashMap<>();
    private final Wholes wholes = new Wholes();
    private final Map<Mention, Cluster> alone = new HashMap<>();
    private final Set<Cluster> otherNames = new LinkedHashSet<>();
    private final Set<Mention> otherMentions = new HashSet<>();
    private final Set<Cluster> several = new LinkedHashSet<>();

    PersonClusters(List<Cluster> clusters, Annotation annotation) {
        this.people =
                clusters.stream().filter(c -> c.type() == EntityType.PERSON).toList();
        this.fuller = new FullerForms(people);
        this.near = new NearForms(people);
        this.relatives = Relatives.of(annotation);
        this.together = new NamedTogether(annotation);
        this.titles = new Titles(annotation.document().text());
        this.slips = new Slips(annotation.document().text());
        for (Cluster cluster : people) {
            cluster.mentions().forEach(m -> named.put(m, cluster));
        }
        Map<Mention, Mention> introduced = OtherNames.of(annotation);
        introduced.forEach((other, known) -> introduce(other, known, introduced));
        joinByNames();
        people.stream().filter(c -> !isOneWord(c)).forEach(this::join);
        people.stream().filter(c -> isOneWord(c) && bearers(c).size() < 2).forEach(this::join);
        people.stream().filter(c -> isOneWord(c) && bearers(c).size() > 1).forEach(this::join);
    }

    /** Whom each mention of a person means. */
    Map<Mention, Cluster> meant() {
        Map<Mention, Cluster> meant = new HashMap<>();
        named.forEach((mention, cluster) -> meant.put(mention, wholes.of(alone.getOrDefault(mention, cluster))));
        return meant;
    }

    /** Whether a mention is of a name that the text gives as another one of somebody, by which they are not called first. */
    boolean isOtherName(Mention mention) {
        return otherMentions.contains(mention) || otherNames.contains(named.get(mention));
    }

    /** Whether several are introduced with one name, as a title may be borne by several. */
    private boolean isShared(Cluster name, Map<Mention, Mention> introduced) {
        return name.mentions().stream()
                        .map(introduced::get)
                        .filter(Objects::nonNull)
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .map(wholes::of)
                        .distinct()
                        .count()
                > 1;
    }

    private void introduce(Mention other, Mention known, Map<Mention, Mention> introduced) {
        Cluster name = named.get(other);
        Cluster bearer = named.get(known);
        if (name == null || bearer == null || wholes.of(name) == wholes.of(bearer)) {
            return;
        }
        boolean rivals = !name.folded().contains(" ")
                && fuller(name).stream()
                        .anyMatch(c -> wholes.of(c) != wholes.of(bearer) && wholes.of(c) != wholes.of(name));
        if (rivals || isShared(name, introduced)) {
            alone.put(other, bearer);
            otherMentions.add(other);
        } else {
            otherNames.add(name);
            wholes.unite(name, bearer);
        }
    }

    private void joinByNames() {
        Map<String, Cluster> bearers = new HashMap<>();
        for (Cluster name : people) {
            ByNames.bearer(name.folded())
                    .filter(bearer -> !isOneWord(name) || fuller(name).isEmpty())
                    .map(bearer -> bearers.putIfAbsent(bearer, name))
                    .ifPresent(known -> wholes.unite(name, known));
        }
    }

    private void join(Cluster name) {
        List<Cluster> bearers = bearers(name);
        if (bearers.size() == 1) {
            if (!isNameOfLaterRelative(name, bearers)
                    && !isAnother(name, bearers.get(0))
                    && !isOfOtherTitle(name, bearers.get(0))) {
                wholes.unite(name, bearers.get(0));
            }
        } else if (bearers.size() > 1) {
            several.add(name);
            if (!isNameOfLaterRelative(name, bearers)) {
                giveEach(name, bearers);
            }
        } else if (!otherNames.contains(name) || isFirstInFull(name)) {
            surest(name).or(() -> misprinted(name)).ifPresent(bearer -> wholes.unite(name, bearer));
        }
    }

    /** The only person whose family name a word is but for a slip that its place tells of: "one of Veldes songs", "Image: Vedle et al." */
    private Optional<Cluster> misprinted(Cluster name) {
        List<Cluster> bearers = List.of();
        if (isOneWord(name)
                && name.folded().endsWith("s")
                && name.mentions().stream().allMatch(slips::isOwner)) {
            Cluster bare = new Cluster(
                    name.type(), name.folded().substring(0, name.folded().length() - 1));
            bearers = wholes.among(
                    fuller(bare).stream().filter(c -> endsIn(bare.folded(), c)).toList(), name);
        } else if (isOneWord(name) && name.mentions().stream().allMatch(slips::isCredited)) {
            bearers = wholes.among(
                    people.stream()
                            .filter(c -> !isOneWord(c) && isNear(name.folded(), c))
                            .toList(),
                    name);
        }
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static boolean endsIn(String family, Cluster full) {
        return full.folded().endsWith(" " + family);
    }

    private static boolean isNear(String word, Cluster full) {
        String family = words(full).get(words(full).size() - 1);
        return word.charAt(0) == family.charAt(0) && Spelling.distance(word, family, 1) == 1;
    }

    /** Whether a full name was given as another name of somebody who has no full name yet. */
    private boolean isFirstInFull(Cluster name) {
        return !isOneWord(name)
                && wholes.members(wholes.of(name)).stream().allMatch(c -> isOneWord(c) || otherNames.contains(c));
    }

    /** Whether the one of two names that comes later is that of a relative, and so hardly of the one named before. */
    private boolean isOfRelative(Cluster one, Cluster other) {
        boolean before = one.first().span().compareTo(other.first().span()) < 0;
        return relatives.contains((before ? other : one).first());
    }

    /** "Imam Velde" where the text has but Tom Velde. */
    private boolean isOfOtherTitle(Cluster name, Cluster bearer) {
        return isOneWord(name) && titles.exclude(name.mentions(), fullMentions(bearer));
    }

    private List<Mention> fullMentions(Cluster whole) {
        return wholes.members(whole).stream()
                .filter(c -> !isOneWord(c))
                .flatMap(c -> c.mentions().stream())
                .toList();
    }

    private List<Cluster> bearers(Cluster name) {
        return wholes.among(fuller(name), name);
    }

    /** Whether a name stands before all who bear it, and they are named as relatives: of the one, then, whose name it is. */
    private boolean isNameOfLaterRelative(Cluster name, List<Cluster> bearers) {
        return bearers.stream()
                .allMatch(bearer -> (PersonForms.generation(bearer.folded()).isEmpty()
                                || PersonForms.isJuniorOrSenior(bearer.folded()))
                        && relatives.contains(first(bearer))
                        && name.first().span().compareTo(first(bearer).span()) < 0);
    }

    /** "Tom Velde Jr. is a son of Tom Velde", "Tom Velde met Tom Karl Velde": two who are called alike. */
    private boolean isAnother(Cluster name, Cluster bearer) {
        boolean other = PersonForms.isJuniorOrSenior(name.folded()) != PersonForms.isJuniorOrSenior(bearer.folded());
        return !isOneWord(name)
                && (areTwoFigures(name, bearer)
                        || other && isOfRelative(name, bearer)
                        || NearNames.differInMiddle(words(name), words(bearer)) && together.areTwo(name, bearer));
    }

    /** Names of two public figures. */
    private static boolean areTwoFigures(Cluster name, Cluster bearer) {
        Optional<String> one = ByNames.bearer(name.folded());
        Optional<String> other = ByNames.bearer(bearer.folded());
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** The only person of whom a name is some other form, by the first kind of form that anybody fits. */
    private Optional<Cluster> surest(Cluster name) {
        if (isOneWord(name)
                && (OtherNameForms.isNoble(name.folded())
                        || name.mentions().stream().anyMatch(relatives::contains))) {
            return Optional.empty();
        }
        return near.of(name)
                .map(fitting -> wholes.among(
                        fitting.stream()
                                .filter(c -> !several.contains(c) && !isOfRelative(name, c) && !isAnother(name, c))
                                .toList(),
                        name))
                .filter(bearers -> !bearers.isEmpty())
                .findFirst()
                .filter(bearers -> bearers.size() == 1)
                .map(bearers -> bearers.get(0));
    }

    /** The names that one is a usual short form of; those that have but a title more only if there are no others. */
    private List<Cluster> fuller(Cluster name) {
        boolean asWritten = OtherNameForms.isNoble(name.folded())
                || !PersonForms.generation(name.folded()).isEmpty();
        String bare = asWritten ? name.folded() : String.join(" ", PersonForms.withoutHonours(name.folded()));
        List<Cluster> fitting = fuller.of(name).stream()
                .filter(c -> PersonForms.isShort(name.folded(), c.folded())
                        || !isOneWord(c) && PersonForms.isShort(bare, c.folded()))
                .toList();
        List<Cluster> longer = fitting.stream().filter(c -> !isOneWord(c)).toList();
        return longer.isEmpty() ? fitting : longer;
    }

    /** Gives each mention of a name to the bearer named last before it, relatives only if there is nobody else. */
    private void giveEach(Cluster name, List<Cluster> bearers) {
        List<Titles.Borne> borne =
                bearers.stream().map(b -> titles.borne(fullMentions(b))).toList();
        List<NavigableSet<Integer>> named = bearers.stream().map(this::namedAt).toList();
        List<Boolean> own = bearers.stream()
                .map(b -> !relatives.contains(first(b)) && !hasOtherFamilyName(b))
                .toList();
        for (Mention mention : name.mentions()) {
            List<Integer> fitting = titles.fitting(mention, borne);
            List<Integer> first = fitting.stream().filter(own::get).toList();
            int begin = mention.span().begin();
            int bearer = lastNamed(begin, first, named)
                    .or(() -> lastNamed(begin, fitting, named))
                    .or(() -> (first.isEmpty() ? fitting : first)
                            .stream()
                                    .filter(i -> !named.get(i).isEmpty())
                                    .min(Comparator.comparing(i -> named.get(i).first())))
                    .orElse(fitting.get(0));
            alone.putIfAbsent(mention, bearers.get(bearer));
        }
    }

    private static Optional<Integer> lastNamed(int begin, List<Integer> bearers, List<NavigableSet<Integer>> named) {
        return bearers.stream()
                .filter(i -> named.get(i).lower(begin) != null)
                .max(Comparator.comparing(i -> named.get(i).lower(begin)));
    }

    /** Where somebody is named by more than a word. */
    private NavigableSet<Integer> namedAt(Cluster bearer) {
        NavigableSet<Integer> namedAt = new TreeSet<>();
        wholes.members(bearer).stream()
                .filter(c -> c == bearer || !isOneWord(c))
                .flatMap(c -> c.mentions().stream())
                .forEach(m -> namedAt.add(m.span().begin()));
        return namedAt;
    }

    /** "Ruiz" for Ana Ruiz Velde: "Velde" then hardly means her. */
    private boolean hasOtherFamilyName(Cluster whole) {
        return wholes.members(whole).stream()
                .filter(PersonClusters::isOneWord)
                .anyMatch(one -> wholes.members(whole).stream()
                        .anyMatch(c -> NearNames.isMiddle(
                                PersonForms.withoutHonours(one.folded()), PersonForms.withoutHonours(c.folded()))));
    }

    private Mention first(Cluster whole) {
        return wholes.members(whole).stream()
                .map(Cluster::first)
                .min(Comparator.comparing(Mention::span))
                .orElseThrow();
    }

    private static boolean isOneWord(Cluster cluster) {
        return words(cluster).size() == 1;
    }

    private static List<String> words(Cluster cluster) {
        return PersonForms.withoutHonours(cluster.folded());
    }
}
