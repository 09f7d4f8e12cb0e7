/**
 * Fuseki with its UI, pages for entities and documents, and the guard that keeps the server read-only and to itself.
 * Start at {@link org.dateline.serve.NewsServer}; the pages are in {@code page}, the rules of who may ask what in
 * {@code guard}.
 */
@NullMarked
package org.dateline.serve;

import org.jspecify.annotations.NullMarked;
