/** Opens what holds other files: gzip, zip, and archives of the web (WARC, ISO 28500). */
@NullMarked
package org.dateline.source.archive;

import org.jspecify.annotations.NullMarked;
