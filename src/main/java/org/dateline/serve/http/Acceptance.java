package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client accepts, by the rules of RFC 9110, section 12.5.1: the most specific range that covers a form gives its
 * weight; the form of greatest weight is sent.
 */
public final class Acceptance {
    private record Range(String type, double weight) {
        static Optional<Range> parse(String part) {
            String[] pieces = part.strip().split("\\s*;\\s*");
            String type = pieces.length == 0 ? "" : pieces[0].toLowerCase(Locale.ROOT);
            return type.contains("/") ? weight(pieces).map(weight -> new Range(type, weight)) : Optional.empty();
        }

        private static Optional<Double> weight(String[] pieces) {
            String q = Stream.of(pieces)
                    .skip(1)
                    .filter(piece -> piece.startsWith("q=") || piece.startsWith("Q="))
                    .map(piece -> piece.substring(2))
                    .findFirst()
                    .orElse("1");
            return q.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Optional.of(Double.valueOf(q)) : Optional.empty();
        }

        int specificity(String mediaType) {
            if (type.equals(mediaType)) {
                return 3;
            }
            if (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1))) {
                return 2;
            }
            return type.equals("*/*") ? 1 : 0;
        }
    }

    private final List<Range> ranges;

    /** Reads an {@code Accept} header; none accepts everything, and what cannot be read is passed over. */
    public Acceptance(@Nullable String header) {
        this.ranges = header == null || header.isBlank()
                ? List.of(new Range("*/*", 1))
                : Stream.of(header.replaceAll("\"[^\"]*+\"", "\"\"").split(","))
                        .flatMap(part -> Range.parse(part).stream())
                        .toList();
    }

    /** Reads all {@code Accept} headers of a request. */
    public static Acceptance of(HttpServletRequest request) {
        return new Acceptance(String.join(",", Collections.list(request.getHeaders("Accept"))));
    }

    /** The form to send, the first of those that the client likes best, or empty if it accepts none. */
    public <F extends Form> Optional<F> best(List<F> forms) {
        F best = null;
        for (F form : forms) {
            if (weight(form.mediaType()) > (best == null ? 0 : weight(best.mediaType()))) {
                best = form;
            }
        }
        return Optional.ofNullable(best);
    }

    private double weight(String mediaType) {
        return ranges.stream()
                .filter(range -> range.specificity(mediaType) > 0)
                .max(Comparator.comparingInt(range -> range.specificity(mediaType)))
                .map(Range::weight)
                .orElse(0.0);
    }
}
