/**
 * Finds the article in a page of HTML, and what the page says about it. Nothing that a page refers to is ever loaded.
 *
 * <p>Start with {@link org.dateline.source.html.HtmlReader}.
 */
@NullMarked
package org.dateline.source.html;

import org.jspecify.annotations.NullMarked;
