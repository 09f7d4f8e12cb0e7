/**
 * OpenNLP and our own models turn a {@link org.dateline.model.Document} into an {@link org.dateline.model.Annotation}:
 * sentences, tokens, names, quantities and times.
 */
@NullMarked
package org.dateline.annotate;

import org.jspecify.annotations.NullMarked;
