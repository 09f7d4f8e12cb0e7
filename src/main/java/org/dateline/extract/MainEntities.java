package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;

/**
 * What an article is about: named early, and nearly as often as anything else is. What a sentence leaves unsaid is of these; one
 * that the article names in passing is spoken of for no longer than the sentence.
 */
final class MainEntities {
    /** In the first so many sentences, the headline among them, an article says what it is about. */
    private static final int OPENING = 5;
    /** How often it is named, as a share of what is named most often. */
    private static final double LEAST_SHARE = 0.5;

    private final Set<Entity> opening = new HashSet<>();
    private final Map<Entity, Integer> counts = new HashMap<>();
    private final int most;

    MainEntities(List<ParsedSentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            SentenceView view = sentences.get(i).view();
            for (EntityMention mention : view.entities(0, view.size())) {
                counts.merge(mention.entity(), 1, Integer::sum);
                if (i < OPENING) {
                    opening.add(mention.entity());
                }
            }
        }
        most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether the article is about an entity. */
    boolean has(Entity entity) {
        return opening.contains(entity) && counts.getOrDefault(entity, 0) >= LEAST_SHARE * most;
    }
}
