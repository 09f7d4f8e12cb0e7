/**
 * The words and digits that numbers and dates are read from: {@link org.dateline.annotate.piece.Pieces} cuts the tokens
 * of a sentence finer, so that "£3.1m" and "27-year" are read however they were tokenized.
 */
@NullMarked
package org.dateline.annotate.piece;

import org.jspecify.annotations.NullMarked;
