/**
 * Reads PDF, and the documents of word processors: Word, OpenDocument and RTF. What the libraries need is loaded when the first
 * such document is read.
 */
@NullMarked
package org.dateline.source.office;

import org.jspecify.annotations.NullMarked;
