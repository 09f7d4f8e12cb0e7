package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Works things out on all processors, and takes the results in order; of these only a stretch is in memory at a time. */
final class InStretches {
    private static final int STRETCH = 64;

    private InStretches() {}

    /**
     * Works out a result for each input.
     *
     * @param work is called from several threads
     * @param results takes each input and its result, in the order of the inputs and in this thread
     */
    static <I, O> void of(Collection<I> inputs, Function<I, O> work, BiConsumer<I, O> results) {
        Iterator<I> all = inputs.iterator();
        while (all.hasNext()) {
            List<I> stretch = new ArrayList<>(STRETCH);
            while (all.hasNext() && stretch.size() < STRETCH) {
                stretch.add(all.next());
            }
            List<O> done = stretch.parallelStream().map(work).toList();
            for (int i = 0; i < done.size(); i++) {
                results.accept(stretch.get(i), done.get(i));
            }
        }
    }
}
