package org.dateline.source.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.source.draft.Paragraph;
import org.dateline.source.draft.Paragraphs;
import org.dateline.source.html.HtmlReader;
import org.jspecify.annotations.Nullable;

/** The text of a message: what is plain comes before what is HTML, and the signature is left out. */
final class MailText {
    private static final Pattern SIGNATURE = Pattern.compile("(?:^|\\n)-- ?\\n");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n");

    private final StringBuilder plain = new StringBuilder();
    private @Nullable String html;

    void plain(String text) {
        String lines = text.replace("\r\n", "\n");
        var signature = SIGNATURE.matcher(lines);
        plain.append(signature.find() ? lines.substring(0, signature.start()) : lines)
                .append("\n\n");
    }

    void html(String text) {
        html = html == null ? text : html + text;
    }

    List<Paragraph> paragraphs() {
        if (plain.isEmpty() || plain.toString().isBlank()) {
            return html == null ? List.of() : HtmlReader.fragment(html, null);
        }
        Paragraphs paragraphs = new Paragraphs();
        for (String group : BLANK_LINES.split(plain, -1)) {
            paragraphs.addLines(group);
            paragraphs.end();
        }
        return paragraphs.list();
    }
}
