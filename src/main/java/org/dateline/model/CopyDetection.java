package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds documents that are copies of each other. Pure: the same documents give the same groups, in whatever order. */
public interface CopyDetection {

    /** One that finds none. */
    CopyDetection NONE = new CopyDetection() {
        @Override
        public String sketch(Document document) {
            return "";
        }

        @Override
        public Found around(Map<String, String> sketches, Map<String, String> gone, Set<String> changed) {
            return new Found(List.of(), Set.of());
        }
    };

    /** What a document is compared with others by: short, and on one line. */
    String sketch(Document document);

    /**
     * The groups that some documents can have a part in.
     *
     * @param sketches all documents' sketches, by their IRIs
     * @param gone the sketches that changed and withdrawn documents had before
     * @param changed the IRIs of documents that came, changed or went
     */
    Found around(Map<String, String> sketches, Map<String, String> gone, Set<String> changed);

    /**
     * What was found.
     *
     * @param groups the groups
     * @param documents all documents that were looked at: one that is in no group has no copy
     */
    record Found(List<CopyGroup> groups, Set<String> documents) {
        public Found {
            groups = List.copyOf(groups);
            documents = Set.copyOf(documents);
        }
    }
}
