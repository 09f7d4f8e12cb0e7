package org.dateline.serve.guard;

import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered.
 *
 * @param status the HTTP status, 4xx
 * @param reason a sentence for whoever reads the response
 * @param allow the methods that are allowed instead, for status 405
 */
public record Refusal(int status, String reason, @Nullable String allow) {
    static Refusal of(int status, String reason) {
        return new Refusal(status, reason, null);
    }

    static Refusal method(String reason, String allow) {
        return new Refusal(405, reason, allow);
    }
}
