package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.CopyDetection;
import org.dateline.model.Identification;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.IndexDump;
import org.dateline.store.index.IndexFolder;
import org.dateline.store.index.IndexUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index says what the database says, whatever happens in between. */
class IndexFollowsTest {
    /** "Somebody", as the dump shows bytes. */
    private static final String SOMEBODY = "53 6f 6d 65 62 6f 64 79";

    @TempDir
    Path folder;

    private NewsStore store;

    @BeforeEach
    void make_a_store() {
        store = NewsStore.openOrCreate(folder.resolve("store"), Articles.BASE);
    }

    @AfterEach
    void close_it() {
        store.close();
    }

    private Path index() {
        return folder.resolve("store").resolve("explorer");
    }

    private List<String> dump() throws IOException {
        return IndexDump.of(index());
    }

    /** What the index would hold if it were made of the database alone. */
    private List<String> anew() throws IOException {
        Path kept = folder.resolve("kept");
        Files.move(index(), kept);
        store.explorer(Identification.AT_ITS_WORD).close();
        List<String> rows = dump();
        StoreDirectory.clear(index());
        Files.move(kept, index());
        return rows;
    }

    private static DocumentQuads renamed(DocumentQuads document, String label) {
        List<Quad> quads = new ArrayList<>();
        document.quads()
                .forEach(quad -> quads.add(
                        quad.getPredicate().equals(Vocabulary.PREF_LABEL)
                                ? new Quad(
                                        quad.getGraph(),
                                        quad.getSubject(),
                                        quad.getPredicate(),
                                        NodeFactory.createLiteralString(label))
                                : quad));
        return new DocumentQuads(document.documentIri(), quads);
    }

    private void settle(QuadChanges changed) {
        store.settle(Identification.AT_ITS_WORD, CopyDetection.NONE, changed, SettleProgress.NONE);
    }

    @Test
    void it_holds_the_same_after_every_change_as_one_made_anew() throws IOException {
        List<DocumentQuads> all = Articles.all();
        store.write(all.subList(0, 1));
        assertThat(dump()).hasSizeGreaterThan(3).isEqualTo(anew());
        store.write(all);
        assertThat(dump()).isEqualTo(anew());
        store.write(List.of(renamed(all.get(1), "Somebody else")));
        assertThat(dump()).isEqualTo(anew());
        store.withdraw(List.of(Articles.HARBOUR));
        settle(QuadChanges.NONE);
        assertThat(dump()).isEqualTo(anew()).isNotEmpty();
    }

    @Test
    void an_index_that_is_missing_is_made_when_it_is_asked_for() throws IOException {
        store.write(Articles.all());
        List<String> rows = dump();
        StoreDirectory.clear(index());
        assertThat(store.isIndexed()).isFalse();
        try (ExplorerIndex made = store.explorer(Identification.AT_ITS_WORD)) {
            assertThat(made.complete("har", 5)).isNotEmpty();
        }
        assertThat(store.isIndexed()).isTrue();
        assertThat(dump()).isEqualTo(rows);
    }

    @Test
    void an_index_that_is_missing_is_made_by_the_next_change() throws IOException {
        store.write(Articles.all().subList(0, 2));
        StoreDirectory.clear(index());
        store.write(Articles.all());
        assertThat(store.isIndexed()).isTrue();
        assertThat(dump()).isEqualTo(anew());
    }

    @Test
    void an_index_of_another_store_is_not_believed() throws IOException {
        store.write(Articles.all().subList(0, 1));
        Path other = folder.resolve("other");
        try (NewsStore second = NewsStore.openOrCreate(other, Articles.BASE)) {
            second.write(Articles.all().subList(1, 3));
        }
        StoreDirectory.clear(index());
        Files.move(other.resolve("explorer"), index());
        assertThat(store.isIndexed()).isFalse();
        store.explorer(Identification.AT_ITS_WORD).close();
        assertThat(dump()).isEqualTo(anew());
    }

    @Test
    void compaction_leaves_it_as_it_is() throws IOException {
        store.write(Articles.all());
        List<String> rows = dump();
        store.compact();
        assertThat(store.isIndexed()).isTrue();
        assertThat(dump()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_change_that_is_cut_off_leaves_no_index_that_differs(boolean early) throws IOException {
        List<DocumentQuads> all = Articles.all();
        store.write(all.subList(0, 2));
        store.contribute(List.of(Contribution.of(renamed(all.get(1), "Somebody else"), CopyDetection.NONE)));
        assertThatThrownBy(() -> settle(new Cut(early))).hasMessageContaining("cut off");
        store.close();
        store = NewsStore.open(folder.resolve("store"));
        store.explorer(Identification.AT_ITS_WORD).close();
        assertThat(dump()).isEqualTo(anew());
        settle(QuadChanges.NONE);
        assertThat(dump()).isEqualTo(anew()).anyMatch(row -> row.contains(SOMEBODY));
    }

    /** Fails at the first quad, or before the first commit. */
    private record Cut(boolean early) implements QuadChanges {
        @Override
        public void added(Quad quad) {
            if (early) {
                throw new IllegalStateException("cut off");
            }
        }

        @Override
        public void deleted(Quad quad) {
            added(quad);
        }

        @Override
        public void committing() {
            throw new IllegalStateException("cut off");
        }
    }

    @Test
    void what_reached_the_database_before_a_kill_is_taken_over_afterwards() throws IOException {
        List<DocumentQuads> all = Articles.all();
        store.write(all.subList(0, 2));
        List<DocumentQuads> changed = List.of(renamed(all.get(1), "Somebody else"));
        // The database has changed and the index was told so, but neither the index nor the marker was written.
        try (IndexUpdate update = IndexUpdate.begin(
                new IndexFolder(index(), Articles.BASE),
                Marker.read(folder.resolve("store").resolve("settled.properties"))
                        .state(),
                false,
                Identification.AT_ITS_WORD,
                QuadChanges.NONE)) {
            new GraphWriter(store.dataset(), update).write(changed);
        }
        assertThat(store.isIndexed()).isFalse();
        store.explorer(Identification.AT_ITS_WORD).close();
        assertThat(dump()).isEqualTo(anew()).anyMatch(row -> row.contains(SOMEBODY));
    }
}
