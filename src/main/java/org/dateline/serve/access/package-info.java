/**
 * Who is asking, and what they may: users with their roles in a file, sessions of people, Basic credentials of programs. Start at
 * {@link org.dateline.serve.access.AccessFilter}.
 */
@NullMarked
package org.dateline.serve.access;

import org.jspecify.annotations.NullMarked;
