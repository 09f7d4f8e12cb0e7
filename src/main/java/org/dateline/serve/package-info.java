/**
 * Fuseki with its UI, pages for entities and documents, and the guard that keeps the server read-only and to itself.
 */
@NullMarked
package org.dateline.serve;

import org.jspecify.annotations.NullMarked;
