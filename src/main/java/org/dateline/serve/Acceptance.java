package org.dateline.serve;

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
final class Acceptance {
    private record Range(String type, double weight) {
        static Optional<Range> parse(String part) {
            String[] pieces = part.strip().split("\\s*;\\s*");
            String type = pieces[0].toLowerCase(Locale.ROOT);
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

        int specificity(Format format) {
            if (type.equals(format.mediaType())) {
                return 3;
            }
            if (type.equals(format.type() + "/*")) {
                return 2;
            }
            return type.equals("*/*") ? 1 : 0;
        }
    }

    private final List<Range> ranges;

    /** Reads an {@code Accept} header; none accepts everything, and what cannot be read is passed over. */
    Acceptance(@Nullable String header) {
        this.ranges = header == null || header.isBlank()
                ? List.of(new Range("*/*", 1))
                : Stream.of(header.split(","))
                        .flatMap(part -> Range.parse(part).stream())
                        .toList();
    }

    /** The form to send, or empty if the client accepts none. */
    Optional<Format> best() {
        return Stream.of(Format.values())
                .filter(format -> weight(format) > 0)
                .max(Comparator.comparingDouble(this::weight).thenComparing(Comparator.reverseOrder()));
    }

    private double weight(Format format) {
        return ranges.stream()
                .filter(range -> range.specificity(format) > 0)
                .max(Comparator.comparingInt(range -> range.specificity(format)))
                .map(Range::weight)
                .orElse(0.0);
    }
}
