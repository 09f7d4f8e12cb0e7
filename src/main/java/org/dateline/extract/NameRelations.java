package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.resolve.Countries;

/**
 * Finds what names say by standing side by side: "Voss, Norway", "Bergen in Norway", "Norway's Norwind", "Bergen-based Norwind",
 * "the Norwegian carrier Norwind".
 */
final class NameRelations {
    private static final String LOCATED = "isLocatedIn";
    private static final String BASED = "isBasedIn";
    private static final Set<String> LISTING = Set.of("and", "or", ",", "&");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    private final SentenceView view;
    private final Nations nations;
    private final List<Found> found = new ArrayList<>();

    NameRelations(SentenceView view, Nations nations) {
        this.view = view;
        this.nations = nations;
    }

    /**
     * What two names say.
     *
     * @param subject the first argument
     * @param predicate the local name of the relation
     * @param words the words for a reader
     * @param object the second argument
     * @param token a token of the second name
     */
    record Found(Term subject, String predicate, String words, Term object, int token) {}

    List<Found> find() {
        List<EntityMention> names = view.entities(0, view.size());
        for (int i = 0; i < names.size(); i++) {
            nation(names.get(i));
            description(names.get(i));
            if (i + 1 < names.size()) {
                pair(names.get(i), names.get(i + 1));
            }
        }
        return found;
    }

    private void pair(EntityMention first, EntityMention second) {
        int end = end(first);
        int gap = begin(second) - end;
        boolean article = gap == 2 && view.hasTag(end + 1, "DET");
        boolean member = (gap == 1 || article)
                && type(first) == EntityType.PERSON
                && !Roles.shipped().isHead(first.entity().label())
                && type(second) == EntityType.ORGANISATION
                && view.word(end).equals("of");
        if (member) {
            add(first, Statement.UNTYPED, "be of", second);
        }
        if (type(first) != EntityType.PLACE
                || gap < 1
                || gap > 2
                || first.entity().equals(second.entity())) {
            return;
        }
        String between = view.word(end).toLowerCase(Locale.ROOT);
        boolean place = type(second) == EntityType.PLACE;
        if (gap == 1 && place && (between.equals(",") && isWithin(first, second) || between.equals("in"))) {
            add(first, LOCATED, "be located in", second);
        } else if (gap == 1
                && POSSESSIVE.contains(between)
                && type(second) != EntityType.PERSON
                && !isCountry(second)
                && !(view.isWord(end(second), "-"))) {
            add(second, place ? LOCATED : BASED, place ? "be located in" : "be based in", first);
        } else if (gap == 2
                && between.equals("-")
                && view.word(end + 1).equalsIgnoreCase("based")
                && type(second) == EntityType.ORGANISATION) {
            add(second, BASED, "be based in", first);
        }
    }

    /** "Voss, Norway", unless places are only listed. */
    private boolean isWithin(EntityMention first, EntityMention second) {
        if (isCountry(first)) {
            return false;
        }
        int after = end(second);
        boolean goesOn = after + 1 < view.size()
                && LISTING.contains(view.word(after).toLowerCase(Locale.ROOT))
                && isPlaceAt(after + 1, after + 2);
        int before = begin(first) - 1;
        boolean listed = before > 0
                && LISTING.contains(view.word(before).toLowerCase(Locale.ROOT))
                && (isPlaceAt(before - 1, before - 1)
                        || view.hasTag(before - 1, "PROPN") && !view.isPerson(before - 1));
        boolean coordinated = view.tree().hangs(begin(second), "conj")
                && after < view.size()
                && LISTING.contains(view.word(after).toLowerCase(Locale.ROOT));
        return isCountry(second) || !goesOn && !listed && !coordinated;
    }

    private boolean isPlaceAt(int... tokens) {
        for (int token : tokens) {
            EntityMention name = token < view.size() ? view.entity(token) : null;
            if (name != null && type(name) == EntityType.PLACE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCountry(EntityMention name) {
        return Countries.shipped().named(name.entity().label()).isPresent();
    }

    /** "the Norwegian carrier Norwind": the nation of an organisation, with small letters between. */
    private void nation(EntityMention name) {
        if (type(name) != EntityType.ORGANISATION) {
            return;
        }
        int i = begin(name) - 1;
        int nouns = 0;
        while (i > 0 && view.mention(i) == null && (view.hasTag(i, "NOUN") || view.hasTag(i, "ADJ"))) {
            nouns += view.hasTag(i, "NOUN") ? 1 : 0;
            i--;
        }
        Mention group = i < 0 || nouns == 0 ? null : view.mention(i);
        if (group != null && group.type() == MentionType.GROUP && view.hasTag(begin(name) - 1, "NOUN")) {
            Optional<Entity> country = nations.entity(group);
            country.ifPresent(c -> found.add(
                    new Found(term(name), BASED, "be based in", new Term.Known(group.span(), c), begin(name))));
        }
    }

    /** "the engine maker Norwind": what an organisation is called before its name. */
    private void description(EntityMention name) {
        int begin = begin(name);
        int from = begin;
        while (from > 0 && view.mention(from - 1) == null && isDescriptive(from - 1)) {
            from--;
        }
        boolean group = from > 0
                && view.mention(from - 1) != null
                && view.mention(from - 1).type() == MentionType.GROUP;
        int first = group ? view.tokenFrom(view.mention(from - 1).span().begin()) : from;
        boolean noun = begin > from
                && view.hasTag(begin - 1, "NOUN")
                && Descriptions.noun(view.token(begin - 1).lemma())
                        .filter(Descriptions.Noun::isBody)
                        .isPresent();
        boolean specific = begin - first > 1;
        if (type(name) == EntityType.ORGANISATION && noun && specific) {
            Span span = view.span(first, begin);
            found.add(new Found(term(name), Statement.UNTYPED, "be", new Term.Phrase(span, view.words(span)), begin));
        }
    }

    private boolean isDescriptive(int token) {
        boolean word = view.hasTag(token, "NOUN") || view.hasTag(token, "ADJ");
        return word && Character.isLowerCase(view.word(token).codePointAt(0)) && !view.isTime(token);
    }

    private void add(EntityMention subject, String predicate, String words, EntityMention object) {
        found.add(new Found(term(subject), predicate, words, term(object), begin(subject)));
    }

    private static Term term(EntityMention name) {
        return new Term.Known(name.mention().span(), name.entity());
    }

    private static EntityType type(EntityMention name) {
        return name.entity().type();
    }

    private int begin(EntityMention name) {
        return view.tokenFrom(name.mention().span().begin());
    }

    private int end(EntityMention name) {
        return view.tokenFrom(name.mention().span().end());
    }
}
