/**
 * What programs read: the named queries, the description of the dataset and of this server, and reconciliation. Each part is a servlet;
 * start at {@link org.dateline.serve.program.QueriesServlet}.
 */
@NullMarked
package org.dateline.serve.program;

import org.jspecify.annotations.NullMarked;
