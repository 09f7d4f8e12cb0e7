/**
 * Finds articles that are copies of each other, such as wire copy, reprints, cut and extended versions, so that independent
 * sources can be told from repetitions. Start with {@link org.dateline.resolve.copies.Fingerprint#of}, then
 * {@link org.dateline.resolve.copies.CopyIndex} and {@link org.dateline.resolve.copies.Copies}.
 */
@NullMarked
package org.dateline.resolve.copies;

import org.jspecify.annotations.NullMarked;
