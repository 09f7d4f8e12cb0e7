package org.dateline.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.dateline.model.Identification;
import org.dateline.store.answer.AnswerPlans;
import org.dateline.store.answer.StandingFiles;

/** The folder of the index, which says which state of the store the index follows. */
public final class IndexFolder {
    /** Of the rows. An index of another format is made anew. */
    static final int FORMAT = 6;

    private static final String STATE = "state";
    private static final String FORMAT_KEY = "format";
    private static final String ANSWERS_KEY = "answers";
    private static final long NONE = -1;

    private final Path path;
    private final String base;

    /**
     * @param path the folder, which need not be there
     * @param base what the IRIs of the store begin with
     */
    public IndexFolder(Path path, String base) {
        this.path = path;
        this.base = base;
    }

    Path path() {
        return path;
    }

    String base() {
        return base;
    }

    Path owedFile() {
        return path.resolve("owed");
    }

    Optional<Owed> owed() {
        return Owed.read(owedFile());
    }

    static Map<String, String> commitData(long state) {
        return Map.of(
                STATE,
                Long.toString(state),
                FORMAT_KEY,
                Integer.toString(FORMAT),
                ANSWERS_KEY,
                AnswerPlans.shipped().mark());
    }

    /** The state of the store that a commit follows, or -1 if it is of another format or answers other queries. */
    static long state(Map<String, String> commitData) {
        boolean same = commitData.getOrDefault(FORMAT_KEY, "").equals(Integer.toString(FORMAT))
                && commitData
                        .getOrDefault(ANSWERS_KEY, "")
                        .equals(AnswerPlans.shipped().mark());
        return same ? Long.parseLong(commitData.getOrDefault(STATE, "-1")) : NONE;
    }

    /** The state of the store that the index follows, or -1 if there is no index that can be read. */
    long state() {
        if (!Files.isDirectory(path)) {
            return NONE;
        }
        try (Directory directory = new NIOFSDirectory(path)) {
            return state(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IndexNotFoundException e) {
            return NONE;
        } catch (IOException | IllegalArgumentException e) {
            return NONE;
        }
    }

    /** True if the index follows a state of the store, and nothing is owed to it. */
    public boolean follows(long state) {
        return state() == state
                && owed().filter(owed -> !owed.documents().isEmpty()).isEmpty();
    }

    /**
     * Brings the index to what the database holds, by what is owed to it or, if that is not known, anew.
     *
     * @param state the state of the store that the database is in
     */
    public void follow(long state, DatasetGraph dataset, Identification identification) {
        if (!follows(state)) {
            try (IndexUpdate update = IndexUpdate.catchingUp(this, state, identification)) {
                update.finish(dataset);
                update.done();
            }
        }
    }

    /** Where the answers that look across documents are kept. */
    public StandingFiles standing() {
        return new StandingFiles(path.resolve("standing"));
    }

    /** The index, which sees what is committed to it while it is open. */
    public ExplorerIndex open() {
        try {
            return new LuceneExplorer(new Snapshots(path), standing());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
