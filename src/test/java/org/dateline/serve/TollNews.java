package org.dateline.serve;

import java.util.List;

/** Invented news of a flood at Imre in the shape of the graph: tolls on which sources disagree, and a mayor who meets many people. */
final class TollNews {
    static final String IMRE = "/entity/place-imre";
    static final String MAYOR = "/entity/person-ilva-marn";
    static final String FIRST = "/document/c000000000000001";
    private static final int MEETINGS = 57;

    private final StringBuilder trig = new StringBuilder("""
            @prefix dl: <https://w3id.org/dateline/ontology#> .
            @prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
            @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
            @prefix qudt: <http://qudt.org/schema/qudt/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """);

    private TollNews() {}

    private record Toll(String phrase, String modifier, String value, String claimant) {}

    static String trig() {
        TollNews news = new TollNews();
        news.article(
                1,
                "Harbour Courier",
                "2031-05-06",
                "Flood reaches Imre",
                List.of(new Toll("2", "exact", "2.0", ""), new Toll("about 40", "about", "40.0", "Ministry")));
        news.article(2, "Northern Wire", "2031-05-06", "Toll unclear", List.of(new Toll("5", "exact", "5.0", "")));
        news.article(
                3,
                "Northern Wire",
                "2031-05-09",
                "Toll rises",
                List.of(
                        new Toll("at least 60", "at least", "60.0", "Ministry"),
                        new Toll("58", "exact", "58.0", "Rescuers")));
        news.article(
                4, "Daily Ledger", "2031-06-01", "A month after", List.of(new Toll("1,041", "exact", "1041.0", "")));
        news.meetings();
        return news.trig.toString();
    }

    private void article(int number, String publisher, String day, String title, List<Toll> tolls) {
        String document = "http://localhost:3030/document/c" + "%015d".formatted(number);
        StringBuilder text = new StringBuilder("The river rose in the night. ");
        StringBuilder body = new StringBuilder();
        body.append(sentence(document, 0, text.length() - 1, text.substring(0, text.length() - 1)));
        int count = 0;
        for (Toll toll : tolls) {
            String says = toll.claimant().isEmpty() ? "" : "The " + toll.claimant() + " said ";
            String words = says + toll.phrase() + " people had died in Imre.";
            int begin = text.length();
            text.append(words).append(' ');
            body.append(sentence(document, begin, begin + words.length(), words));
            int at = begin + says.length();
            String phrase = span(document, at, at + toll.phrase().length());
            body.append(phrase + " a nif:Phrase ; nif:anchorOf \"" + toll.phrase() + "\""
                    + place(document, at, at + toll.phrase().length()));
            String claimed = "";
            if (!toll.claimant().isEmpty()) {
                String who =
                        span(document, begin + 4, begin + 4 + toll.claimant().length());
                body.append(who + " a nif:Phrase ; nif:anchorOf \"" + toll.claimant() + "\""
                        + place(document, begin + 4, begin + 4 + toll.claimant().length()));
                claimed = " ; dl:claimedBy " + who;
            }
            body.append("<" + document + "/figure/" + count++ + "> a dl:Figure ; qudt:numericValue " + toll.value()
                    + " ; dl:modifier \"" + toll.modifier() + "\" ; dl:unitLabel \"count\" ; dl:counts \"people\" ;"
                    + " dl:countedConcept <http://localhost:3030/concept/death-1> ; dl:about <http://localhost:3030"
                    + IMRE + "> ; dl:modality \"asserted\" ; dl:expressedBy " + phrase + " ; dl:evidence "
                    + span(document, begin, begin + words.length()) + claimed + " .\n");
        }
        body.append(
                "<http://localhost:3030/concept/death-1> a skos:Concept ; skos:prefLabel \"death\" .\n<http://localhost:3030"
                        + IMRE + "> a schema:Place ; skos:prefLabel \"Imre\" .\n");
        body.append("<" + document + "#char=4,9> itsrdf:taIdentRef <http://localhost:3030" + IMRE + "> .\n");
        graph(document, publisher, day, title, text, body);
    }

    private void meetings() {
        String document = "http://localhost:3030/document/c000000000000009";
        StringBuilder text = new StringBuilder();
        StringBuilder body = new StringBuilder(
                "<http://localhost:3030" + MAYOR + "> a schema:Person ; skos:prefLabel \"Ilva Marn\" .\n");
        body.append("<" + document + "#char=0,9> itsrdf:taIdentRef <http://localhost:3030" + MAYOR + "> .\n");
        for (int i = 1; i <= MEETINGS; i++) {
            String words = "Ilva Marn met guest number " + i + ".";
            int begin = text.length();
            text.append(words).append(' ');
            String guest = "<http://localhost:3030/entity/person-guest-" + i + ">";
            body.append(sentence(document, begin, begin + words.length(), words));
            body.append(guest + " a schema:Person ; skos:prefLabel \"Guest " + i + "\" .\n<" + document + "/statement/"
                    + i + "> a dl:Statement ; rdf:subject <http://localhost:3030" + MAYOR
                    + "> ; rdf:predicate dl:met ; rdf:object " + guest + " ; dl:predicateText \"met\" ;"
                    + " dl:modality \"asserted\" ; dl:negated false ; dl:evidence "
                    + span(document, begin, begin + words.length()) + " .\n");
        }
        graph(document, "Harbour Courier", "2031-05-20", "The mayor's month", text, body);
    }

    private void graph(
            String document, String publisher, String day, String title, CharSequence text, CharSequence body) {
        trig.append("<" + document + "> {\n<" + document + "> a schema:NewsArticle ; nif:isString \"" + text
                + "\" ; dl:source \"" + title + ".txt\" ; schema:headline \"" + title + "\" ; schema:publisher \""
                + publisher + "\" ; schema:datePublished \"" + day + "\"^^xsd:date .\n" + body + "}\n");
    }

    private static String sentence(String document, int begin, int end, String words) {
        return span(document, begin, end) + " a nif:Sentence ; nif:anchorOf \"" + words + "\""
                + place(document, begin, end);
    }

    private static String place(String document, int begin, int end) {
        return " ; nif:beginIndex \"" + begin + "\"^^xsd:nonNegativeInteger ; nif:endIndex \"" + end
                + "\"^^xsd:nonNegativeInteger ; nif:referenceContext <" + document + "> .\n";
    }

    private static String span(String document, int begin, int end) {
        return "<" + document + "#char=" + begin + "," + end + ">";
    }
}
