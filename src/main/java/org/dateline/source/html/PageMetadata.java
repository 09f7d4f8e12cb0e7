package org.dateline.source.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.source.draft.Addresses;
import org.dateline.source.draft.Bylines;
import org.dateline.source.draft.Days;
import org.dateline.source.draft.Draft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: in JSON-LD, in the meta elements of Open Graph, Dublin Core and others, and in its text. */
final class PageMetadata {
    private static final List<String> DATE = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "sailthru.date",
            "publish-date",
            "publish_date",
            "pubdate",
            "publication_date",
            "citation_publication_date",
            "date");
    private static final List<String> AUTHOR = List.of(
            "author",
            "article:author",
            "parsely-author",
            "dc.creator",
            "dcterms.creator",
            "sailthru.author",
            "byl",
            "citation_author",
            "twitter:creator");
    private static final List<String> PUBLISHER =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "application-name");
    private static final List<String> TITLE =
            List.of("og:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "twitter:title");
    private static final Pattern DAY_IN_URL = Pattern.compile("/(\\d{4}/\\d{2}/\\d{2})/");
    private static final Pattern BY = Pattern.compile("(?i)^\\s*by\\s+");
    private static final int LONGEST_AUTHOR = 120;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_IN_LINE = 6;

    private final Document page;
    private final @Nullable String url;

    PageMetadata(Document page, @Nullable String url) {
        this.page = page;
        this.url = url;
    }

    /** Everything but the text. */
    Draft read(JsonLd.Found data) {
        String publisher = first(data.publisher(), meta(PUBLISHER));
        String address = address(data);
        return new Draft(
                null,
                address,
                new Titles(page, publisher).title(data.headline(), meta(TITLE)),
                publisher,
                author(data),
                day(data, address),
                language(data),
                List.of());
    }

    private @Nullable String meta(List<String> names) {
        return names.stream()
                .map(this::meta)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String meta(String name) {
        for (Element meta : page.select("meta[content]")) {
            boolean named = Stream.of("property", "name", "itemprop")
                    .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name));
            if (named && !meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return null;
    }

    private @Nullable String address(JsonLd.Found data) {
        return Stream.of(link("link[rel~=(?i)^canonical$]"), meta("og:url"), data.url())
                .map(this::resolved)
                .filter(Objects::nonNull)
                .filter(this::isOwn)
                .findFirst()
                .orElse(url);
    }

    private @Nullable String link(String query) {
        Element link = page.selectFirst(query);
        return link == null ? null : link.attr("href");
    }

    private @Nullable String resolved(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            URI absolute = url == null || uri.isAbsolute() ? uri : new URI(url).resolve(uri);
            boolean web = absolute.getScheme() != null
                    && absolute.getScheme().toLowerCase(Locale.ROOT).matches("https?");
            return web && absolute.getHost() != null ? Addresses.clean(absolute.toString()) : null;
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether it can be the article's address: some pages name the front page instead, by mistake. */
    private boolean isOwn(String address) {
        String path = Objects.requireNonNullElse(URI.create(address).getPath(), "");
        boolean front = path.length() <= 1 && URI.create(address).getQuery() == null;
        return !front || url == null || url.equals(address) || url.equals(address + "/");
    }

    private @Nullable String author(JsonLd.Found data) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(data.author()), Stream.ofNullable(meta(AUTHOR)))
                .filter(PageMetadata::isName)
                .limit(1)
                .forEach(names::add);
        if (names.isEmpty()) {
            page.select("[itemprop=author], [rel=author], .byline, .author-name, .article-author").stream()
                    .map(Element::text)
                    .filter(PageMetadata::isName)
                    .limit(1)
                    .forEach(names::add);
        }
        return names.stream()
                .findFirst()
                .map(name -> BY.matcher(Bylines.name(name)).replaceFirst("").strip())
                .filter(PageMetadata::isName)
                .orElse(null);
    }

    private static boolean isName(String value) {
        return value.length() <= LONGEST_AUTHOR
                && value.codePoints().anyMatch(Character::isLetter)
                && !value.contains("://")
                && !value.startsWith("@");
    }

    private @Nullable LocalDate day(JsonLd.Found data, @Nullable String address) {
        return Days.day(data.published())
                .or(() -> DATE.stream()
                        .map(this::meta)
                        .flatMap(d -> Days.day(d).stream())
                        .findFirst())
                .or(this::shownDay)
                .or(this::dayUnderHeadline)
                .or(() -> dayInUrl(address))
                .orElse(null);
    }

    /** The first time in the page that is given for machines to read. */
    private Optional<LocalDate> shownDay() {
        return page
                .select(
                        "[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime], header time[datetime], time[datetime]")
                .stream()
                .filter(time -> time.closest("aside, nav, footer") == null)
                .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()))
                .flatMap(value -> Days.day(value).stream())
                .findFirst();
    }

    /** The day in a line between the headline and the first paragraph that is too long for such a line. */
    private Optional<LocalDate> dayUnderHeadline() {
        Element headline = page.selectFirst("h1");
        boolean below = false;
        for (Element element : page.getAllElements()) {
            below |= element == headline;
            boolean isLine = element.childrenSize() <= MOST_IN_LINE
                    && element.children().stream().noneMatch(Element::isBlock);
            String own = below && isLine ? element.text() : "";
            if (below && element.normalName().equals("p") && own.length() > LONGEST_LINE) {
                break;
            }
            Optional<LocalDate> day = own.length() <= LONGEST_LINE ? Bylines.day(own) : Optional.empty();
            if (day.isPresent() && element != headline && element.closest("aside, nav, footer, h1") == null) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dayInUrl(@Nullable String address) {
        Matcher matcher = DAY_IN_URL.matcher(address == null ? "" : address);
        return matcher.find() ? Days.day(matcher.group(1)) : Optional.empty();
    }

    private @Nullable String language(JsonLd.Found data) {
        Element html = page.selectFirst("html");
        String lang = html == null ? "" : html.attr("lang") + html.attr("xml:lang");
        return Stream.of(lang, meta("og:locale"), meta("dc.language"), data.language(), httpEquiv())
                .filter(tag -> tag != null && !tag.isBlank())
                .findFirst()
                .map(tag -> tag.replace('_', '-'))
                .orElse(null);
    }

    private @Nullable String httpEquiv() {
        Element meta = page.selectFirst("meta[http-equiv~=(?i)^content-language$]");
        return meta == null ? null : meta.attr("content");
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}
