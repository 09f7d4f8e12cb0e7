package org.dateline.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.evaluate.NamePair;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.store.NewsStore;

/** Which thing of a store's graph a name in a document means. */
final class Meanings {
    private final NewsStore store;
    private final Map<String, String> documents;
    private final Map<String, Map<Occurrence, Referent>> read = new HashMap<>();

    /**
     * @param store the store
     * @param documents the IRIs of documents by their ids
     */
    Meanings(NewsStore store, Map<String, String> documents) {
        this.store = store;
        this.documents = Map.copyOf(documents);
    }

    /**
     * The IRI of what a name means; empty if the document does not have the name. Of several things that have it, one of the type
     * goes first, then one that is called so above all.
     */
    Optional<String> of(NamePair.Name name) {
        String text = plain(name.text());
        return in(name.document()).entrySet().stream()
                .filter(meaning -> meaning.getKey().names().stream()
                        .anyMatch(known -> plain(known).equals(text)))
                .min(Comparator.comparing((Map.Entry<Occurrence, Referent> meaning) ->
                                meaning.getKey().type() != name.type())
                        .thenComparing(
                                meaning -> !plain(meaning.getKey().label()).equals(text))
                        .thenComparing(meaning -> meaning.getKey().name()))
                .map(meaning -> meaning.getValue().iri());
    }

    /** Labels have apostrophes of one form, the words of an article any. */
    private static String plain(String text) {
        return text.replace('’', '\'');
    }

    private Map<Occurrence, Referent> in(String id) {
        String iri = documents.get(id);
        return iri == null ? Map.of() : read.computeIfAbsent(iri, store::meanings);
    }
}
