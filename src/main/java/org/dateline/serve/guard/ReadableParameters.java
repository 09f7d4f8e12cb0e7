package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request can be read: they are encoded as they should be, and not too many. A form that is too long is refused
 * before it is read. It comes after the bound of bodies.
 */
public final class ReadableParameters implements Rule {
    /** The longest form, in bytes: as much as the server underneath reads. */
    private static final long LONGEST_FORM = 200_000;

    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        if (isForm(request.getContentType()) && request.getContentLengthLong() > LONGEST_FORM) {
            return Optional.of(Refusal.of(413, "The form is longer than " + LONGEST_FORM + " bytes."));
        }
        try {
            request.getParameterMap();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(Refusal.of(
                    400, "The parameters cannot be read: they are too many, or not UTF-8 encoded in percent signs."));
        }
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }
}
