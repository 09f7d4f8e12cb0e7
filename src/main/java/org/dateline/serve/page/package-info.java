/**
 * Readable pages of what the graph knows: one renderer for each kind of thing, all of them of use without script. Start at
 * {@link org.dateline.serve.page.Pages}.
 */
@NullMarked
package org.dateline.serve.page;

import org.jspecify.annotations.NullMarked;
