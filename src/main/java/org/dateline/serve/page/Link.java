package org.dateline.serve.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a link leads: a path of this server, or a page of the web.
 *
 * @param address a path that begins with one slash, a fragment, or an absolute HTTP address
 */
public record Link(String address) {
    public Link {
        boolean own = address.startsWith("#") || address.startsWith("/") && !address.startsWith("//");
        if (!own && !isWeb(address)) {
            throw new IllegalArgumentException("[link] neither a path of this server nor a web address: " + address);
        }
    }

    /** A link to the web, if the address is one: {@code javascript:} and its like never become a link. */
    public static Optional<Link> web(String address) {
        return isWeb(address) ? Optional.of(new Link(address)) : Optional.empty();
    }

    /** The query page with this query filled in. */
    public static Link query(String sparql) {
        String encoded = URLEncoder.encode(sparql, StandardCharsets.UTF_8).replace("+", "%20");
        return new Link("/ui/#/dataset/news/query?query=" + encoded);
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
