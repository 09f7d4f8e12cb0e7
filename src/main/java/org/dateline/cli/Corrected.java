package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.model.Correction;
import org.dateline.store.NewsStore;

/** Corrections in words. */
final class Corrected {
    private static final Correction.Visitor<String> WORDS = new Words();

    private Corrected() {}

    /** One line about a correction. */
    static String line(String iri, Correction correction) {
        Correction.Origin origin = correction.origin();
        return "%s  %s  %s: %s%s"
                .formatted(
                        iri,
                        origin.when(),
                        origin.who(),
                        correction.accept(WORDS),
                        origin.why() == null ? "" : " (" + origin.why() + ")");
    }

    /** Tells which corrections have nothing left to correct. */
    static void reportLost(NewsStore store, PrintWriter err) {
        Map<String, Correction> lost = store.lostCorrections();
        if (!lost.isEmpty()) {
            boolean one = lost.size() == 1;
            err.printf(
                    "dateline: %s nothing left to correct, since what %s made of is gone:%n",
                    Counted.of(lost.size(), "correction has", "corrections have"), one ? "it was" : "they were");
            lost.forEach((iri, correction) -> err.println("  " + line(iri, correction)));
        }
    }

    /** What each kind says. */
    private static final class Words implements Correction.Visitor<String> {
        private static String names(Correction correction) {
            return String.join(" ", new TreeSet<>(correction.names()));
        }

        @Override
        public String merge(Correction.Merge merge) {
            return "one thing: " + names(merge);
        }

        @Override
        public String distinguish(Correction.Distinguish distinguish) {
            return "not one thing: " + names(distinguish);
        }

        @Override
        public String split(Correction.Split split) {
            return "another thing than " + split.from() + " in "
                    + String.join(" ", new TreeSet<>(split.occurrences().keySet())) + ": " + split.iri();
        }

        @Override
        public String rename(Correction.Rename rename) {
            return "named “" + rename.label() + "”: " + names(rename);
        }

        @Override
        public String retype(Correction.Retype retype) {
            String kind = retype.type().label().toLowerCase(Locale.ROOT);
            return (kind.startsWith("o") ? "an " : "a ") + kind + ": " + names(retype);
        }

        @Override
        public String rejectNames(Correction.RejectNames rejection) {
            return "no name: " + names(rejection);
        }

        @Override
        public String link(Correction.Link link) {
            boolean same = link.verdict() == Correction.Verdict.CONFIRMED;
            return (same ? "the same as " : "not the same as ") + link.sameAs() + ": " + names(link);
        }

        @Override
        public String judged(Correction.Judged judged) {
            return (judged.verdict() == Correction.Verdict.CONFIRMED ? "right: " : "wrong: ") + judged.finding();
        }

        @Override
        public String revoke(Correction.Revoke revocation) {
            return "taken back: " + revocation.correction();
        }
    }
}
