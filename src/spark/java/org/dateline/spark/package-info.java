/**
 * The same extraction on Apache Spark: documents in, parts of N-Quads out. {@link org.dateline.spark.DatelineSpark} is where to
 * start.
 */
@NullMarked
package org.dateline.spark;

import org.jspecify.annotations.NullMarked;
