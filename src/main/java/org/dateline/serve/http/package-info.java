/**
 * HTTP as all servlets speak it: what a client asks for and in which form, and how an answer is sent.
 * Start at {@link org.dateline.serve.http.Reply}.
 */
@NullMarked
package org.dateline.serve.http;

import org.jspecify.annotations.NullMarked;
