package org.dateline.extract;

import org.dateline.model.Entity;
import org.dateline.model.Span;

/**
 * A pronoun or description with what it was found to mean.
 *
 * @param span where it stands
 * @param entity what it means
 */
public record Reference(Span span, Entity entity) {}
