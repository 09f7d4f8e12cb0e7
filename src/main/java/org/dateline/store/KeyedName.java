package org.dateline.store;

import java.util.Set;

/**
 * A name of a document.
 *
 * @param keys what it shares with names that might mean the same
 */
record KeyedName(String name, Set<String> keys) {}
