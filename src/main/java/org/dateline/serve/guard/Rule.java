package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One thing that every request must satisfy. */
@FunctionalInterface
public interface Rule {
    /** The refusal that the request deserves, or empty if it passes. The body must not be read. */
    Optional<Refusal> check(HttpServletRequest request);
}
