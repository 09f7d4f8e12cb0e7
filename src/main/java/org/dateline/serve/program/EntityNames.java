package org.dateline.serve.program;

/**
 * The identifiers of entities in reconciliation: their names in the graph without what all begin with.
 *
 * @param base what the names of the graph begin with
 */
record EntityNames(String base) {
    /** What identifiers stand behind. */
    String space() {
        return base + "entity/";
    }

    String id(String iri) {
        return iri.startsWith(space()) ? iri.substring(space().length()) : iri;
    }

    String iri(String id) {
        return id.startsWith(base) ? id : space() + id;
    }
}
