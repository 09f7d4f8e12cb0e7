/** Named queries that each document answers for itself, so that their answers are kept row by row. Start at {@code AnswerPlan}. */
@NullMarked
package org.dateline.store.answer;

import org.jspecify.annotations.NullMarked;
