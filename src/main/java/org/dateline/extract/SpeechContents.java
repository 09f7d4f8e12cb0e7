package org.dateline.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.dateline.model.Span;

/** The contents of speech in the order of the text, which may lie in each other, found by what they hold. */
final class SpeechContents {
    private final List<SpeechItem> items;
    private final Located<SpeechItem> places;
    /** For each item the farthest end of it and of all before it. */
    private final int[] reach;

    SpeechContents(List<SpeechItem> items) {
        this.items = items;
        places = new Located<>(items, SpeechItem::content);
        reach = new int[items.size()];
        for (int i = 0, farthest = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, items.get(i).content().end());
            reach[i] = farthest;
        }
    }

    /** The items whose content holds a span, in the order of the text. */
    Deque<SpeechItem> around(Span at) {
        Deque<SpeechItem> found = new ArrayDeque<>();
        for (int i = places.firstFrom(at.begin() + 1) - 1; i >= 0 && reach[i] >= at.end(); i--) {
            if (items.get(i).content().contains(at)) {
                found.addFirst(items.get(i));
            }
        }
        return found;
    }
}
