/**
 * Scores an {@link org.dateline.model.Extraction} against gold with the field's usual measures.
 */
@NullMarked
package org.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
