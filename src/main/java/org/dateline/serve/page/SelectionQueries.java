package org.dateline.serve.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.serve.page.SelectionPattern.Finding;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.PeriodCount;
import org.dateline.store.index.Selection;

/**
 * Selections as SPARQL: what a page lists from the index, as a query over the graph that finds the same, for a reader to run and to
 * change. Counts of sources count copies of one article once.
 */
public final class SelectionQueries {
    private static final List<String> PREFIXES =
            List.of("dl", "document", "entity", "itsrdf", "nif", "qudt", "rdf", "schema", "skos", "xsd");
    private static final int SHOWN = 200;
    private static final int EDGES = 2000;

    /** How many letters of a date tell the month. */
    private static final int MONTH = 7;

    private final String base;

    /** @param base what the names of the graph begin with */
    public SelectionQueries(String base) {
        this.base = base;
    }

    /** The statements, the latest published first. */
    public String statements(Selection selection) {
        return query(
                "SELECT DISTINCT ?published ?subject ?relation ?words ?object ?standing ?sentence ?document ?statement",
                pattern(Finding.STATEMENT, selection)
                        .and("?statement dl:predicateText ?words .")
                        .and("OPTIONAL { ?statement dl:evidence ?span . ?span nif:anchorOf ?sentence }")
                        .withStanding()
                        .withPublished(),
                "ORDER BY DESC(?published) ?statement\nLIMIT " + SHOWN);
    }

    /** How often each relation is stated, and in which standing. */
    public String relations(Selection selection) {
        return query(
                "SELECT ?relation ?standing (MIN(?text) AS ?words)\n       (COUNT(DISTINCT ?statement) AS ?statements) "
                        + "(COUNT(DISTINCT ?source) AS ?sources)",
                pattern(Finding.STATEMENT, selection)
                        .and("?statement dl:predicateText ?text .")
                        .withStanding()
                        .withSource(),
                "GROUP BY ?relation ?standing\nORDER BY DESC(?statements) ?relation ?standing");
    }

    /** The statements between entities, merged: those of the most sources first. */
    public String edges(Selection selection) {
        return edges(
                pattern(Finding.STATEMENT, selection)
                        .withStanding()
                        .withSource()
                        .filter("STRSTARTS(STR(?subject), STR(entity:)) && STRSTARTS(STR(?object), STR(entity:))"),
                SHOWN);
    }

    /** The statements among some entities, merged alike. What can be no IRI is left out. */
    public String edgesAmong(Collection<String> entities, Selection selection) {
        String names = entities.stream()
                .filter(SelectionPattern::isIri)
                .map(this::name)
                .collect(Collectors.joining(" "));
        return edges(
                pattern(Finding.STATEMENT, selection)
                        .and("VALUES ?subject { " + names + " }")
                        .and("VALUES ?object { " + names + " }")
                        .withStanding()
                        .withSource(),
                EDGES);
    }

    private String edges(SelectionPattern statements, int limit) {
        return query(
                "SELECT ?subject ?relation ?object (GROUP_CONCAT(DISTINCT ?standing; separator=\", \") AS ?standings)\n"
                        + "       (COUNT(DISTINCT ?statement) AS ?statements) (COUNT(DISTINCT ?source) AS ?sources)",
                statements,
                "GROUP BY ?subject ?relation ?object\nORDER BY DESC(?sources) DESC(?statements) ?subject ?relation ?object\n"
                        + "LIMIT " + limit);
    }

