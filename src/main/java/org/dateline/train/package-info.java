/**
 * Trains the shipped models from public corpora.
 */
@NullMarked
package org.dateline.train;

import org.jspecify.annotations.NullMarked;
