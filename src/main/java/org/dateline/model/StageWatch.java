package org.dateline.model;

/** Is told whenever a piece of work of a stage has ended, on the thread that did it. Nothing that is found depends on it. */
@FunctionalInterface
public interface StageWatch {
    /** One that takes no notice. */
    StageWatch NONE = stage -> {};

    /** Takes note that all since the last call was work of this stage. */
    void end(Stage stage);
}