    /** The figures, of one kind if one is given, the latest published first. */
    public String figures(Selection selection, Optional<CountedKind> kind) {
        SelectionPattern figures = pattern(Finding.FIGURE, selection);
        kind.ifPresent(counted -> ofKind(figures, counted));
        return query(
                "SELECT DISTINCT ?published ?text ?value ?low ?high ?unit ?per ?counts ?about ?claimant ?time ?document ?figure",
                figures.and("?figure dl:expressedBy ?phrase ; dl:unitLabel ?unit .")
                        .and("?phrase nif:anchorOf ?text .")
                        .and("OPTIONAL { ?figure qudt:numericValue ?value }")
                        .and("OPTIONAL { ?figure qudt:lowerBound ?low }")
                        .and("OPTIONAL { ?figure qudt:upperBound ?high }")
                        .and("OPTIONAL { ?figure dl:per ?per }")
                        .and("OPTIONAL { ?figure dl:counts ?counts }")
                        .and("OPTIONAL { ?figure dl:about ?about }")
                        .and("OPTIONAL { ?figure dl:claimedBy ?claimant }")
                        .and("OPTIONAL { ?figure dl:time ?time }")
                        .withPublished(),
                "ORDER BY DESC(?published) ?figure ?about\nLIMIT " + SHOWN);
    }

    private void ofKind(SelectionPattern figures, CountedKind kind) {
        figures.and("?figure dl:countedConcept " + figures.name(kind.concept()) + " ; dl:unitLabel "
                + SelectionPattern.literal(kind.unit()) + " .");
        if (kind.per().isEmpty()) {
            figures.and("FILTER NOT EXISTS { ?figure dl:per ?rate }");
        } else {
            figures.and("?figure dl:per " + SelectionPattern.literal(kind.per()) + " .");
        }
    }

    /** What was said, the latest published first. */
    public String speech(Selection selection) {
        return query(
                "SELECT DISTINCT ?published ?speaker ?cue ?direct ?words ?document ?speech",
                pattern(Finding.SPEECH, selection)
                        .and("?speech dl:expressedBy ?span ; dl:directSpeech ?direct .")
                        .and("?span nif:anchorOf ?words .")
                        .and("OPTIONAL { ?speech dl:cue ?cue }")
                        .withPublished(),
                "ORDER BY DESC(?published) ?speech\nLIMIT " + SHOWN);
    }

    /** The articles that mention the entity, or all; the latest first. */
    public String articles(Selection selection) {
        boolean counted = selection.entity().isPresent()
                && (selection.part() == Selection.Part.CONCERNED || selection.part() == Selection.Part.ANY);
        return query(
                "SELECT ?published ?title ?publisher ?document"
                        + (counted ? " (COUNT(DISTINCT ?phrase) AS ?mentions)" : ""),
                (counted ? pattern(Finding.ARTICLE, selection).withMentions() : pattern(Finding.ARTICLE, selection))
                        .and("OPTIONAL { ?document schema:headline ?title }")
                        .and("OPTIONAL { ?document schema:publisher ?publisher }")
                        .withPublished(),
                (counted ? "GROUP BY ?published ?title ?publisher ?document\n" : "")
                        + "ORDER BY DESC(?published) ?document\nLIMIT " + SHOWN);
    }

    /** The things that statements or articles name together with one, those of the most statements first. */
    public String neighbours(String entity) {
        String one = name(entity);
        return Prefixes.declared(base, PREFIXES) + """

                SELECT ?other (SAMPLE(?label) AS ?name) (COUNT(DISTINCT ?statement) AS ?statements)
                       (COUNT(DISTINCT ?article) AS ?articles)
                WHERE {
                  {
                    GRAPH ?document {
                      VALUES ?here { rdf:subject rdf:object dl:claimedBy dl:place }
                      ?statement a dl:Statement ; ?here %1$s .
                      VALUES ?there { rdf:subject rdf:object dl:claimedBy dl:place }
                      ?statement ?there ?other .
                      ?other skos:prefLabel ?label .
                    }
                  }
                  UNION
                  {
                    GRAPH ?article {
                      ?article a schema:NewsArticle .
                      %1$s skos:prefLabel ?own .
                      ?other skos:prefLabel ?label .
                    }
                  }
                  FILTER(?other != %1$s && STRSTARTS(STR(?other), STR(entity:)))
                }
                GROUP BY ?other
                ORDER BY DESC(?statements) DESC(?articles) ?other
                LIMIT %2$d
                """.formatted(one, SHOWN);
    }

