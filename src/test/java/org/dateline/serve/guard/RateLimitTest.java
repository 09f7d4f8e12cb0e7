package org.dateline.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often an address may ask, and which address that is. */
class RateLimitTest {
    private final AtomicLong nanos = new AtomicLong();

    private static HttpServletRequest from(String remote, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RateLimitTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> remote;
                    case "getHeader" -> arguments[0].equals("X-Forwarded-For") ? forwarded : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void a_bucket_fills_again() {
        RateLimit limit = new RateLimit(new Clients(false), 3, 2, nanos::get);
        HttpServletRequest request = from("192.0.2.1", null);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.check(request)).isEmpty();
        }
        Refusal refusal = limit.check(request).orElseThrow();
        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.headers()).containsEntry("Retry-After", "1");
        assertThat(limit.check(from("192.0.2.2", null))).isEmpty();
        nanos.addAndGet(500_000_000L);
        assertThat(limit.check(request)).isEmpty();
        assertThat(limit.check(request)).isPresent();
        nanos.addAndGet(3_600_000_000_000L);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.check(request)).isEmpty();
        }
        assertThat(limit.check(request)).isPresent();
    }

    @Test
    void many_addresses_take_bounded_memory() {
        RateLimit limit = new RateLimit(new Clients(false), 1, 0.001, nanos::get);
        for (int i = 0; i < 100_000; i++) {
            limit.check(from("10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256, null));
        }
        assertThat(limit.check(from("10.0.0.0", null))).as("forgotten").isEmpty();
        assertThat(limit.check(from("10.1.134.159", null)))
                .as("the last is known")
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        false | 192.0.2.1       | none                     | c0000201
        false | 192.0.2.1       | 198.51.100.1             | c0000201
        true  | 127.0.0.1       | 198.51.100.1             | c6336401
        true  | 127.0.0.1       | 192.0.2.1, 198.51.100.1  | c6336401
        true  | 127.0.0.1       | none                     | 7f000001
        true  | 127.0.0.1       | evil.example             | unknown
        false | 2001:db8:1:2:3::4 | none                   | 20010db800010002
        false | [2001:db8:1:2:ff::1%eth0] | none           | 20010db800010002
        """)
    void a_proxy_is_believed_only_where_there_is_one(boolean proxy, String remote, String forwarded, String address) {
        assertThat(new Clients(proxy).address(from(remote, forwarded))).isEqualTo(address);
    }
}
