/**
 * Decides which entities of different documents are one: by their names, by what the documents say of them, by the
 * gazetteer and by people's corrections. Start with {@code AcrossDocuments}.
 */
@NullMarked
package org.dateline.resolve.across;

import org.jspecify.annotations.NullMarked;
