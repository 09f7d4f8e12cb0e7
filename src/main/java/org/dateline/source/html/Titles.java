package org.dateline.source.html;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a page, and takes the name of the medium off its title. */
final class Titles {
    private static final Pattern SEPARATED =
            Pattern.compile("(.+?)(\\s+[|·•»–—-]\\s+|\\s*::\\s*)([^|·•»–—]+)$", Pattern.DOTALL);
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_NAME_WORDS = 4;

    private final Document page;
    private final @Nullable String publisher;

    Titles(Document page, @Nullable String publisher) {
        this.page = page;
        this.publisher = publisher;
    }

    /**
     * @param headline what the page's data call the headline
     * @param meta what its meta elements call the title
     */
    @Nullable
    String title(@Nullable String headline, @Nullable String meta) {
        return Stream.of(headline, meta == null ? null : plain(meta), onlyHeading(), plain(page.title()))
                .filter(title -> title != null && !title.isBlank())
                .findFirst()
                .map(title -> title.replaceAll("[\\s\\u00A0]+", " ").strip())
                .orElse(null);
    }

    private @Nullable String onlyHeading() {
        List<String> headings = page.select("h1").stream()
                .filter(h -> h.closest("nav, aside, footer") == null)
                .map(Element::text)
                .filter(text -> words(text) >= FEWEST_WORDS)
                .distinct()
                .toList();
        return headings.size() == 1 ? headings.get(0) : null;
    }

    private String plain(String title) {
        String heading = Objects.requireNonNullElse(onlyHeading(), "");
        if (!heading.isEmpty() && letters(title).startsWith(letters(heading))) {
            return heading;
        }
        Matcher matcher = SEPARATED.matcher(title);
        return matcher.matches() && isMedium(matcher) ? matcher.group(1).strip() : title;
    }

    /** Whether what stands behind the last dash or bar is the name of the medium, not part of the headline. */
    private boolean isMedium(Matcher parts) {
        String last = parts.group(3);
        if (publisher != null && letters(last).equals(letters(publisher))) {
            return true;
        }
        boolean bar = !parts.group(2).matches("\\s+[–—-]\\s+");
        boolean name = words(last) <= MOST_NAME_WORDS && words(parts.group(1)) >= FEWEST_WORDS;
        return name && (bar || publisher == null);
    }

    static String letters(String words) {
        return NOT_LETTERS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
