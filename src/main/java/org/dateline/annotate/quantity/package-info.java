/**
 * Numbers become quantities with their modifier, unit and what they count. Start with {@link
 * org.dateline.annotate.quantity.QuantityFinder}; the words it reads by are the tables beside it.
 */
@NullMarked
package org.dateline.annotate.quantity;

import org.jspecify.annotations.NullMarked;
