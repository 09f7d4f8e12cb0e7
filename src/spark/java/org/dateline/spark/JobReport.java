package org.dateline.spark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a job came to: the sums of its parts.
 *
 * @param plan what it was to do
 * @param counts how much was read and written
 * @param bad how many faults there are of each code
 * @param faults the first of each code in full, in the order of the input; the reports of the parts have more
 */
record JobReport(Plan plan, Counts counts, Map<String, Long> bad, List<Fault> faults) {
    /** How many faults of each code are told in full. */
    static final int SHOWN_OF_EACH = 50;

    /** The sums of all parts, and what was found before any was read. */
    static JobReport of(Plan plan, Listing listing, List<PartReport> parts) {
        Faults faults = new Faults(SHOWN_OF_EACH);
        listing.faults().forEach(fault -> faults.add(Fault.of(fault)));
        Counts counts = Counts.ofSkipped(listing.skipped());
        for (PartReport part :
                parts.stream().sorted(Comparator.comparingInt(PartReport::part)).toList()) {
            counts = counts.plus(part.counts());
            faults.add(part.bad(), part.faults());
        }
        return new JobReport(plan, counts, faults.counts(), faults.kept());
    }
}
