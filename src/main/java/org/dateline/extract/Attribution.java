package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/** Tells who makes the claim at a place in the text: the speaker of the innermost content that holds it. */
final class Attribution {
    private final List<SpeechItem> items;

    Attribution(List<SpeechItem> items) {
        this.items = List.copyOf(items);
    }

    /** The claimant of what is said at a span, or null where the article itself says it. */
    @Nullable
    Term claimant(Span at) {
        return innermost(at).map(SpeechItem::speaker).orElse(null);
    }

    /** Whether who speaks there denies what is said. */
    boolean denied(Span at) {
        return innermost(at).map(SpeechItem::denied).orElse(false);
    }

    private Optional<SpeechItem> innermost(Span at) {
        return items.stream()
                .filter(item -> item.content().contains(at) && item.speaker() != null)
                .min(Comparator.comparingInt(item -> item.content().length()));
    }
}
