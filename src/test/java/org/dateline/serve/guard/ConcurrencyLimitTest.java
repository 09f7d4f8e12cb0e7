package org.dateline.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many long questions an address may have answered at once. */
class ConcurrencyLimitTest {
    private final ConcurrencyLimit limit =
            new ConcurrencyLimit(new Clients(false), 2, new LongQuestions(Set.of("/news/sparql")));
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    private static HttpServletRequest request(String servlet, String further, String remote) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ConcurrencyLimitTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getServletPath" -> servlet;
                    case "getPathInfo" -> further;
                    case "getRemoteAddr" -> remote;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                ConcurrencyLimitTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("setStatus")) {
                        assertThat(arguments[0]).isEqualTo(429);
                        refused.incrementAndGet();
                    }
                    return method.getName().equals("getOutputStream") ? new Nowhere() : null;
                });
    }

    private static final class Nowhere extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}

        @Override
        public void write(int b) {}
    }

    private void ask(String path, String remote, FilterChain meanwhile) throws ServletException, IOException {
        limit.doFilter(request(path, null, remote), response(), (request, response) -> {
            answered.incrementAndGet();
            meanwhile.doFilter(request, response);
        });
    }

    @Test
    void no_address_has_more_under_way_than_its_share() throws Exception {
        FilterChain done = (request, response) -> {};
        ask(
                "/news/sparql",
                "192.0.2.1",
                (a, b) -> ask("/news/sparql", "192.0.2.1", (c, d) -> {
                    ask("/news/sparql", "192.0.2.1", done);
                    assertThat(refused).hasValue(1);
                    assertThat(answered).hasValue(2);
                    ask("/search", "192.0.2.1", done);
                    ask("/news/sparql", "192.0.2.2", done);
                    assertThat(answered).hasValue(4);
                }));
        ask("/news/sparql", "192.0.2.1", done);
        assertThat(answered).hasValue(5);
        assertThat(refused).hasValue(1);
    }

    @Test
    void a_question_that_fails_is_over() throws Exception {
        for (int i = 0; i < 5; i++) {
            try {
                ask("/news/sparql", "192.0.2.1", (request, response) -> {
                    throw new IOException("broken off");
                });
            } catch (IOException e) {
                assertThat(e).hasMessage("broken off");
            }
        }
        assertThat(answered).hasValue(5);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/news/sparql, none, true",
                "'', /news/sparql, true",
                "/queries, /who-met-whom, true",
                "/graph.json, none, true",
                "/search, none, false",
                "/script, /search.js, false",
                "'', /, false"
            })
    void long_questions_are_told_by_their_path(String servlet, String further, boolean isLong) {
        assertThat(new LongQuestions(Set.of("/news/sparql")).test(request(servlet, further, "192.0.2.1")))
                .isEqualTo(isLong);
    }
}
