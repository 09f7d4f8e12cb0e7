package org.dateline.source;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What is known of something that is to be read.
 *
 * @param depth how many files it lies in
 * @param url where on the web it is from
 * @param charset the encoding that is declared for it from without
 * @param isRecord whether it is one of the many that an archive of the web holds, of which most are no articles
 */
record Input(
        Origin origin,
        int depth,
        @Nullable String url,
        @Nullable Charset charset,
        boolean isRecord) {

    static Input of(Origin origin) {
        return new Input(origin, 0, null, null, false);
    }

    /** A page that was fetched. */
    static Input fetched(String url, @Nullable Charset charset) {
        return new Input(new Origin.File(url), 0, url, charset, false);
    }

    /** The one file that is packed in this. */
    Input unpacked() {
        return new Input(origin, depth + 1, url, charset, isRecord);
    }

    /** A file inside this one. */
    Input inside(String part, @Nullable Charset declared) {
        return new Input(origin.inside(part), depth + 1, null, declared, false);
    }

    /** A record of an archive of the web. */
    Input record(String address, @Nullable Charset declared) {
        return new Input(origin, depth + 1, address, declared, true);
    }

    /** How a report names it. */
    String name() {
        return isRecord && url != null ? origin.name() + "#" + url : origin.name();
    }
}
