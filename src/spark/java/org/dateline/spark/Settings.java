package org.dateline.spark;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a job are made with, beside the documents.
 *
 * @param base what the names in the graph begin with
 * @param gazetteer where more names to know are read, or null
 * @param patience how long the extraction of a short article may take, in time of a processor
 */
record Settings(String base, @Nullable String gazetteer, Duration patience) implements Serializable {}
