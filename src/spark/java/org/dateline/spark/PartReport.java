package org.dateline.spark;

import java.util.List;
import java.util.Map;

/**
 * What one part holds and what was wrong with its input; it stands beside the part, and says that the part is whole.
 *
 * @param part its number
 * @param input the files, or stretches of files, that it is made of
 * @param counts how much was read and written
 * @param bad how many faults there are of each code
 * @param faults the first of each code in full
 */
record PartReport(int part, List<String> input, Counts counts, Map<String, Long> bad, List<Fault> faults) {

    /** The same with no more than what the report of a job can show of it. */
    PartReport inShort() {
        Faults few = new Faults(JobReport.SHOWN_OF_EACH);
        few.add(bad, faults);
        return new PartReport(part, List.of(), counts, bad, few.kept());
    }
}
