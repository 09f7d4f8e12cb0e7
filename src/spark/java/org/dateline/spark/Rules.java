package org.dateline.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.CopyDetection;
import org.dateline.model.Identification;
import org.dateline.resolve.across.AcrossDocuments;
import org.dateline.resolve.copies.CopyDetector;
import org.dateline.settle.Corrections;
import org.dateline.settle.GraphsAcross;
import org.dateline.settle.SettledGraphs;

/**
 * What documents are settled by. Only texts are sent; what is made of them is made once in each process.
 *
 * @param base what the names in the graph begin with
 * @param turtle the log of people's corrections; empty if there is none
 */
record Rules(String base, String turtle) implements Serializable {
    static final Identification IDENTIFICATION = new AcrossDocuments();
    static final CopyDetection COPIES = new CopyDetector();
    private static final Map<String, Corrections> READ = new ConcurrentHashMap<>();

    static {
        JdkXml.use();
    }

    Corrections corrections() {
        return READ.computeIfAbsent(turtle, Corrections::read);
    }

    SettledGraphs graphs() {
        return new SettledGraphs(corrections());
    }

    GraphsAcross across() {
        return new GraphsAcross(base);
    }
}