    /** The posts that somebody holds, or that are held in an organisation or place. */
    public String posts(String entity) {
        return Prefixes.declared(base, PREFIXES) + """

                PREFIX org: <http://www.w3.org/ns/org#>
                SELECT DISTINCT ?published ?who ?role ?where ?tenure ?sentence ?document
                WHERE {
                  GRAPH ?document {
                    VALUES ?part { org:member org:organization }
                    ?post a org:Membership ; ?part %s ; org:member ?holder .
                    OPTIONAL { ?holder skos:prefLabel ?who }
                    OPTIONAL { ?post org:role/skos:prefLabel ?role }
                    OPTIONAL { ?post org:organization/skos:prefLabel ?where }
                    OPTIONAL { ?post dl:tenure ?tenure }
                    OPTIONAL { ?post dl:evidence/nif:anchorOf ?sentence }
                    OPTIONAL { ?document schema:datePublished ?published }
                  }
                }
                ORDER BY DESC(?published) ?who ?role
                LIMIT %d
                """.formatted(name(entity), SHOWN);
    }

    /** The places that statements name or happened at, the most frequent first. */
    public String places(Selection selection) {
        return query(
                "SELECT ?place (MIN(?label) AS ?name) (COUNT(DISTINCT ?statement) AS ?statements)",
                pattern(Finding.STATEMENT, selection)
                        .and("VALUES ?names { dl:place rdf:subject rdf:object }")
                        .and("?statement ?names ?place .")
                        .and("?place a schema:Place ; skos:prefLabel ?label ."),
                "GROUP BY ?place\nORDER BY DESC(?statements) ?place\nLIMIT " + SHOWN);
    }

    /**
     * What was published when.
     *
     * @param shown the periods as they are shown; the query's are days, months or years as these are
     */
    public String timeline(Selection selection, List<PeriodCount> shown) {
        int length = shown.isEmpty() ? MONTH : shown.get(0).period().length();
        String parts = Stream.of(Finding.ARTICLE, Finding.STATEMENT, Finding.FIGURE)
                .map(finding -> "  {\n" + dated(finding, selection).text("    ") + "  }\n")
                .collect(Collectors.joining("  UNION\n"));
        return Prefixes.declared(base, PREFIXES) + "\nSELECT ?period (COUNT(DISTINCT ?article) AS ?articles)\n"
                + "       (COUNT(DISTINCT ?statement) AS ?statements) (COUNT(DISTINCT ?figure) AS ?figures)\nWHERE {\n"
                + parts
                + "  FILTER(BOUND(?published))\n"
                + "  BIND(SUBSTR(STR(?published), 1, " + length
                + ") AS ?period)\n}\nGROUP BY ?period\nORDER BY ?period\n";
    }

    private SelectionPattern dated(Finding finding, Selection selection) {
        SelectionPattern pattern = pattern(finding, selection).withPublished();
        return finding == Finding.ARTICLE ? pattern.bind("BIND(?document AS ?article)") : pattern;
    }

    /** What was decided about some names: which are one, which may be, which are not, with the score and the reasons. */
    public String identity(Collection<String> names) {
        return Prefixes.declared(base, PREFIXES)
                + """

                SELECT ?verdict ?score (SAMPLE(?name) AS ?one) ?other (GROUP_CONCAT(DISTINCT ?reason; SEPARATOR=", ") AS ?reasons)
                WHERE {
                  VALUES ?name { %s }
                  ?decision dl:between ?name , ?other ; dl:verdict ?verdict ; dl:score ?score ; dl:reason ?reason .
                  FILTER(?other != ?name)
                }
                GROUP BY ?decision ?verdict ?score ?other
                ORDER BY ?verdict DESC(?score) ?other
                """.formatted(names.stream().map(this::name).collect(Collectors.joining(" ")));
    }

    private String name(String iri) {
        return pattern(Finding.STATEMENT, Selection.ALL).name(iri);
    }

    private SelectionPattern pattern(Finding finding, Selection selection) {
        return new SelectionPattern(base, finding, selection);
    }

    private String query(String head, SelectionPattern pattern, String tail) {
        return Prefixes.declared(base, PREFIXES) + "\n" + head + "\nWHERE {\n" + pattern.text("  ") + "}\n" + tail
                + "\n";
    }
}
