package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.WordList;
import org.dateline.resolve.Countries;
import org.dateline.resolve.EntityKeys;

/**
 * How much two senses have in common beside their names: each thing in common makes it surer that they mean one, by a
 * weight of its own (noisy or).
 *
 * @param score from 0 (nothing in common) to 1
 * @param reasons what is in common, in words
 */
record Context(double score, List<String> reasons) {
    private static final double POST = 0.5;
    private static final double ROLE = 0.25;
    private static final double COMPANY = 0.3;
    private static final double COUNTRY = 0.12;
    private static final double DESCRIPTION = 0.12;
    private static final double NEIGHBOUR = 0.12;
    private static final double TITLE = 0.4;
    private static final Set<String> TITLES = titles();
    private static final double TOPIC = 0.05;
    private static final int SHOWN = 3;

    private static Set<String> titles() {
        Set<String> titles = WordList.set(Context.class, "/org/dateline/annotate/titles.txt");
        titles.addAll(WordList.lines(Context.class, "ranks.txt"));
        return titles;
    }

    static Context of(Sense one, Sense other) {
        double doubt = 1;
        List<String> reasons = new ArrayList<>();
        Set<String> posts = shared(one.posts(), other.posts());
        doubt *= Math.pow(1 - POST, Math.min(2, posts.size()));
        note(reasons, "post", posts);
        Set<String> roles = posts.isEmpty() ? shared(roles(one), roles(other)) : Set.of();
        if (!roles.isEmpty()) {
            doubt *= 1 - ROLE;
            note(reasons, "role", roles);
        }
        Set<String> company = shared(one.company().keySet(), other.company().keySet());
        company.remove(one.folded());
        company.remove(other.folded());
        int countries = 0;
        Set<String> telling = new TreeSet<>();
        for (String label : company) {
            if (Countries.shipped().named(label).isPresent()) {
                countries++;
            } else {
                telling.add(label);
            }
        }
        doubt *= Math.pow(1 - COUNTRY, Math.min(3, countries)) * Math.pow(1 - COMPANY, Math.min(4, telling.size()));
        note(reasons, "with", telling.isEmpty() ? company : telling);
        Set<String> descriptions = shared(one.descriptions(), other.descriptions());
        doubt *= Math.pow(1 - DESCRIPTION, Math.min(5, descriptions.size()));
        note(reasons, "described by", descriptions);
        Set<String> neighbours = shared(one.neighbours(), other.neighbours());
        neighbours.removeIf(word -> isIn(EntityKeys.fold(word), one, other));
        doubt *= Math.pow(1 - NEIGHBOUR, Math.min(4, neighbours.size()));
        if (neighbours.stream().anyMatch(TITLES::contains)) {
            doubt *= 1 - TITLE;
        }
        note(reasons, "beside", neighbours);
        Set<String> topics = shared(one.topics(), other.topics());
        doubt *= Math.pow(1 - TOPIC, Math.min(8, topics.size()));
        return new Context(1 - doubt, reasons);
    }

    private static boolean isIn(String word, Sense one, Sense other) {
        return one.folded().contains(word) || other.folded().contains(word);
    }

    private static Set<String> roles(Sense sense) {
        Set<String> roles = new HashSet<>();
        sense.posts()
                .forEach(post -> roles.add(
                        post.substring(0, Math.max(0, post.indexOf(','))).toLowerCase(Locale.ROOT)));
        roles.remove("");
        return roles;
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new TreeSet<>();
        Set<String> larger = one.size() < other.size() ? other : one;
        for (String each : one.size() < other.size() ? one : other) {
            if (larger.contains(each)) {
                shared.add(each);
            }
        }
        return shared;
    }

    private static void note(List<String> reasons, String what, Set<String> shared) {
        if (!shared.isEmpty()) {
            reasons.add(
                    what + " " + String.join("; ", shared.stream().limit(SHOWN).toList()));
        }
    }
}
