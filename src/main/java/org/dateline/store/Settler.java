package org.dateline.store;

import java.util.Map;
import java.util.Optional;
import org.dateline.model.CopyDetection;
import org.dateline.model.Identification;
import org.dateline.settle.Corrections;
import org.dateline.store.answer.StandingRows;
import org.dateline.store.index.IndexUpdate;

/** Brings the database of a store to what is contributed and corrected. */
final class Settler {
    /** A smaller store answers at once. */
    private static final int LARGE = 500;
    /** What looks across documents is worked out with a change of one document in so many; after a smaller one, when it is asked. */
    private static final int SHARE = 10;

    private final StoreFiles files;
    private final Identification identification;
    private final CopyDetection copies;

    Settler(StoreFiles files, Identification identification, CopyDetection copies) {
        this.files = files;
        this.identification = identification;
        this.copies = copies;
    }

    /** True if something was contributed, taken back or corrected that the database does not follow yet. */
    static boolean isPending(StoreFiles files, Identification identification) {
        return files.isBehind()
                || !files.marker().rules().equals(identification.version())
                        && !files.contributions().documents().isEmpty();
    }

    /**
     * Settles the store, if something is pending.
     *
     * @param changed is told of every quad that comes or goes
     * @param progress is told how far it has got
     */
    Changes settle(QuadChanges changed, SettleProgress progress) {
        if (!isPending(files, identification)) {
            return Changes.NONE;
        }
        if (!files.marker().rules().equals(identification.version())) {
            files.contributions().unsettle();
        }
        Changes changes = changes();
        Corrections now = files.inForce();
        Settlement settlement = new Settlement(files.dataset(), files.contributions(), now, identification, copies);
        settlement.decide(now.differing(files.followed()), progress);
        write(settlement, now, changed, progress);
        workOut(changes);
        return changes;
    }

    /**
     * Works out the answers that look across documents, which costs as much as the store is large. So that no change pays for more than
     * its part, a small one leaves them to the server.
     */
    private void workOut(Changes changes) {
        int documents = files.contributions().documents().size();
        long changed = (long) changes.added() + changes.replaced() + changes.withdrawn();
        if (documents >= LARGE && changed * SHARE >= documents) {
            files.index()
                    .standing()
                    .workOut(
                            StandingRows.shipped(),
                            files.dataset(),
                            files.marker().state(),
                            StandingRows.longest(documents));
        }
    }

    private void write(Settlement settlement, Corrections now, QuadChanges changed, SettleProgress progress) {
        boolean first = files.marker().quads() == 0 && files.isEmpty();
        try (PatchDebt.Recording debt = files.patchDebt().recording(changed);
                IndexUpdate index =
                        IndexUpdate.begin(files.index(), files.marker().state(), first, identification, debt)) {
            ChangedTerms.Change terms = files.changedTerms().begin(index);
            CountedChanges counted = new CountedChanges(terms);
            StoreUpdate update = new StoreUpdate(files.base(), settlement, counted, index, progress);
            if (first) {
                files.replaceDatabase(load -> update.load(load, now), progress);
            } else {
                update.apply(files.dataset(), now);
            }
            long quads = first ? counted.balance() : files.marker().quads() + counted.balance();
            double bytes = first ? files.bytesPerQuad(quads) : files.marker().bytesPerQuad();
            index.finish(files.dataset());
            files.contributions().settle();
            files.mark(new Marker(
                    index.state(),
                    files.contributions().bytes(),
                    now.byId().keySet(),
                    identification.version(),
                    quads,
                    bytes));
            index.done();
            terms.end();
        }
    }

    private Changes changes() {
        int added = 0;
        int replaced = 0;
        int withdrawn = 0;
        int unchanged = 0;
        for (Map.Entry<String, Optional<ContributionLog.Entry>> pending :
                files.contributions().pending().entrySet()) {
            Optional<String> before =
                    pending.getValue().map(entry -> entry.identity().digest());
            Optional<String> now = files.contributions()
                    .entry(pending.getKey())
                    .map(entry -> entry.identity().digest());
            added += before.isEmpty() && now.isPresent() ? 1 : 0;
            withdrawn += before.isPresent() && now.isEmpty() ? 1 : 0;
            replaced += before.isPresent() && now.isPresent() && !before.equals(now) ? 1 : 0;
            unchanged += before.equals(now) ? 1 : 0;
        }
        return new Changes(added, replaced, unchanged, withdrawn);
    }
}
