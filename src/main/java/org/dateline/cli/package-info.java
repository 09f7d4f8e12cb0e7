/**
 * The command line and all wiring. Start with {@code Dateline}.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
