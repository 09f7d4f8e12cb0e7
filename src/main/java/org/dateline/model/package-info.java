/**
 * The records every stage speaks in: documents, annotations and what is extracted from them.
 *
 * <p>Start with {@link org.dateline.model.Document}, {@link org.dateline.model.Annotation} and {@link
 * org.dateline.model.Extraction}: they are what flows from stage to stage. All offsets are Unicode code points.
 */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
