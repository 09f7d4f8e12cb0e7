/**
 * Decides which {@link org.dateline.model.Entity} each {@link org.dateline.model.Mention} means: in the document, in the
 * gazetteer, across documents.
 */
@NullMarked
package org.dateline.resolve;

import org.jspecify.annotations.NullMarked;
