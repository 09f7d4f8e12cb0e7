/**
 * Files, folders, standard input, pages and feeds become {@link org.dateline.model.Document}s; bad input is reported and the rest goes on.
 *
 * <p>Start with {@code Sources}.
 */
@NullMarked
package org.dateline.source;

import org.jspecify.annotations.NullMarked;
