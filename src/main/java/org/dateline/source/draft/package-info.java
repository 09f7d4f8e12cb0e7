/**
 * What every reader of a format makes: a {@link org.dateline.source.draft.Draft} of a document, with its characters decoded, its
 * text in paragraphs and its day read.
 */
@NullMarked
package org.dateline.source.draft;

import org.jspecify.annotations.NullMarked;
