package org.dateline.source.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Decoding;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Paragraph;
import org.dateline.source.draft.Paragraphs;
import org.dateline.source.draft.Reading;
import org.dateline.source.draft.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article of a page, or the text of a fragment of HTML. */
public final class HtmlReader {
    private static final int DEEPEST = 400;
    private static final int DECLARATION = 1 << 12;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");
    /** An article's own text is worth more than the page's only if it is longer by as much. */
    private static final double LONGER = 1.3;

    private HtmlReader() {}

    /**
     * @param declared the encoding that HTTP or MIME declares
     * @param url where the page is from, against which its addresses are resolved
     */
    public static Reading read(byte[] bytes, @Nullable Charset declared, @Nullable String url) throws IOException {
        Charset charset = declared == null ? declaredIn(bytes) : declared;
        String html = Decoding.decodeDamaged(bytes, charset)
                .orElseThrow(() -> new Unreadable(Code.NOT_UTF8, "The page is in no encoding that can be told."));
        return Reading.of(read(html, url));
    }

    static Draft read(String html, @Nullable String url) throws IOException {
        Document page = parse(html, url);
        JsonLd.Found data = JsonLd.in(page);
        Draft about = new PageMetadata(page, url).read(data);
        List<Paragraph> text = new ArticleFinder(page, about, data.isArticle()).text();
        List<Paragraph> body = data.body() == null ? List.of() : plain(data.body());
        Draft onPage = about.with(text);
        Draft inData = about.with(body);
        Draft article = inData.length() > LONGER * onPage.length() ? inData : onPage;
        if (article.paragraphs().isEmpty()) {
            throw new Unreadable(Code.NO_TEXT, "The page holds no article.");
        }
        return article;
    }

    /** The text of a fragment, such as a feed holds; of its parts only what is furniture by its name is left out. */
    public static List<Paragraph> fragment(String html, @Nullable String url) {
        Element body = parse(html, url).body();
        return new TextWriter(new Regions(body), null, null).write(body);
    }

    private static List<Paragraph> plain(String body) {
        if (body.contains("</") || body.contains("<br")) {
            return fragment(body, null);
        }
        Paragraphs paragraphs = new Paragraphs();
        for (String line : body.split("\\R", -1)) {
            paragraphs.add(line);
            paragraphs.end();
        }
        return paragraphs.list();
    }

    private static Document parse(String html, @Nullable String url) {
        return Jsoup.parse(html, url == null ? "" : url, Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    /** The encoding that a page or feed declares in its first lines. */
    public static @Nullable Charset declaredIn(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(start);
        return matcher.find() ? Decoding.named(matcher.group(1)).orElse(null) : null;
    }
}
