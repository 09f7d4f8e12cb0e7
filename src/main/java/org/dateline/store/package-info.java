/**
 * The TDB2 store: load, replace and withdraw documents, export, and the named queries.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
