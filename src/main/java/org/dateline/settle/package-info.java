/**
 * What documents' own graphs become when it is known what their names mean: pure functions, by which a store on one machine and
 * the parts of a cluster come to the same graph. Start with {@link org.dateline.settle.SettledGraphs}; {@link
 * org.dateline.settle.parts} has the steps of a cluster.
 */
@NullMarked
package org.dateline.settle;

import org.jspecify.annotations.NullMarked;
