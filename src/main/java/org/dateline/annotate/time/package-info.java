/** Words that say when become days, months and years. Start with {@link org.dateline.annotate.time.TimeFinder}. */
@NullMarked
package org.dateline.annotate.time;

import org.jspecify.annotations.NullMarked;
