/**
 * Who may ask what: a request passes every {@link org.dateline.serve.guard.Rule} or is refused with a status and a
 * reason, and what takes long has a bound of its own. Start at {@link org.dateline.serve.guard.Guard}.
 */
@NullMarked
package org.dateline.serve.guard;

import org.jspecify.annotations.NullMarked;
