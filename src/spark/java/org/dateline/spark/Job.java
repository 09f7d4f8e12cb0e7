package org.dateline.spark;

import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What every task is told.
 *
 * @param settings what parts are made with
 * @param work what is made of a document
 * @param output the folder for the parts
 * @param hadoop which file systems there are
 * @param tries how often a task is tried before the job fails
 */
record Job(Settings settings, Work work, String output, Broadcast<SerializableConfiguration> hadoop, int tries)
        implements Serializable {}
