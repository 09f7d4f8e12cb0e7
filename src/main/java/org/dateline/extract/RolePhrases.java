package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Genders;
import org.dateline.model.Post.Tenure;
import org.dateline.model.WordList;

/** Finds noun phrases that name a post, from the words alone: trees are weak at titles and appositions. */
final class RolePhrases {
    private static final Set<String> INSIDE = Set.of("ADJ", "NOUN", "PROPN", "PART", "DET", "NUM", "PRON");
    private static final Set<String> TITLES = WordList.set(RolePhrases.class, "/org/dateline/annotate/titles.txt");
    private static final int FARTHEST = 14;

    private final SentenceView view;
    private final Roles roles;

    RolePhrases(SentenceView view, Roles roles) {
        this.view = view;
        this.roles = roles;
    }

    boolean isRole(int token) {
        return token >= 0 && token < view.size() && view.mention(token) == null && roles.isHead(view.word(token));
    }

    /** The first token of the noun phrase that ends in a head, read from the head to the left. */
    int firstOf(int head) {
        int from = head;
        while (from > 0 && (isInside(from - 1) || isBetweenRoles(from - 1))) {
            from--;
        }
        return from;
    }

    /** "president and chief executive", though not "governor and President Velde's brother": two posts of two people. */
    private boolean isBetweenRoles(int token) {
        return view.hasTag(token, "CCONJ") && isRole(token - 1) && !isOwnersTitle(token + 1);
    }

    /** Whether a title stands before a name that owns what follows. */
    private boolean isOwnersTitle(int title) {
        int name = title + 1;
        while (name < view.size() && view.isPerson(name)) {
            name++;
        }
        return name > title + 1 && name < view.size() && view.hasTag(name, "PART");
    }

    private boolean isInside(int token) {
        boolean hyphen = view.word(token).equals("-");
        boolean word = roles.tenure(view.word(token)).isPresent()
                || roles.isPartOfTitle(view.word(token))
                || INSIDE.stream().anyMatch(tag -> view.hasTag(token, tag))
                || hyphen
                || view.mention(token) != null;
        return word && !view.isPerson(token);
    }

    /** "…, [the] secretary of Y": the role phrase behind a comma that stands at a token. */
    Optional<RolePhrase> behindComma(int comma) {
        return comma >= view.size() - 1 || !isOpening(comma) ? Optional.empty() : from(comma + 1);
    }

    /** The role phrase that begins at a token. */
    Optional<RolePhrase> from(int first) {
        for (int i = first; i < view.size() && i < first + FARTHEST && isInside(i); i++) {
            boolean ends = i + 1 == view.size() || !isInside(i + 1) || view.hasTag(i + 1, "PART");
            if (isRole(i) && ends) {
                return Optional.of(new RolePhrase(first, i, i + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isOpening(int token) {
        return view.word(token).equals(",") || view.word(token).equals("(");
    }

    /** "The secretary of Y, X": the role phrase before a comma before a name. */
    Optional<RolePhrase> beforeComma(int name) {
        int comma = behindTitles(name) - 1;
        if (comma < 1 || !view.word(comma).equals(",")) {
            return Optional.empty();
        }
        int last = comma - 1;
        int from = firstOf(last);
        if (isRole(last)) {
            return Optional.of(new RolePhrase(from, last, comma));
        }
        boolean complement = from > 1 && view.hasTag(from - 1, "ADP") && isRole(from - 2);
        return complement ? Optional.of(new RolePhrase(firstOf(from - 2), from - 2, comma)) : Optional.empty();
    }

    /** The first of the titles right before a name: "Colonel" in "the defence minister, Colonel Ana Velde". */
    int behindTitles(int name) {
        int first = name;
        while (first > 0 && view.mention(first - 1) == null && TITLES.contains(view.word(first - 1))) {
            first--;
        }
        return first;
    }

    /** The word before a phrase that says when the post is held ("former [French president]"). */
    Optional<Tenure> tenureBefore(int from) {
        int first = firstOf(from);
        for (int i = from; i >= first; i--) {
            Optional<Tenure> tenure = view.mention(i) == null ? roles.tenure(view.word(i)) : Optional.empty();
            if (tenure.isPresent()) {
                return tenure;
            }
        }
        return Optional.empty();
    }

    /** Whether a word before a title belongs to it: "Interior Minister", "fire chief", "regional governor", though not "popular" or "her husband". */
    boolean isPartOfTitle(int i) {
        boolean word =
                isPartOfRole(i) && !view.isTime(i) && roles.tenure(view.word(i)).isEmpty();
        boolean relative = Genders.ofWord(view.token(i).lemma()) != Genders.UNKNOWN && !isRole(i);
        boolean capital = Character.isUpperCase(view.word(i).codePointAt(0)) && i > 0;
        boolean noun = view.hasTag(i, "NOUN") || view.hasTag(i, "PROPN");
        return word && !relative && (capital || noun || roles.isPartOfTitle(view.word(i)));
    }

    boolean isPartOfRole(int i) {
        boolean word =
                Character.isLetter(view.word(i).codePointAt(0)) || view.word(i).equals("-");
        boolean noun = !view.hasTag(i, "DET") && !view.hasTag(i, "PRON") && !view.hasTag(i, "PART");
        String form = view.word(i);
        return word && noun && view.mention(i) == null && !form.endsWith("’s") && !form.endsWith("'s");
    }
}
