package org.dateline.source.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Decoding;
import org.dateline.source.draft.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages, each once: what was fetched is kept, and given again when it is asked for again. The site's {@code robots.txt}
 * is heeded, and a site is asked one thing at a time, with a pause between. Redirections are followed five times at most, each to
 * an address that is checked like the first.
 *
 * <p>Used by one thread at a time.
 */
public final class Web {
    private static final int MOST_REDIRECTS = 5;
    private static final int FOUND = 300;
    private static final int NOT_FOUND = 400;
    private static final int FAILED = 500;
    private static final int OK = 200;

    /**
     * How to fetch.
     *
     * @param addresses whom to ask
     * @param pause how long to leave a site alone between two requests
     * @param most how many pages to fetch in all
     */
    public record Settings(AddressPolicy addresses, Duration pause, int most) {
        public static final int USUAL_MOST = 200;
        public static final Settings USUAL = new Settings(AddressPolicy.PUBLIC, Duration.ofSeconds(1), USUAL_MOST);
    }

    private final Settings settings;
    private final Requests requests;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Unreadable> refusals = new HashMap<>();
    private final Map<String, Robots> robots = new HashMap<>();
    private int fetched;

    public Web(Settings settings) {
        this.settings = settings;
        this.requests = new Requests(settings);
    }

    /**
     * The page at an address.
     *
     * @throws Unreadable if it is refused, or cannot be had; the same each time
     */
    public Page get(String address) throws IOException {
        Page known = pages.get(address);
        if (known != null) {
            return known;
        }
        Unreadable refused = refusals.get(address);
        if (refused != null) {
            throw refused;
        }
        try {
            Page page = fetch(address);
            pages.put(address, page);
            return page;
        } catch (Unreadable e) {
            refusals.put(address, e);
            throw e;
        }
    }

    private Page fetch(String address) throws IOException {
        if (fetched >= settings.most()) {
            throw new Unreadable(
                    Code.NOT_FETCHED, "The most pages that one run fetches, " + settings.most() + ", is reached.");
        }
        fetched++;
        URI at = uri(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            checkRobots(at);
            Requests.Answer answer = requests.get(at);
            if (answer.status() == OK) {
                return keep(at, answer);
            }
            if (answer.status() < FOUND || answer.status() >= NOT_FOUND || answer.location() == null) {
                throw new Unreadable(Code.NOT_FETCHED, "The site answers with status " + answer.status() + ".");
            }
            at = next(at, answer.location());
        }
        throw new Unreadable(Code.NOT_FETCHED, "The site redirects more than " + MOST_REDIRECTS + " times.");
    }

    private static URI uri(String address) throws Unreadable {
        try {
            return URI.create(new URI(address).toASCIIString());
        } catch (URISyntaxException e) {
            throw new Unreadable(Code.REFUSED_ADDRESS, "It is no address: " + Unreadable.reason(e));
        }
    }

    private static URI next(URI at, String location) throws Unreadable {
        try {
            return at.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            throw new Unreadable(Code.NOT_FETCHED, "The site redirects to what is no address.");
        }
    }

    private void checkRobots(URI uri) throws IOException {
        requests.check(uri);
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        Robots rules = robots.get(site);
        if (rules == null) {
            rules = robots(URI.create(site + "/robots.txt"));
            robots.put(site, rules);
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        if (!rules.allow(path + query)) {
            throw new Unreadable(
                    Code.NOT_FETCHED,
                    "The site asks programs not to fetch it (robots.txt), or does not say what they may.");
        }
    }

    /** A site without rules allows everything; one that cannot tell its rules, nothing (RFC 9309, 2.3.1). */
    private Robots robots(URI address) {
        try {
            URI at = address;
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                Requests.Answer answer = requests.get(at);
                if (answer.location() == null || answer.status() < FOUND || answer.status() >= NOT_FOUND) {
                    return rules(answer);
                }
                at = next(at, answer.location());
            }
            return Robots.ALL;
        } catch (IOException e) {
            return Robots.NOTHING;
        }
    }

    private static Robots rules(Requests.Answer answer) {
        if (answer.status() >= FAILED) {
            return Robots.NOTHING;
        }
        return answer.status() == OK
                ? Robots.of(Decoding.decode(answer.body(), null).orElse(""))
                : Robots.ALL;
    }

    private static Page keep(URI uri, Requests.Answer answer) throws IOException {
        Path file = Files.createTempFile("dateline-", ".page");
        file.toFile().deleteOnExit();
        Files.write(file, answer.body());
        return new Page(withoutFragment(uri), charset(answer.type()), file);
    }

    private static String withoutFragment(URI uri) {
        return uri.toString().replaceFirst("#.*", "");
    }

    private static @Nullable Charset charset(@Nullable String type) {
        String[] parts = type == null ? new String[0] : type.split("(?i);\\s*charset\\s*=\\s*", 2);
        return parts.length < 2
                ? null
                : Decoding.named(parts[1].split(";", -1)[0]).orElse(null);
    }
}
