/**
 * Pages on which editors judge what is doubtful and correct what is wrong, and what puts that into the graph while it is read. Start
 * at {@link org.dateline.serve.review.Corrector}.
 */
@NullMarked
package org.dateline.serve.review;

import org.jspecify.annotations.NullMarked;
