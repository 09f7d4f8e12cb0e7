package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.model.CopyDetection;
import org.dateline.model.Identification;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A patch that is owed makes what was there when it was asked for what is there now, wherever a change was cut off. */
class PatchDebtTest {
    @TempDir
    java.nio.file.Path folder;

    private NewsStore store = null;

    @BeforeEach
    void open() {
        store = NewsStore.openOrCreate(folder.resolve("store"), Articles.BASE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @RepeatedTest(12)
    void wherever_a_change_is_cut_off_the_patch_makes_the_earlier_state_the_later(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        write(random);
        write(random);
        for (int patch = 0; patch < 3; patch++) {
            Set<Quad> earlier = quads();
            store.patchDebt().owe();
            for (int step = 0; step < 4; step++) {
                store.contribute(List.of(contribution(random)));
                settle(new CutOff(random.nextInt(12)));
            }
            settle(QuadChanges.NONE);
            assertThat(patched(earlier)).isEqualTo(quads());
            store.patchDebt().forget();
        }
    }

    @Test
    void what_comes_into_an_empty_store_is_in_the_patch() {
        store.patchDebt().owe();
        store.contribute(IntStream.range(0, 120)
                .mapToObj(i -> Contribution.of(document(i, 1), CopyDetection.NONE))
                .toList());
        settle(QuadChanges.NONE);
        assertThat(patched(Set.of())).isEqualTo(quads()).isNotEmpty();
    }

    @Test
    void nothing_is_kept_where_no_patch_is_owed() {
        write(new Random(1));
        assertThat(store.patchDebt().exists()).isFalse();
        assertThat(folder.resolve("store/patch.owed")).doesNotExist();
    }

    @Test
    void a_command_that_changed_nothing_leaves_no_debt() {
        write(new Random(1));
        store.patchDebt().owe();
        store.close();
        open();
        assertThat(store.patchDebt().exists()).isFalse();
        store.patchDebt().owe();
        store.contribute(List.of(Contribution.of(document(9, 3), CopyDetection.NONE)));
        store.close();
        open();
        assertThat(store.patchDebt().exists()).isTrue();
    }

    /** Ends a change before it is in the database, after some quads; before the commit where there are fewer. */
    private static final class CutOff implements QuadChanges {
        private int left;

        private CutOff(int left) {
            this.left = left;
        }

        @Override
        public void added(Quad quad) {
            if (left-- == 0) {
                throw new IllegalStateException("cut off");
            }
        }

        @Override
        public void deleted(Quad quad) {
            added(quad);
        }

        @Override
        public void committing() {
            if (left < 4) {
                throw new IllegalStateException("cut off");
            }
        }
    }

    private Set<Quad> patched(Set<Quad> earlier) {
        Set<Quad> quads = new HashSet<>(earlier);
        store.patchDebt().tell(new QuadChanges() {
            @Override
            public void added(Quad quad) {
                quads.add(quad);
            }

            @Override
            public void deleted(Quad quad) {
                quads.remove(quad);
            }
        });
        return quads;
    }

    private Set<Quad> quads() {
        return Txn.calculateRead(
                store.dataset(), () -> new HashSet<>(store.dataset().stream().toList()));
    }

    private void write(Random random) {
        store.contribute(List.of(contribution(random)));
        settle(QuadChanges.NONE);
    }

    private void settle(QuadChanges changed) {
        try {
            store.settle(Identification.AT_ITS_WORD, CopyDetection.NONE, changed, SettleProgress.NONE);
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("cut off");
        }
    }

    private static Contribution contribution(Random random) {
        return Contribution.of(document(random.nextInt(4), random.nextInt(5)), CopyDetection.NONE);
    }

    private static DocumentQuads document(int number, int size) {
        Node graph = NodeFactory.createURI(Articles.BASE + "document/" + number);
        List<Quad> quads = new java.util.ArrayList<>();
        quads.add(Quad.create(graph, graph, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE));
        for (int i = 0; i < size; i++) {
            quads.add(Quad.create(graph, graph, Vocabulary.CUE, Literals.string("line\n“" + (i + size) + "” \\")));
        }
        return new DocumentQuads(graph.getURI(), quads);
    }
}
