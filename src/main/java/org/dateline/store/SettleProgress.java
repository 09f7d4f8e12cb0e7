package org.dateline.store;

/** Is told how far a store has got while it is settled. */
@FunctionalInterface
public interface SettleProgress {
    /** One that takes no notice. */
    SettleProgress NONE = (step, more, all) -> {};

    /** What is being done, one after the other. */
    enum Step {
        /** Names are decided on. */
        NAMES,
        /** Documents are written. */
        DOCUMENTS,
        /** Indexes of the whole database are written. */
        INDEXES
    }

    /**
     * Takes note that some more are done.
     *
     * @param more how many more are done than when it was told last
     * @param all how many there are to do in this step
     */
    void done(Step step, int more, int all);
}
