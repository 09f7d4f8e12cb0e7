/**
 * The statistical name tagger: a linear-chain conditional random field (Lafferty et al. 2001) over hashed features of the
 * words, of the gazetteer, and of the whole document.
 *
 * <p>Start with {@link org.dateline.annotate.names.CrfNameFinder}. What it knows is a {@link
 * org.dateline.annotate.names.NameModel}, which {@code org.dateline.train} makes.
 */
@NullMarked
package org.dateline.annotate.names;

import org.jspecify.annotations.NullMarked;
