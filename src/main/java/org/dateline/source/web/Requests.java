package org.dateline.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.source.BadInput.Code;
import org.dateline.source.archive.Unpacking;
import org.dateline.source.draft.TimeLimit;
import org.dateline.source.draft.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Sends single requests, after every address of the host was checked.
 *
 * <p>The client of the JDK looks the host up again when it connects, and takes no address in place of a name without giving up
 * the check of certificates. What it finds is what was checked, since the JDK keeps the answers of the name service for half a
 * minute, unless {@code networkaddress.cache.ttl} is set lower; then a name server that changes its answer within that moment
 * could lead to another machine.
 */
final class Requests {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 10 << 20;
    private static final String AGENT = "Dateline (+https://w3id.org/dateline)";

    private final Web.Settings settings;
    private final Map<String, Long> lastAsked = new HashMap<>();
    private @Nullable HttpClient client;

    Requests(Web.Settings settings) {
        this.settings = settings;
    }

    /**
     * What a site answered.
     *
     * @param location where it redirects to
     * @param type the type of what it sent
     */
    record Answer(
            int status, @Nullable String location, @Nullable String type, byte[] body) {}

    Answer get(URI uri) throws IOException {
        check(uri);
        pause(uri.getHost());
        try {
            return TimeLimit.call(LONGEST, () -> send(uri));
        } catch (Unreadable e) {
            boolean told = e.code() == Code.TIMEOUT || e.code() == Code.TOO_LARGE || e.code() == Code.NOT_FETCHED;
            throw told ? e : new Unreadable(Code.NOT_FETCHED, "The site cannot be reached: " + e.getMessage());
        } finally {
            lastAsked.put(uri.getHost(), System.nanoTime());
        }
    }

    /** @throws Unreadable if the address is not to be asked for anything */
    void check(URI uri) throws Unreadable {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new Unreadable(
                    Code.REFUSED_ADDRESS, "Only addresses of the form http://host/ and https://host/ are fetched.");
        }
        int usual = scheme.equals("http") ? 80 : 443;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        if (!settings.addresses().allowsPort(port)) {
            throw new Unreadable(Code.REFUSED_ADDRESS, "Port " + port + " is not one of the web's.");
        }
        for (InetAddress address : lookedUp(uri.getHost())) {
            if (!settings.addresses().allows(address)) {
                throw new Unreadable(
                        Code.REFUSED_ADDRESS,
                        "The host has the address " + address.getHostAddress()
                                + ", which is private or reserved: it is not fetched.");
            }
        }
    }

    private static InetAddress[] lookedUp(String host) throws Unreadable {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new Unreadable(Code.NOT_FETCHED, "There is no host of that name: " + host);
        }
    }

    private void pause(String host) throws Unreadable {
        Long last = lastAsked.get(host);
        long wait = last == null ? 0 : settings.pause().toNanos() - (System.nanoTime() - last);
        try {
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Code.NOT_FETCHED, "Fetching was interrupted.");
        }
    }

    private Answer send(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(LONGEST)
                .header("User-Agent", AGENT)
                .header(
                        "Accept",
                        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5")
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<InputStream> response = client().send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(null),
                    response.headers().firstValue("Content-Type").orElse(null),
                    bytes(
                            body,
                            response.headers().firstValue("Content-Encoding").orElse("")));
        }
    }

    private static byte[] bytes(InputStream body, String encoding) throws IOException {
        InputStream plain = encoding.equalsIgnoreCase("gzip") ? Unpacking.gzip(body) : body;
        byte[] bytes = plain.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(Code.TOO_LARGE, "The page is larger than " + (MOST_BYTES >> 20) + " MB.");
        }
        return bytes;
    }

    private HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build();
            client = made;
        }
        return made;
    }
}
