package org.dateline.source.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.dateline.source.draft.Addresses;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all items of a feed.
 *
 * @param base the address against which the items' are resolved
 */
record Channel(
        @Nullable String title,
        @Nullable String author,
        @Nullable String language,
        @Nullable String base) {

    static Channel of(Element root, @Nullable String url) {
        Element channel = element(root);
        String lang = root.attr("xml:lang");
        String link = FeedItem.link(channel);
        return new Channel(
                Medium.of(FeedItem.plain(FeedItem.value(channel, "title")), absolute(link, url)),
                FeedItem.author(channel),
                lang.isEmpty() ? FeedItem.value(channel, "language", "dc:language") : lang,
                url == null ? absolute(link, null) : url);
    }

    static Element element(Element root) {
        Element channel = root.children().stream()
                .filter(child -> FeedItem.localName(child).equals("channel"))
                .findFirst()
                .orElse(null);
        return channel == null ? root : channel;
    }

    /** The absolute form of an address on the web, or null. */
    static @Nullable String absolute(@Nullable String address, @Nullable String base) {
        try {
            URI uri = new URI(address == null ? "" : address.strip().replace(" ", "%20"));
            URI whole = base == null || uri.isAbsolute() ? uri : new URI(base).resolve(uri);
            boolean web = "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
            return web && whole.getHost() != null ? Addresses.clean(whole.toString()) : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
