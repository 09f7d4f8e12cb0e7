/** Parts of speech and dependency trees: the models, their features, and the search for the best reading. */
@NullMarked
package org.dateline.annotate.syntax;

import org.jspecify.annotations.NullMarked;
