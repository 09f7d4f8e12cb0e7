package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Block;
import org.dateline.model.Entity;

/**
 * What an article is about: what its opening names, or what it names nearly as often as anything else, by its name or by the word for
 * its people. What a sentence leaves unsaid is of these; what an article names in passing is spoken of no longer than its sentence.
 */
final class MainEntities {
    /** In the first so many sentences, the headline among them, an article says what it is about. */
    private static final int OPENING = 3;
    /** In how many sentences it is named, as a share of those that name what most do. */
    private static final double LEAST_SHARE = 0.5;
    /** In how many at least: what is named once is named in passing, however short the article. */
    private static final int LEAST = 2;

    private final Set<Entity> opening = new HashSet<>();
    private final Map<Entity, Integer> counts = new HashMap<>();
    private final int most;

    MainEntities(List<ParsedSentence> sentences, NamesWithin names) {
        int read = 0;
        for (ParsedSentence sentence : sentences) {
            SentenceView view = sentence.view();
            if (Bylines.isByline(view)) {
                continue;
            }
            read += view.sentence().block() == Block.Kind.DATELINE ? 0 : 1;
            for (Entity entity : new HashSet<>(names.in(sentence, view.span(), null))) {
                counts.merge(entity, 1, Integer::sum);
                if (read <= OPENING) {
                    opening.add(entity);
                }
            }
        }
        most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether the article is about an entity. */
    boolean has(Entity entity) {
        return opening.contains(entity) || counts.getOrDefault(entity, 0) >= Math.max(LEAST, LEAST_SHARE * most);
    }
}
