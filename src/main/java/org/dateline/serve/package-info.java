/**
 * Fuseki with its UI, and the explorer beside it: the first page, searches, and what the graph's names answer. Start at
 * {@link org.dateline.serve.NewsServer}; each package below is a part of what it answers, and ARCHITECTURE.md lists them.
 */
@NullMarked
package org.dateline.serve;

import org.jspecify.annotations.NullMarked;
