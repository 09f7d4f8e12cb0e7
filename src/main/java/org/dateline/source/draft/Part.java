package org.dateline.source.draft;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A file inside another one, to be read as an input of its own.
 *
 * @param name what tells it from the others
 * @param charset the encoding that the outer file declares for it
 */
public record Part(String name, byte[] bytes, @Nullable Charset charset) {}
