package org.dateline.extract;

import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;

/** Tells the line that says who wrote an article, "By Ana Velde in Bergen", which tells nothing of what it is about. */
final class Bylines {
    private static final int LONGEST = 14;

    private Bylines() {}

    static boolean isByline(SentenceView view) {
        if (view.size() < 2 || view.size() > LONGEST || !view.word(0).equalsIgnoreCase("by")) {
            return false;
        }
        EntityMention author = view.entity(1);
        boolean verb = false;
        for (int i = 1; i < view.size(); i++) {
            verb |= view.mention(i) == null && (view.hasTag(i, "VERB") || view.hasTag(i, "AUX"));
        }
        return author != null && author.entity().type() == EntityType.PERSON && !verb;
    }
}
