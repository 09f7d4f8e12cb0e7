/** Reads feeds: RSS 2.0, RSS 1.0 and Atom (RFC 4287). Start with {@link org.dateline.source.feed.FeedReader}. */
@NullMarked
package org.dateline.source.feed;

import org.jspecify.annotations.NullMarked;
