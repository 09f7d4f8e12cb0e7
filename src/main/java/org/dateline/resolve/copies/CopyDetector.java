package org.dateline.resolve.copies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.CopyDetection;
import org.dateline.model.CopyGroup;
import org.dateline.model.Document;

/** Finds copies by fingerprints. Immutable. */
public final class CopyDetector implements CopyDetection {
    private static final char SEPARATOR = ' ';

    /** The day of publication, if there is one, and the fingerprint. */
    @Override
    public String sketch(Document document) {
        String day = document.published() == null ? "" : document.published().toString();
        return day + SEPARATOR + Fingerprint.of(document).encoded();
    }

    @Override
    public Found around(Map<String, String> sketches, Map<String, String> gone, Set<String> changed) {
        CopyIndex index = new CopyIndex();
        Map<String, LocalDate> days = new HashMap<>();
        sketches.forEach((document, sketch) -> enter(document, sketch, index, days));
        Set<String> begin = new HashSet<>();
        gone.forEach((document, sketch) -> {
            String before = document + SEPARATOR;
            enter(before, sketch, index, new HashMap<>());
            begin.addAll(index.ids().contains(before) ? index.copiesOf(before) : Set.of());
            index.remove(before);
        });
        changed.stream().filter(sketches::containsKey).forEach(begin::add);
        begin.retainAll(index.ids());
        Copies.Around around = Copies.around(index, days, begin);
        List<CopyGroup> groups = around.clusters().stream()
                .map(cluster -> new CopyGroup(cluster.representative(), cluster.copies()))
                .toList();
        Set<String> looked = new HashSet<>(around.linked());
        looked.addAll(changed);
        return new Found(groups, looked);
    }

    private static void enter(String document, String sketch, CopyIndex index, Map<String, LocalDate> days) {
        if (!sketch.isEmpty()) {
            index.put(document, fingerprint(sketch));
            day(sketch).ifPresent(day -> days.put(document, day));
        }
    }

    /** The fingerprint in a sketch that is not empty. */
    static Fingerprint fingerprint(String sketch) {
        return Fingerprint.decoded(sketch.substring(sketch.indexOf(SEPARATOR) + 1));
    }

    /** The day of publication in a sketch. */
    static Optional<LocalDate> day(String sketch) {
        int separator = sketch.indexOf(SEPARATOR);
        return separator > 0 ? Optional.of(LocalDate.parse(sketch.substring(0, separator))) : Optional.empty();
    }
}
