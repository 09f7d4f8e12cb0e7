package org.dateline.resolve;

/**
 * A thing of a gazetteer, as one of its names leads to it.
 *
 * @param iri what names it where it is from
 * @param weight how well known it is, comparable within one origin, at least 0
 * @param usual true if the name is its usual one
 * @param country the ISO 3166-1 alpha-2 code of the country that it is in or of; empty where that is not known
 */
public record Known(String iri, long weight, boolean usual, String country) {

    /** The site that it is from. */
    String origin() {
        int end = iri.indexOf('/', iri.indexOf("//") + 2);
        return end < 0 ? iri : iri.substring(0, end);
    }
}
