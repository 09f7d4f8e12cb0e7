package org.dateline.serve.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.QueriesPage;
import org.dateline.serve.page.Rows;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;
import org.junit.jupiter.api.Test;

class PendingAnswersTest {
    private static final Rows ROWS = new Rows(List.of("a"), List.of(), false);

    @Test
    void a_page_waits_no_longer_than_it_may_and_finds_the_answer_later() throws InterruptedException {
        try (PendingAnswers pending = new PendingAnswers(20)) {
            CountDownLatch work = new CountDownLatch(1);
            assertThat(pending.of("q", () -> after(work))).isEmpty();
            work.countDown();
            Optional<Rows> answer = Optional.empty();
            for (int i = 0; i < 200 && answer.isEmpty(); i++) {
                answer = pending.of("q", () -> {
                    throw new AssertionError("asked twice");
                });
            }
            assertThat(answer).contains(ROWS);
        }
    }

    private static Rows after(CountDownLatch work) {
        try {
            work.await();
            return ROWS;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_goes_wrong_is_told_once_and_tried_again() {
        try (PendingAnswers pending = new PendingAnswers(5_000)) {
            assertThatThrownBy(() -> pending.of("q", () -> {
                        throw new BadRequest(503, "too long");
                    }))
                    .isInstanceOf(BadRequest.class);
            assertThat(pending.of("q", () -> ROWS)).contains(ROWS);
        }
    }

    @Test
    void a_page_without_its_answer_has_its_form_and_says_so() {
        NamedQuery query = NamedQueries.shipped().get("entities");
        String page = new QueriesPage(new NewsGraph(DatasetGraphFactory.createTxnMem(), "http://localhost/"))
                .one(query, query.text(), Map.of("limit", "100"), QueriesPage.Answer.BEING_WORKED_OUT)
                .markup();
        assertThat(page)
                .contains("<form", "The answer is being worked out.", "href=\"/queries/entities?limit=100\"")
                .contains("id=\"answer\"", "class=\"awaited\"");
    }
}
