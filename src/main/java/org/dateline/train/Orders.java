package org.dateline.train;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Random orders that are the same for the same seed. */
final class Orders {
    private Orders() {}

    static void shuffle(List<?> items, SplittableRandom random) {
        for (int i = items.size() - 1; i > 0; i--) {
            Collections.swap(items, i, random.nextInt(i + 1));
        }
    }
}
