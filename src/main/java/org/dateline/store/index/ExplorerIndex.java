package org.dateline.store.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.exec.RowSet;
import org.dateline.store.answer.StandingFiles;

/**
 * What pages read, ready to be listed: however many findings an entity has, a list takes as long as what it shows. All methods may
 * be called from several threads.
 */
public interface ExplorerIndex extends AutoCloseable {
    /** The number of the store's state that is read now. Another one means that anything may have changed. */
    long state();

    /** The best hits of each kind for some words, of which the last may be a beginning; accents and case count for nothing. */
    Map<HitKind, List<Hit>> search(String words, Set<HitKind> kinds, int limit);

    /** Entities and headlines that go on as what is typed, the most mentioned first. */
    List<Hit> complete(String typed, int limit);

    /** An entity at a glance; nothing if no article mentions it. */
    Optional<EntitySummary> entity(String iri);

    /** The most mentioned entities of a kind. */
    List<EntitySummary> mostMentioned(EntityKind kind, int limit);

    Listing<StatementEntry> statements(Selection selection, int offset, int limit);

    /** The relations and standings of the statements, the most frequent first. */
    List<RelationCount> relations(Selection selection);

    /** The statements between entities, merged, those of the most sources first. */
    List<Edge> edges(Selection selection, int limit);

    /** The statements among some entities, merged. */
    List<Edge> edgesAmong(Collection<String> entities, Selection selection);

    /**
     * A shortest chain of statements from one entity to another, fewest and best borne out; empty if there is none.
     *
     * @param steps the longest chain that is looked for
     */
    List<Edge> path(String from, String to, Selection selection, int steps);

    /** The entities that share the most with one. */
    List<Neighbour> neighbours(String entity, int limit);

    Listing<FigureEntry> figures(Selection selection, Optional<CountedKind> kind, int offset, int limit);

    /** What is counted by the figures, the most frequent first. */
    List<CountedKind> counted(Selection selection, int limit);

    /** What is counted of others in the latest articles that mention an entity, by the most sources first. */
    List<CountedOf> countedBeside(String entity, int limit);

    Listing<SpeechEntry> speech(Selection selection, int offset, int limit);

    Listing<ArticleEntry> articles(Selection selection, int offset, int limit);

    /** What was published when, by periods short enough to show the course; the earliest first. */
    List<PeriodCount> timeline(Selection selection);

    /** The known places that findings name or happened at, the most frequent first. */
    List<PlaceCount> places(Selection selection, int limit);

    /**
     * Answers a named query from rows that are kept for it, as SPARQL would: the same columns and rows in the same order.
     *
     * @param query its name
     * @param values the values of its parameters
     * @param offset how many rows are left out at the beginning
     * @param limit the most rows
     * @param reader reads the rows before this ends
     * @return false, and nothing is read, if no rows are kept for the query or its parameters do more than choose among them
     */
    default boolean answer(String query, Map<String, String> values, int offset, int limit, Consumer<RowSet> reader) {
        return false;
    }

    /** Where the answers that look across documents are kept, if they are. */
    default Optional<StandingFiles> standing() {
        return Optional.empty();
    }

    @Override
    void close();
}
