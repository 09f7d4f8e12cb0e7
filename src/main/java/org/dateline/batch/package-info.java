/**
 * Works on many documents: several at once, and so that one that cannot be extracted costs itself alone. {@link
 * org.dateline.batch.Workflow} is where to start.
 */
@NullMarked
package org.dateline.batch;

import org.jspecify.annotations.NullMarked;
