package org.dateline.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.dateline.model.Identification;
import org.jspecify.annotations.Nullable;

/** Writes rows: those of documents as they come, then those of the entities that they concern. */
final class IndexRows implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final Identification identification;
    /** What the index held before; nothing for one that is made anew, in which all is new. */
    private final @Nullable DirectoryReader before;

    private final Set<Long> touched = new HashSet<>();

    private IndexRows(IndexFolder folder, Identification identification, IndexWriterConfig.OpenMode mode)
            throws IOException {
        Files.createDirectories(folder.path());
        this.identification = identification;
        this.directory = new NIOFSDirectory(folder.path());
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(NewsAnalyzer.SHARED)
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        this.before = mode == IndexWriterConfig.OpenMode.CREATE ? null : DirectoryReader.open(writer);
    }

    /** Begins an index anew; the one that is there stays until the new one is finished. */
    static IndexRows create(IndexFolder folder, Identification identification) {
        return open(folder, identification, IndexWriterConfig.OpenMode.CREATE);
    }

    /** Goes on with the index that is there. */
    static IndexRows append(IndexFolder folder, Identification identification) {
        return open(folder, identification, IndexWriterConfig.OpenMode.APPEND);
    }

    private static IndexRows open(IndexFolder folder, Identification identification, IndexWriterConfig.OpenMode mode) {
        try {
            return new IndexRows(folder, identification, mode);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.path() + " cannot be written: " + e.getMessage(), e);
        }
    }

    boolean isNew() {
        return before == null;
    }

    /** Puts the rows of a document in place of those that it had. */
    void replace(IndexedDocument document) {
        try {
            if (before != null) {
                touch(document.iri());
                touched.addAll(document.entities());
                writer.deleteDocuments(new Term(Fields.DOCUMENT, Id.term(Id.of(document.iri()))));
            }
            if (!document.rows().isEmpty()) {
                writer.addDocuments(document.rows());
            }
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** Says of which article a document is a copy. */
    void copy(String document, Optional<String> first) {
        try {
            Term term = new Term(Fields.THING, Id.term(RowKind.COPY, Id.of(document)));
            if (first.isPresent()) {
                writer.updateDocument(term, RowDocuments.copy(document, first.get()));
            } else {
                writer.deleteDocuments(term);
            }
            touch(document);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** The entities that the document has named so far. */
    private void touch(String document) throws IOException {
        if (before != null) {
            Summaries.namedIn(before, Id.of(document), touched::add);
        }
    }

    /** Sums up the entities, and commits as what follows a state of the store. */
    void finish(long state) {
        try {
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                Summaries summaries = new Summaries(reader, identification);
                if (before == null) {
                    summaries.all((entity, summary) -> put(entity, summary, true));
                } else {
                    for (long entity : touched) {
                        put(entity, summaries.of(entity), false);
                    }
                }
            }
            writer.setLiveCommitData(IndexFolder.commitData(state).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private void put(long entity, Optional<EntitySummary> summary, boolean isNew) throws IOException {
        Term term = new Term(Fields.THING, Id.term(RowKind.ENTITY, entity));
        if (summary.isEmpty()) {
            writer.deleteDocuments(term);
        } else if (isNew) {
            writer.addDocument(RowDocuments.entity(summary.get()));
        } else {
            writer.updateDocument(term, RowDocuments.entity(summary.get()));
        }
    }

    private static UncheckedIOException fault(IOException e) {
        return new UncheckedIOException("The index of the store cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            if (before != null) {
                before.close();
            }
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw fault(e);
        }
    }
}
