/**
 * Fetches pages and feeds that were asked for, politely and from public addresses alone. Start with
 * {@link org.dateline.source.web.Web}.
 */
@NullMarked
package org.dateline.source.web;

import org.jspecify.annotations.NullMarked;
