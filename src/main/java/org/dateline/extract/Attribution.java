package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/** Tells who makes the claim at a place in the text: the speaker of the innermost content that holds it. */
final class Attribution {
    private final SpeechContents quoted;
    private final SpeechContents reported;

    /** @param items what is said, in the order of the text */
    Attribution(List<SpeechItem> items) {
        // Apart, because a quotation may run over many sentences, and what is reported stands in one.
        quoted = contents(items.stream().filter(item -> item.kind() == SpeechItem.Kind.DIRECT));
        reported = contents(items.stream().filter(item -> item.kind() != SpeechItem.Kind.DIRECT));
    }

    private static SpeechContents contents(Stream<SpeechItem> items) {
        return new SpeechContents(items.filter(item -> item.speaker() != null).toList());
    }

    /** The claimant of what is said at a span, or null where the article itself says it. */
    @Nullable
    Term claimant(Span at) {
        return innermost(at).map(SpeechItem::speaker).orElse(null);
    }

    /** What is said by whoever speaks there, in whose words or thoughts it stands; null where the article itself speaks. */
    @Nullable
    Span content(Span at) {
        return innermost(at).map(SpeechItem::content).orElse(null);
    }

    /** Whether who speaks there denies what is said. */
    boolean denied(Span at) {
        return innermost(at).map(SpeechItem::denied).orElse(false);
    }

    private Optional<SpeechItem> innermost(Span at) {
        return Stream.concat(quoted.around(at).stream(), reported.around(at).stream())
                .min(Comparator.comparingInt((SpeechItem item) -> item.content().length())
                        .thenComparing(SpeechItem::content));
    }
}
