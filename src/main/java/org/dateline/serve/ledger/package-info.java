/**
 * The ledger of figures: what is said to be counted, by whom, when, and where figures cannot both be right. Start at
 * {@link org.dateline.serve.ledger.LedgerServlet}.
 */
@NullMarked
package org.dateline.serve.ledger;

import org.jspecify.annotations.NullMarked;
