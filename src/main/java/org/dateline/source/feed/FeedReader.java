package org.dateline.source.feed;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Decoding;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Reading;
import org.dateline.source.draft.Unreadable;
import org.dateline.source.html.HtmlReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed, one article an item. Entities that a document type declares are not known, so that none can grow or load anything.
 */
public final class FeedReader {
    private static final int DEEPEST = 200;
    private static final Set<String> ITEMS = Set.of("item", "entry");

    private FeedReader() {}

    /**
     * @param declared the encoding that HTTP declares, which here comes before the feed's own
     * @param url where the feed is from
     */
    public static Reading read(byte[] bytes, @Nullable Charset declared, @Nullable String url) throws IOException {
        Charset charset = declared == null ? HtmlReader.declaredIn(bytes) : declared;
        String xml = Decoding.decodeDamaged(bytes, charset)
                .orElseThrow(() -> new Unreadable(Code.NOT_UTF8, "The feed is in no encoding that can be told."));
        Document feed =
                Jsoup.parse(xml, url == null ? "" : url, Parser.xmlParser().setMaxDepth(DEEPEST));
        Element root = feed.firstElementChild();
        if (root == null) {
            throw new Unreadable(Code.BROKEN, "The feed has no elements.");
        }
        List<Unreadable> faults = new ArrayList<>();
        List<Draft> drafts = drafts(root, url, faults);
        if (!isWhole(xml, root)) {
            faults.add(new Unreadable(
                    Code.BROKEN, "The feed breaks off before its end; what stands before that is read."));
        }
        if (drafts.isEmpty() && faults.isEmpty()) {
            throw new Unreadable(Code.NO_TEXT, "The feed has no items.");
        }
        return new Reading(drafts, List.of(), faults, 0);
    }

    private static List<Draft> drafts(Element root, @Nullable String url, List<Unreadable> faults) {
        Channel channel = Channel.of(root, url);
        List<Draft> drafts = new ArrayList<>();
        for (Element item : items(root)) {
            Draft draft = new FeedItem(item, channel).draft(drafts.size() + faults.size() + 1);
            if (draft.paragraphs().isEmpty() && draft.url() == null) {
                faults.add(new Unreadable(
                        Code.NO_TEXT, "An item of the feed has neither text nor a link: " + draft.title()));
            } else {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static List<Element> items(Element root) {
        return Stream.concat(root.children().stream(), Channel.element(root).children().stream())
                .filter(element -> ITEMS.contains(FeedItem.localName(element)))
                .distinct()
                .toList();
    }

    private static boolean isWhole(String xml, Element root) {
        String end = xml.substring(Math.max(0, xml.length() - 2_000));
        return end.contains("</" + root.tagName());
    }
}
