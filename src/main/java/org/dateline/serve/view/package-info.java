/**
 * Ways to look around: a graph to walk, a timeline and a map of the same selection of findings. Each is a page that works without
 * script. Start at {@link org.dateline.serve.view.Views}.
 */
@NullMarked
package org.dateline.serve.view;

import org.jspecify.annotations.NullMarked;
