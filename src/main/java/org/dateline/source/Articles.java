package org.dateline.source;

import java.util.regex.Pattern;
import org.dateline.model.Document;
import org.dateline.model.Text;

/** The last step of every reader: the text in its stored form, its blocks, and the document. */
final class Articles {
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final String DEFAULT_LANGUAGE = "en";
    private static final Segmenter SEGMENTER = new Segmenter();

    private Articles() {}

    /** The stored form: lines end in {@code \n}, and no white space stands at the end. */
    static String stored(String text) {
        String lines = text.indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
        return lines.substring(0, White.endOfInk(lines, 0, lines.length()));
    }

    static Document document(String source, Metadata about, String stored) {
        Text text = Text.of(stored);
        return new Document(
                about.url() == null ? source : about.url(),
                about.url(),
                about.title(),
                about.publisher(),
                about.author(),
                about.published(),
                about.language() == null ? DEFAULT_LANGUAGE : about.language(),
                text,
                SEGMENTER.blocks(text, about.title()));
    }
}
