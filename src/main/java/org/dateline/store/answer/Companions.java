package org.dateline.store.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Which entities articles name together. The pairs in all articles are far more than what is asked for, the few that the most articles
 * name; so pairs are counted without their names, in memory that grows with the entities, and the query is given only the rows of
 * pairs that may be among the first.
 */
public final class Companions {
    /** How many pairs the query asks for, and as many again. */
    public static final int MOST_PAIRS = 200;

    private static final String NAMED = """
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?document ?entity ?label WHERE {
              GRAPH ?document { ?entity skos:prefLabel ?label ; a ?class }
              FILTER(?class IN (schema:Person, schema:Place, schema:Organization))
            }""";

    private static final Var DOCUMENT = Var.alloc("document");
    private static final Var ENTITY = Var.alloc("entity");
    private static final Var LABEL = Var.alloc("label");

    /** An entity in a document, under each of its labels there. */
    private record Named(int entity, List<Node> labels) {}

    private record Article(Node iri, List<Named> named) {}

    private final List<Node> entities;
    private final List<Article> articles;
    private final int[][] of;

    private Companions(List<Node> entities, List<Article> articles) {
        this.entities = entities;
        this.articles = articles;
        List<List<Integer>> found = new ArrayList<>();
        entities.forEach(each -> found.add(new ArrayList<>()));
        for (int i = 0; i < articles.size(); i++) {
            for (Named named : articles.get(i).named()) {
                found.get(named.entity()).add(i);
            }
        }
        this.of = found.stream()
                .map(those -> those.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Who is named where, in a transaction of the caller: the rows that pairs are counted of. */
    static QueryExec named(DatasetGraph dataset) {
        return QueryExec.dataset(dataset).query(NAMED).build();
    }

    /** Reads who is named where by the rows that {@link StandingRows} has of the query of pairs. */
    public static Companions of(Iterator<Binding> rows) {
        Map<Node, Map<Node, List<Node>>> byArticle = new HashMap<>();
        TreeMap<String, Node> sorted = new TreeMap<>();
        Map<Node, Node> labels = new HashMap<>();
        rows.forEachRemaining(row -> {
            Node entity = sorted.computeIfAbsent(row.get(ENTITY).getURI(), any -> row.get(ENTITY));
            Node label = labels.computeIfAbsent(row.get(LABEL), any -> any);
            byArticle
                    .computeIfAbsent(row.get(DOCUMENT), any -> new HashMap<>())
                    .computeIfAbsent(entity, any -> new ArrayList<>(1))
                    .add(label);
        });
        List<Node> entities = new ArrayList<>(sorted.values());
        Map<Node, Integer> numbers = new HashMap<>();
        entities.forEach(entity -> numbers.put(entity, numbers.size()));
        List<Article> articles = new ArrayList<>();
        byArticle.forEach((iri, named) -> articles.add(new Article(
                iri,
                named.entrySet().stream()
                        .map(each -> new Named(numbers.get(each.getKey()), List.copyOf(each.getValue())))
                        .toList())));
        return new Companions(entities, articles);
    }

    /**
     * The rows of the pairs that most articles name together: document, both entities in the order of their IRIs, and a label of each.
     *
     * @param part what a label of one of the two must have in it, whatever its case; empty for any
     * @param pairs how many pairs are asked for; those named by as many articles as the last of them are there too
     */
    public Table rows(Optional<String> part, int pairs) {
        Wanted wanted = new Wanted(part, articles);
        TreeMap<Integer, Integer> pairsBy = new TreeMap<>();
        count(wanted, (one, other, documents) -> pairsBy.merge(documents, 1, Integer::sum));
        int least = 1;
        int found = 0;
        for (Map.Entry<Integer, Integer> each : pairsBy.descendingMap().entrySet()) {
            found += each.getValue();
            if (found >= pairs) {
                least = each.getKey();
                break;
            }
        }
        int enough = least;
        Table rows = TableFactory.create();
        count(wanted, (one, other, documents) -> {
            if (documents >= enough) {
                add(one, other, wanted, rows);
            }
        });
        return rows;
    }

    private interface Pair {
        void counted(int one, int other, int documents);
    }

    /** Pairs of each entity with those behind it, by the number of articles. */
    private void count(Wanted wanted, Pair pair) {
        int[] counts = new int[entities.size()];
        int[] touched = new int[entities.size()];
        for (int one = 0; one < of.length; one++) {
            int end = 0;
            for (int number : of[one]) {
                if (wanted.isIn(number)) {
                    List<Named> named = articles.get(number).named();
                    boolean any = wanted.takes(number, place(named, one));
                    for (int i = 0; i < named.size(); i++) {
                        int other = named.get(i).entity();
                        if (other > one && (any || wanted.takes(number, i)) && counts[other]++ == 0) {
                            touched[end++] = other;
                        }
                    }
                }
            }
            for (int i = 0; i < end; i++) {
                pair.counted(one, touched[i], counts[touched[i]]);
                counts[touched[i]] = 0;
            }
        }
    }

    private static int place(List<Named> named, int entity) {
        int place = 0;
        while (named.get(place).entity() != entity) {
            place++;
        }
        return place;
    }

    private void add(int one, int other, Wanted wanted, Table rows) {
        for (int number : of[one]) {
            Article article = articles.get(number);
            for (Node second : labels(article.named(), other)) {
                for (Node first : labels(article.named(), one)) {
                    if (wanted.takes(first) || wanted.takes(second)) {
                        rows.addBinding(BindingFactory.builder()
                                .add(DOCUMENT, article.iri())
                                .add(Var.alloc("a"), entities.get(one))
                                .add(Var.alloc("firstSo"), first)
                                .add(Var.alloc("b"), entities.get(other))
                                .add(Var.alloc("secondSo"), second)
                                .build());
                    }
                }
            }
        }
    }

    private static List<Node> labels(List<Named> named, int entity) {
        return named.stream()
                .filter(each -> each.entity() == entity)
                .findFirst()
                .map(Named::labels)
                .orElse(List.of());
    }

    /** Which labels are asked for; each is looked at once. */
    private static final class Wanted {
        private final Optional<String> part;
        private final Map<Node, Boolean> known = new HashMap<>();
        /** By article, the places in its list of those with such a label; null where there are none. */
        private final BitSet[] places;

        Wanted(Optional<String> part, List<Article> articles) {
            this.part = part.map(each -> each.toLowerCase(Locale.ROOT));
            this.places = new BitSet[articles.size()];
            for (int i = 0; i < places.length && part.isPresent(); i++) {
                List<Named> named = articles.get(i).named();
                for (int k = 0; k < named.size(); k++) {
                    if (named.get(k).labels().stream().anyMatch(this::takes)) {
                        places[i] = places[i] == null ? new BitSet(named.size()) : places[i];
                        places[i].set(k);
                    }
                }
            }
        }

        boolean isIn(int article) {
            return part.isEmpty() || places[article] != null;
        }

        boolean takes(int article, int place) {
            return part.isEmpty() || places[article].get(place);
        }

        boolean takes(Node label) {
            return part.isEmpty()
                    || known.computeIfAbsent(
                            label,
                            any -> any.getLiteralLexicalForm()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(part.get()));
        }
    }
}
