/**
 * Composes the stages: {@code Extractor.extract} turns a {@link org.dateline.model.Document} into an {@link
 * org.dateline.model.Extraction}, as a pure function.
 */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
