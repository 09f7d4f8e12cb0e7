package org.dateline.source.feed;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the name of a section off the title of a feed, where the host of the feed tells which part names the medium. */
final class Medium {
    private static final Pattern PARTS = Pattern.compile("\\s+[|·•»–—-]\\s+|\\s*::\\s*|\\s+>\\s+|:\\s+");
    private static final Set<String> COMMON =
            Set.of("www", "com", "org", "net", "feeds", "feed", "rss", "news", "xml", "example", "media", "info");
    private static final int SHORTEST = 3;

    private Medium() {}

    /** @param address where the feed or its site is from */
    static @Nullable String of(@Nullable String title, @Nullable String address) {
        if (title == null || address == null) {
            return title;
        }
        String host =
                Objects.requireNonNullElse(URI.create(address).getHost(), "").toLowerCase(Locale.ROOT);
        List<String> parts = Arrays.stream(PARTS.split(title))
                .map(String::strip)
                .filter(part -> isNamedBy(part, host))
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : title;
    }

    private static boolean isNamedBy(String part, String host) {
        String letters = part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.length() >= SHORTEST
                && Arrays.stream(host.split("[.-]", -1))
                        .filter(label -> label.length() >= SHORTEST && !COMMON.contains(label))
                        .anyMatch(label -> label.contains(letters) || letters.contains(label));
    }
}
