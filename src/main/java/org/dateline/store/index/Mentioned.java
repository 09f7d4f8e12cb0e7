package org.dateline.store.index;

import java.util.List;

/**
 * What one document says of an entity that it names.
 *
 * @param entity the entity, by the name that the document has for it
 * @param names other names
 * @param links the same thing elsewhere, as IRIs
 * @param mentions how often it is named
 * @param statements how many statements have it as subject or object
 * @param figures how many figures concern it
 * @param claims how many statements and figures it claims
 * @param sayings how often it speaks
 * @param published the day of publication; may be empty
 */
record Mentioned(
        Named entity,
        List<String> names,
        List<String> links,
        int mentions,
        int statements,
        int figures,
        int claims,
        int sayings,
        String published) {}
