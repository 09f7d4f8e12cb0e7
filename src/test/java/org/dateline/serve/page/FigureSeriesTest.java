package org.dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.rdf.Vocabulary;
import org.junit.jupiter.api.Test;

/** Figures of invented reports on a flood in Imre, as a reader of its page sees them. */
class FigureSeriesTest {
    private static final String PREFIXES = """
            PREFIX : <http://news.example/>
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX qudt: <http://qudt.org/schema/qudt/>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @Test
    void figures_of_one_kind_stand_in_the_order_of_time_with_who_says_so_and_their_spread() {
        String page = page("""
                :monday {
                  :monday schema:headline "Flood" ; schema:publisher "Courier" ; schema:datePublished "2031-05-05"^^xsd:date .
                  :ministry skos:prefLabel "Ministry" .
                  :a dl:about :imre ; dl:countedConcept :death ; dl:unitLabel "count" ; qudt:numericValue 23.0 ;
                     dl:expressedBy [ nif:anchorOf "23" ] ; dl:claimedBy :ministry .
                  :death skos:prefLabel "death" .
                  :p dl:about :imre ; dl:countedConcept :price ; dl:unitLabel "EUR" ; qudt:numericValue 5.0 .
                  :price skos:prefLabel "price" .
                }
                :friday {
                  :friday schema:headline "Toll rises" ; schema:publisher "Wire" ; schema:datePublished "2031-05-09"^^xsd:date .
                  :b dl:about :imre ; dl:countedConcept :death ; dl:unitLabel "count" ; qudt:numericValue 1041.0 ;
                     dl:expressedBy [ nif:anchorOf "1,041" ] ; dl:time "2031-05-08"^^xsd:date .
                  :c dl:about :imre ; dl:countedConcept :death ; dl:unitLabel "count" ; qudt:numericValue 7.0 ;
                     dl:expressedBy [ nif:anchorOf "seven" ] ; dl:changeRole "from" .
                  :death skos:prefLabel "death" .
                }
                """);
        assertThat(page)
                .isEqualTo("Over time|death|When|Figure|Who says so|Where|2031-05-05| published|23|Ministry|Flood"
                        + "|2031-05-08|1,041|Wire|Toll rises|before |2031-05-09|seven|Wire|Toll rises"
                        + "|7 to 1,041, from 2 sources");
    }

    @Test
    void copies_of_one_claim_are_one_row_and_what_cannot_be_a_number_is_left_out_of_the_spread() {
        String page = page("""
                :one {
                  :one schema:headline "Flood" ; schema:publisher "Wire" ; schema:datePublished "2031-05-05"^^xsd:date .
                  :a dl:about :imre ; dl:countedConcept :pay ; dl:unitLabel "EUR" ; dl:per "hour" ; qudt:numericValue "much" ;
                     dl:expressedBy [ nif:anchorOf "€20" ] .
                  :pay skos:prefLabel "<b>pay" .
                }
                :two {
                  :two schema:headline "Flood" ; schema:publisher "Wire" ; schema:datePublished "2031-05-05"^^xsd:date .
                  :b dl:about :imre ; dl:countedConcept :pay ; dl:unitLabel "EUR" ; dl:per "hour" ; qudt:numericValue 20.0 ;
                     dl:expressedBy [ nif:anchorOf "€20" ] .
                  :c dl:about :imre ; dl:countedConcept :pay ; dl:unitLabel "EUR" ; dl:per "hour" ; qudt:lowerBound 30.5 ;
                     dl:expressedBy [ nif:anchorOf "over €30.50" ] .
                  :pay skos:prefLabel "<b>pay" .
                }
                """);
        assertThat(page)
                .contains("&lt;b&gt;pay, EUR per hour", "€20|Wire|Flood| and 1 other", "from one source only")
                .doesNotContain("much");
    }

    private static String page(String trig) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(
                () -> RDFParser.fromString(PREFIXES + trig, Lang.TRIG).parse(dataset));
        NewsGraph graph = new NewsGraph(dataset, "http://localhost:3030/");
        return graph.read(() -> {
                    var about =
                            graph.pointingAt(Vocabulary.ABOUT, NodeFactory.createURI("http://news.example/imre"), 50);
                    return new FigureSeries(graph, new References(graph))
                            .section("Over time", about)
                            .markup();
                })
                .replaceAll("(<[^>]*>)+", "|")
                .replaceAll("^\\||\\|$", "");
    }
}
