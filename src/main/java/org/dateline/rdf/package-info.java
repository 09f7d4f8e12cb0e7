/**
 * Vocabulary, IRIs, an {@link org.dateline.model.Extraction} to quads, and the checks of grounding and shape.
 */
@NullMarked
package org.dateline.rdf;

import org.jspecify.annotations.NullMarked;
