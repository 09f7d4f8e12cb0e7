package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the names that another may be a short form of without comparing it with all: names are kept under their first words,
 * their last words and their initials.
 */
final class FullerForms {
    /** A beginning or an end of more words is looked for only as the whole name. */
    private static final int MOST_WORDS = 24;

    private final List<Cluster> clusters;
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    FullerForms(List<Cluster> clusters) {
        this.clusters = clusters;
        for (int i = 0; i < clusters.size(); i++) {
            for (String key : fullKeys(clusters.get(i))) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The other clusters of the same type that a name may be short for, in order: all that are, and some that are not. */
    List<Cluster> of(Cluster shortForm) {
        SortedSet<Integer> found = new TreeSet<>();
        for (String key : shortKeys(shortForm)) {
            found.addAll(byKey.getOrDefault(key, List.of()));
        }
        return found.stream()
                .map(clusters::get)
                .filter(c -> c != shortForm && c.type() == shortForm.type())
                .toList();
    }

    private static Set<String> fullKeys(Cluster cluster) {
        Set<String> keys = new LinkedHashSet<>();
        switch (cluster.type()) {
            case PERSON -> {
                List<String> words = PersonForms.withoutGeneration(cluster.folded());
                addEnds(words, keys);
                String generation = PersonForms.generation(cluster.folded());
                keys.add(end(words.get(words.size() - 1) + " " + generation));
                keys.add(beginning(words.get(0)));
                keys.add(between(words.get(0), words.get(words.size() - 1)));
            }
            case ORGANISATION -> {
                for (String form : forms(cluster)) {
                    String core = OrganisationForms.withoutDesignator(form);
                    addEnds(words(form), keys);
                    addEnds(words(core), keys);
                    addBeginnings(words(form), keys);
                    OrganisationForms.acronyms(form).forEach(acronym -> keys.add(acronym(acronym)));
                    OrganisationForms.acronyms(core).forEach(acronym -> keys.add(acronym(acronym)));
                }
            }
            case PLACE -> {
                addEnds(words(cluster.folded()), keys);
                addBeginnings(words(cluster.folded()), keys);
            }
        }
        return keys;
    }

    private static Set<String> shortKeys(Cluster cluster) {
        Set<String> keys = new LinkedHashSet<>();
        for (String form : forms(cluster)) {
            keys.add(end(form));
            keys.add(beginning(form));
            if (form.startsWith("the ")) {
                keys.add(end(form.substring("the ".length())));
            }
        }
        switch (cluster.type()) {
            case PERSON -> {
                List<String> words = words(cluster.folded());
                String family = words.get(words.size() - 1);
                keys.add(between(words.get(0), family));
                PersonForms.fullGivenNames(words.get(0)).forEach(given -> keys.add(between(given, family)));
            }
            case ORGANISATION ->
                keys.add(acronym(cluster.first().text().replace(".", "").toLowerCase(Locale.ROOT)));
            case PLACE -> {}
        }
        return keys;
    }

    /** The name with a country's usual name in it, and as it was written; that of a person with titles and without. */
    private static Set<String> forms(Cluster cluster) {
        Set<String> forms = new LinkedHashSet<>(List.of(cluster.folded()));
        switch (cluster.type()) {
            case ORGANISATION -> forms.add(EntityKeys.fold(cluster.first().text()));
            case PERSON -> forms.add(String.join(" ", PersonForms.withoutHonours(cluster.folded())));
            case PLACE -> {}
        }
        return forms;
    }

    private static void addEnds(List<String> words, Set<String> keys) {
        keys.add(end(String.join(" ", words)));
        String end = "";
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - MOST_WORDS); i--) {
            end = end.isEmpty() ? words.get(i) : words.get(i) + " " + end;
            keys.add(end(end));
        }
    }

    private static void addBeginnings(List<String> words, Set<String> keys) {
        List<String> begun = new ArrayList<>();
        for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            begun.add(word);
            keys.add(beginning(String.join(" ", begun)));
        }
    }

    private static List<String> words(String folded) {
        return Arrays.asList(folded.split(" "));
    }

    private static String end(String words) {
        return "… " + words;
    }

    private static String beginning(String words) {
        return words + " …";
    }

    private static String between(String first, String last) {
        return first + " … " + last;
    }

    private static String acronym(String letters) {
        return "(" + letters + ")";
    }
}
