package org.dateline.source.office;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Block;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Paragraph;
import org.dateline.source.draft.Paragraphs;
import org.dateline.source.draft.Unreadable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML that Tika makes of a document, and keeps its paragraphs. */
final class OfficeText extends DefaultHandler {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS = Set.of("p", "li", "td", "th", "tr", "div", "table", "body");
    private static final int LONGEST = 20_000_000;

    private final Paragraphs paragraphs = new Paragraphs();
    private boolean inBody;
    private boolean heading;
    private int length;

    List<Paragraph> paragraphs() {
        return paragraphs.list();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException(new Unreadable(Code.TIMEOUT, "Reading was given up."));
        }
        String tag = local.toLowerCase(Locale.ROOT);
        inBody |= tag.equals("body");
        boolean title = tag.equals("p")
                && attributes.getValue("class") != null
                && attributes.getValue("class").equals("title");
        if (HEADINGS.contains(tag) || BLOCKS.contains(tag)) {
            paragraphs.end();
            heading = HEADINGS.contains(tag) || title;
        } else if (tag.equals("br")) {
            paragraphs.space();
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        String tag = local.toLowerCase(Locale.ROOT);
        if (HEADINGS.contains(tag) || BLOCKS.contains(tag)) {
            paragraphs.mark(heading ? Block.Kind.HEADING : null);
            paragraphs.end();
            heading = false;
        }
    }

    @Override
    public void characters(char[] chars, int start, int count) throws SAXException {
        length += count;
        if (length > LONGEST) {
            throw new SAXException(
                    new Unreadable(Code.TOO_LARGE, "The text of the document is too large for one article."));
        }
        if (inBody) {
            paragraphs.add(new String(chars, start, count));
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int count) {
        paragraphs.space();
    }
}
