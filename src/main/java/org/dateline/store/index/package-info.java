/** The index beside the database that pages and searches read: words, and what is said of each thing, ready to be listed. */
@NullMarked
package org.dateline.store.index;

import org.jspecify.annotations.NullMarked;
