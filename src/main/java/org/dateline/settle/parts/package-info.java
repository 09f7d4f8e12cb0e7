/**
 * The steps by which many machines settle what no single one of them holds: each a pure function of a record or of a group of
 * records, in strings and bytes, so that any engine of dataflow can run them. The union of the parts they give equals what a
 * store exports. Start with {@link org.dateline.settle.parts.OwnPart}.
 *
 * <ol>
 *   <li>{@link org.dateline.settle.parts.OwnPart}: what a document's own lines contribute;
 *   <li>{@link org.dateline.settle.parts.Stars}: which names hang together by the keys they share, by rounds of joins;
 *   <li>{@link org.dateline.settle.parts.Balance}: which part decides about which block of names, so that none has too much;
 *   <li>{@link org.dateline.settle.parts.BlockDecision}: what the names of a block mean in each document;
 *   <li>{@link org.dateline.settle.parts.SettledPart}: the final lines of a document.
 * </ol>
 */
@NullMarked
package org.dateline.settle.parts;

import org.jspecify.annotations.NullMarked;
